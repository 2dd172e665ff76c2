package org.pcsrules.facts;

/** The size segment of a customer tenant. */
public enum Segment {
    /** Small and medium business. */
    SMB,
    /** Enterprise. */
    ENTERPRISE
}
