package org.pcsrules.rulebook.source;

/** A statement of a consequence. */
public sealed interface Statement {

    /** Where it stands. */
    Span span();

    /** An expression on its own, as in {@code insert( … );}. */
    record Evaluation(Span span, Expression expression) implements Statement {
        @Override
        public String toString() {
            return expression + ";";
        }
    }

    /**
     * Anything else.
     *
     * @param what its name in plain words, as in {@code a while loop}
     * @param text as it stands in the file
     */
    record Other(Span span, String what, String text) implements Statement {
        @Override
        public String toString() {
            return text;
        }
    }
}
