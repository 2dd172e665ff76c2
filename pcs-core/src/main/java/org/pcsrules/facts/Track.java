package org.pcsrules.facts;

/** The path on which an area is scored. */
public enum Track {
    /** The Enterprise track. */
    ENTERPRISE,
    /** The track for small and medium business. */
    SMB,
    /** The only track, in an edition without tracks. */
    SINGLE
}
