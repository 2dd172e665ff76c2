package org.pcsrules.terms;

/**
 * Which months are compared, for a measure or for who is eligible. Stated in {@code windows.drl}.
 *
 * @param of the {@link Measure} or {@link Eligibility}
 * @param now the months that stand for now
 * @param before the months compared with; not {@code then}, which rules of language level DRL10 cannot name
 */
public record Comparing(Object of, Months now, Months before) {

    /** The single month that stands for now. */
    public int monthNow() {
        return now.latest();
    }

    /** The single month compared with. */
    public int monthBefore() {
        return before.latest();
    }
}
