package org.pcsrules.facts;

/** The part of a metric that is measured on its own, where a metric has more than one. */
public enum Line {
    /** Azure consumption. */
    AZURE,
    /** Microsoft 365 usage. */
    M365,
    /** Claims as partner of record. */
    CPOR,
    /** Cloud Solution Provider, both tiers. */
    CSP,
    /** Digital partner of record. */
    DPOR
}
