package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SyntaxProblem;

/** A bracket has no partner. */
final class UnmatchedBracket extends SyntaxCheck {

    UnmatchedBracket() {
        super(SyntaxProblem.Kind.BRACKET, "A bracket has no partner.");
    }
}
