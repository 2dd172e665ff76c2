package org.pcsrules.invariants;

import org.pcsrules.invariants.partners.PartnerCase;

/**
 * A partner for whom an invariant does not hold. The message says which invariant, what it promises, what was found instead, and gives the
 * partner as a document with the command that scores it.
 */
public final class InvariantViolated extends AssertionError {

    private final Invariant invariant;
    private final transient PartnerCase partner;

    InvariantViolated(Invariant invariant, PartnerCase partner, String message, Throwable cause) {
        super(message, cause);
        this.invariant = invariant;
        this.partner = partner;
    }

    /** The invariant. */
    public Invariant invariant() {
        return invariant;
    }

    /** The partner for whom the scorecard is wrong, with what was added to it or taken from it. */
    public PartnerCase partner() {
        return partner;
    }
}
