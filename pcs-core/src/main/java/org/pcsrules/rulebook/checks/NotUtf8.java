package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SyntaxProblem;

/** A file is not text in UTF-8. */
final class NotUtf8 extends SyntaxCheck {

    NotUtf8() {
        super(SyntaxProblem.Kind.NOT_TEXT, "A file is not text in UTF-8.");
    }
}
