package org.pcsrules.invariants;

import org.pcsrules.Rulebook;

/** The whole suite on the shipped rulebook, as a jqwik user has it. */
class ShippedInvariantsTest implements InvariantProperties {

    private static final Invariants INVARIANTS = Invariants.of(Rulebook.shipped());

    @Override
    public Invariants invariants() {
        return INVARIANTS;
    }
}
