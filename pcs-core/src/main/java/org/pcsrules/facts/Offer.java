package org.pcsrules.facts;

/** The kind of Azure offer under which consumption was billed. */
public enum Offer {
    /** The default. */
    STANDARD,
    /** Support plans. */
    SUPPORT,
    /** Internal use. */
    INTERNAL,
    /** Benefit programmes. */
    BENEFIT_PROGRAM,
    /** Trials. */
    TRIAL
}
