package org.pcsrules.facts;

/** How a customer's consumption is linked to the partner. */
public enum Association {
    /** Cloud Solution Provider, direct. */
    CSP_TIER_1,
    /** Cloud Solution Provider, indirect reseller. */
    CSP_TIER_2,
    /** Digital partner of record. */
    DPOR,
    /** Partner admin link. */
    PAL,
    /** Claiming partner of record. */
    CPOR,
    /** Claiming partner of record, revenue recognition (business applications). */
    CPOR_REVREC,
    /** Claiming partner of record, online services advisor (business applications). */
    CPOR_OSA,
    /** Claiming partner of record, online services usage (business applications). */
    CPOR_OSU,
    /** Claiming partner of record, revenue recognition performance (business applications). */
    CPOR_REVREC_PERFORMANCE
}
