package org.pcsrules.terms.window;

import java.time.LocalDate;

/**
 * When an enrolment can be renewed: the renewal window, counted from the anniversary.
 *
 * @param first its first day
 * @param last its last day
 */
public record RenewalTerm(DayRule first, DayRule last) {

    /** Whether the renewal window of an anniversary is over on a day. */
    public boolean overOn(LocalDate day, LocalDate anniversary) {
        return day.isAfter(last.from(anniversary));
    }
}
