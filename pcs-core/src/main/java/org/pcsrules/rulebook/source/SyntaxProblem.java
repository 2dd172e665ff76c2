package org.pcsrules.rulebook.source;

import org.jspecify.annotations.Nullable;

/**
 * Something in a rule file that is not written as rule files are.
 *
 * @param kind what it is
 * @param span where it is
 * @param rule the rule it is in, or null
 * @param wrong what is wrong, a sentence without its full stop
 * @param right what would be right, a sentence without its full stop
 */
public record SyntaxProblem(Kind kind, Span span, @Nullable String rule, String wrong, String right) {

    /** What is not as it should be. */
    public enum Kind {
        /** The file is not text in UTF-8. */
        NOT_TEXT,
        /** A text or a comment that is not closed. */
        UNCLOSED_TEXT,
        /** A bracket without its partner. */
        BRACKET,
        /** A rule without {@code end}. */
        MISSING_END,
        /** Anything else that is not understood. */
        NOT_UNDERSTOOD
    }
}
