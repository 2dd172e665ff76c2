package org.pcsrules.rulebook.source;

/**
 * A word, number, text or sign of a rule file.
 *
 * @param text as it stands in the file, quotation marks included
 * @param firstOnLine whether nothing but white space stands before it on its line
 */
record Token(Kind kind, String text, Span span, boolean firstOnLine) {

    enum Kind { WORD, NUMBER, TEXT, SIGN, END }

    boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether another token follows without a blank. */
    boolean touches(Token next) {
        return span.end() == next.span.start();
    }

    boolean opens() {
        return kind == Kind.SIGN && (text.equals("(") || text.equals("[") || text.equals("{"));
    }

    boolean closes() {
        return kind == Kind.SIGN && (text.equals(")") || text.equals("]") || text.equals("}"));
    }
}
