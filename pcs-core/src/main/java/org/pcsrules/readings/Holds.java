package org.pcsrules.readings;

/** Under how many of the combinations of readings a designation holds. */
public enum Holds {
    /** Under every combination. */
    ALL,
    /** Under some combinations and not under others. */
    SOME,
    /** Under no combination. */
    NONE
}
