package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;

/** Something that the terms of a rulebook are examined for, once it compiles. */
abstract class MeaningCheck extends Check {

    MeaningCheck(Severity severity, String summary) {
        super(severity, summary);
    }

    @Override
    final void examine(Examined rulebook, Report report) {
        // Nothing can be told before the rules are compiled.
    }

    /** Examines what the rules state. */
    abstract void examine(Stated rulebook, EditionReport report);
}
