package org.pcsrules.terms.window;

import java.time.LocalDate;

/**
 * How long a partner that qualified has to enrol.
 *
 * @param from the first as-of day on which it applies
 * @param last the last day to enrol, counted from a qualifying day
 */
public record TimeToEnrol(LocalDate from, DayRule last) {
}
