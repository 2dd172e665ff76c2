package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SyntaxProblem;

/** Something stands where it cannot be understood. */
final class Syntax extends SyntaxCheck {

    Syntax() {
        super(SyntaxProblem.Kind.NOT_UNDERSTOOD, "Something stands where it cannot be understood.");
    }
}
