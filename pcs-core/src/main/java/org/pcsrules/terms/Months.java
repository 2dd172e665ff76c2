package org.pcsrules.terms;

/**
 * Months counted back from the as-of date: 1 is the last complete calendar month, 13 the same month a year before.
 *
 * @param latest the latest month, the smaller number
 * @param earliest the earliest month, included
 */
public record Months(int latest, int earliest) {

    public Months {
        if (latest < 1 || earliest < latest) {
            throw new IllegalArgumentException("months run from the latest back to the earliest, from 1 on: " + latest + ", " + earliest);
        }
    }

    /** The same months a year before. */
    public Months yearBefore() {
        return new Months(latest + 12, earliest + 12);
    }

    /** Whether a month lies inside. */
    public boolean contains(int monthsBack) {
        return monthsBack >= latest && monthsBack <= earliest;
    }
}
