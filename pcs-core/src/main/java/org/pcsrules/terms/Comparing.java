package org.pcsrules.terms;

/**
 * Which months are compared, for a measure or for who is eligible. Stated in {@code windows.drl}.
 *
 * @param of the {@link Measure} or {@link Eligibility}
 * @param now the months that stand for now
 * @param then the months compared with
 */
public record Comparing(Object of, Months now, Months then) {

    /** The single month that stands for now. */
    public int monthNow() {
        return now.latest();
    }

    /** The single month compared with. */
    public int monthThen() {
        return then.latest();
    }
}
