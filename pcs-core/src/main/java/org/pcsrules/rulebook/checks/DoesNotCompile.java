package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;

/** The rule compiler refuses what no other check explains. */
final class DoesNotCompile extends Check {

    static final String RIGHT = "write the rule like those around it; if it is, please report what the compiler says";

    DoesNotCompile() {
        super(Severity.ERROR, "The rule compiler refuses a rule for a reason that no other check explains.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        // Told by Checks.ofFailure, once compiling has failed.
    }
}
