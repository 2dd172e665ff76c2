package org.pcsrules.stages;

/** What of one tenant's rows counts under a term. */
public interface OfCustomer {

    /** The tenant. */
    Customer getCustomer();
}
