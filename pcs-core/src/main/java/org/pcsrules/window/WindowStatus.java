package org.pcsrules.window;

/** The status of a partner in an area, as Partner Center names it. */
public enum WindowStatus {
    /** Not enrolled, and no day of the window is known on which the partner qualified. */
    IN_PROGRESS,
    /** Not enrolled, and qualified on at least one day of the window. */
    QUALIFIED,
    /** Enrolled, to the anniversary, whatever the score. */
    ENROLLED,
    /** Still enrolled; the anniversary is past and the renewal window is open. */
    ENROLLED_RENEWAL_DUE
}
