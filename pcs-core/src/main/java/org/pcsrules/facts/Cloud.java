package org.pcsrules.facts;

/** The cloud that a tenant lives in. */
public enum Cloud {
    /** The default; public-cloud government tenants too. */
    PUBLIC,
    /** A sovereign cloud. */
    SOVEREIGN
}
