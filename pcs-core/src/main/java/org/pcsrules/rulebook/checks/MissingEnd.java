package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SyntaxProblem;

/** A rule does not end. */
final class MissingEnd extends SyntaxCheck {

    MissingEnd() {
        super(SyntaxProblem.Kind.MISSING_END, "A rule does not end.");
    }
}
