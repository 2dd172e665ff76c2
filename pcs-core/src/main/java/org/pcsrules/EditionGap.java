package org.pcsrules;

import java.time.LocalDate;

/**
 * Days between two editions on which no edition is in force.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record EditionGap(LocalDate from, LocalDate to) {

    /** {@code from 2023-12-01 to 2026-05-07}. */
    @Override
    public String toString() {
        return "from " + from + " to " + to;
    }
}
