package org.pcsrules.rulebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pcsrules.rulebook.source.Tokens.NotUnderstood;

/** Reads what stands between {@code then} and {@code end}. */
final class StatementParser {

    private static final Map<String, String> KEYWORDS = Map.ofEntries(Map.entry("if", "a choice (if)"), Map.entry("for", "a loop (for)"),
            Map.entry("while", "a loop (while)"), Map.entry("do", "a loop (do)"), Map.entry("try", "a try"), Map.entry("switch", "a choice (switch)"),
            Map.entry("return", "a return"), Map.entry("throw", "a throw"), Map.entry("break", "a break"), Map.entry("continue", "a continue"),
            Map.entry("synchronized", "a lock (synchronized)"), Map.entry("class", "a class"), Map.entry("final", "a variable"),
            Map.entry("assert", "an assertion"), Map.entry("modify", "a change of a fact (modify)"), Map.entry("static", "a static declaration"));

    private final Tokens tokens;

    StatementParser(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Statement> statements() throws NotUnderstood {
        List<Statement> statements = new ArrayList<>();
        while (!tokens.atEnd()) {
            if (!tokens.accept(";")) {
                statements.add(statement());
            }
        }
        return List.copyOf(statements);
    }

    private Statement statement() throws NotUnderstood {
        Token first = tokens.peek();
        String keyword = first.isWord() ? KEYWORDS.get(first.text()) : null;
        if (keyword != null || first.is("{")) {
            return other(first, keyword == null ? "a block" : keyword);
        }
        if (variable()) {
            return other(first, "a variable");
        }
        Expression expression = new ExpressionParser(tokens, false).expression();
        if (!tokens.has(";")) {
            throw new NotUnderstood(tokens.place(), tokens.atEnd() ? "a semicolon is missing at the end of the consequence"
                    : tokens.shown() + " is not expected after '" + tokens.text(tokens.last()) + "'", "end each statement with ;");
        }
        tokens.next();
        return new Statement.Evaluation(first.span().to(tokens.last()), expression);
    }

    /** A type and a name: {@code var x}, {@code List<String> x}, {@code int[] x}. */
    private boolean variable() {
        int ahead = 0;
        while (tokens.peek(ahead).isWord() && tokens.hasAhead(ahead + 1, ".")) {
            ahead += 2;
        }
        if (!tokens.peek(ahead).isWord()) {
            return false;
        }
        ahead++;
        while (tokens.hasAhead(ahead, "[") && tokens.hasAhead(ahead + 1, "]")) {
            ahead += 2;
        }
        if (tokens.hasAhead(ahead, "<")) {
            int depth = 0;
            do {
                Token token = tokens.peek(ahead++);
                depth += token.is("<") ? 1 : token.is(">") ? -1 : token.is(">>") ? -2 : 0;
            } while (depth > 0 && tokens.peek(ahead).kind() != Token.Kind.END);
        }
        return tokens.peek(ahead).isWord() && !tokens.peek(ahead).is("instanceof") && (tokens.hasAhead(ahead + 1, "=") || tokens.hasAhead(ahead + 1, ";"));
    }

    /** To the end of a block or a statement, whichever comes first. */
    private Statement other(Token first, String what) {
        boolean block = false;
        while (!tokens.atEnd() && !block && !tokens.has(";")) {
            block = tokens.has("{");
            if (tokens.peek().opens()) {
                tokens.skipBrackets();
            } else {
                tokens.next();
            }
        }
        if (!block) {
            tokens.accept(";");
        }
        Span span = first.span().to(tokens.last());
        return new Statement.Other(span, what, tokens.text(span));
    }
}
