package org.pcsrules.terms;

/**
 * The twelve months that a measure or a choice looks at beside those it compares.
 *
 * @param of the {@link Measure} or {@link TrackChoice}
 * @param months the months
 */
public record YearOf(Object of, Months months) {
}
