package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SyntaxProblem;

/** A text or a comment does not end. */
final class UnclosedText extends SyntaxCheck {

    UnclosedText() {
        super(SyntaxProblem.Kind.UNCLOSED_TEXT, "A text or a comment does not end.");
    }
}
