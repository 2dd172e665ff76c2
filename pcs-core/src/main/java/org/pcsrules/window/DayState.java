package org.pcsrules.window;

/** What is known of a day of the window. */
public enum DayState {
    /** The partner qualified. */
    QUALIFIED,
    /** The partner did not qualify. */
    NOT_QUALIFIED,
    /** The facts lack what the day's score needs: it is not known whether the partner qualified. */
    NO_DATA
}
