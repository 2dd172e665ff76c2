package org.pcsrules.invariants.partners;

/** Rows of one customer that are not placed yet: neither the tenant nor the as-of date is known, so that each shrinks on its own. */
@FunctionalInterface
interface Series {

    /** Adds the rows of a tenant. */
    void into(Assembly facts, String tenant);
}
