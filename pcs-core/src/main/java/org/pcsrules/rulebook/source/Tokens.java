package org.pcsrules.rulebook.source;

import java.util.List;

/** A stretch of tokens that is read from its beginning to its end. */
final class Tokens {

    /** What is read is not understood; caught where the reading of a rule's part begins. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        final transient SyntaxProblem problem;

        NotUnderstood(Span span, String wrong, String right) {
            super(wrong, null, false, false);
            this.problem = new SyntaxProblem(SyntaxProblem.Kind.NOT_UNDERSTOOD, span, null, wrong, right);
        }
    }

    /** How deep expressions and conditions may lie in each other, and how long a chain of operators or members may be. */
    private static final int DEEPEST = 400;

    private final String text;
    private final List<Token> all;
    private final int end;
    private int at;
    private int depth;

    /** @param from the first token @param end the token after the last; there is one */
    Tokens(String text, List<Token> all, int from, int end) {
        this.text = text;
        this.all = all;
        this.at = from;
        this.end = end;
    }

    /** Goes one level deeper. @throws NotUnderstood if that is deeper than anything that people write */
    void deeper() throws NotUnderstood {
        if (++depth > DEEPEST) {
            throw new NotUnderstood(place(), "more than " + DEEPEST + " expressions lie in each other here", "state it in several rules");
        }
    }

    int depth() {
        return depth;
    }

    /** Goes back to the level that {@link #depth} told before. */
    void backTo(int before) {
        depth = before;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** The next token, or the one after the last. */
    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return all.get(Math.min(at + ahead, end));
    }

    boolean has(String sign) {
        return !atEnd() && peek().is(sign);
    }

    boolean hasAhead(int ahead, String sign) {
        return at + ahead < end && peek(ahead).is(sign);
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, end);
        return token;
    }

    boolean accept(String sign) {
        if (has(sign)) {
            at++;
            return true;
        }
        return false;
    }

    Token expect(String sign, String after) throws NotUnderstood {
        if (!has(sign)) {
            throw new NotUnderstood(place(), shown() + " is not expected after " + after, "write " + sign + " there");
        }
        return next();
    }

    Token word(String what) throws NotUnderstood {
        if (atEnd() || !peek().isWord()) {
            throw new NotUnderstood(place(), shown() + " stands where " + what + " is expected", "write " + what);
        }
        return next();
    }

    /** Where the next token stands; at the end, the last one. */
    Span place() {
        return atEnd() && at > 0 ? all.get(at - 1).span() : peek().span();
    }

    /** The last token that was read. */
    Span last() {
        return all.get(Math.max(0, at - 1)).span();
    }

    /** The next token in quotation marks, or that there is none. */
    String shown() {
        return atEnd() ? "the end" : peek().kind() == Token.Kind.TEXT ? "the text " + peek().text() : "'" + peek().text() + "'";
    }

    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Steps over what stands in brackets; the next token opens one. */
    void skipBrackets() {
        int depth = 0;
        do {
            Token token = next();
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
        } while (depth > 0 && !atEnd());
    }

    /** Steps to the next of these signs that is not in brackets, or to a closing bracket, or to the end. */
    void skipTo(String... signs) {
        while (!atEnd() && !peek().closes()) {
            for (String sign : signs) {
                if (peek().is(sign)) {
                    return;
                }
            }
            if (peek().opens()) {
                skipBrackets();
            } else {
                next();
            }
        }
    }
}
