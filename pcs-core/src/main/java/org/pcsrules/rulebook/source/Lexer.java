package org.pcsrules.rulebook.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into words, numbers, texts and signs; comments and white space are left out. */
final class Lexer {

    /** Signs of more than one character, longer ones first. */
    private static final List<String> SIGNS = List.of(">>>=", "<<=", ">>=", ">>>", "->", "::", ":=", "==", "!=", "<=", ">=", "&&", "||", "++", "--", "+=",
            "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "!.", "?.", "##");
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String text;
    private final Places places;
    private final List<Token> tokens = new ArrayList<>();
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private int at;
    private boolean firstOnLine = true;

    private Lexer(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /** The tokens, a last one of kind {@code END} included. @param problems takes texts and comments that are not closed */
    static List<Token> tokens(String text, Places places, List<SyntaxProblem> problems) {
        Lexer lexer = new Lexer(text, places);
        lexer.run();
        problems.addAll(lexer.problems);
        return List.copyOf(lexer.tokens);
    }

    private void run() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                firstOnLine = true;
                at++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = lineEnd(at);
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = at + 1;
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
                add(Token.Kind.WORD, end);
            } else if (c >= '0' && c <= '9') {
                add(Token.Kind.NUMBER, numberEnd());
            } else {
                add(Token.Kind.SIGN, signEnd(c));
            }
        }
        tokens.add(new Token(Token.Kind.END, "", places.span(text.length(), text.length()), true));
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), places.span(at, end), firstOnLine));
        firstOnLine = false;
        at = end;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.add(new SyntaxProblem(SyntaxProblem.Kind.UNCLOSED_TEXT, places.span(at, at + 2), null, "a comment begins here and does not end",
                    "end it with */"));
            end = text.length() - 2;
        }
        at = Math.max(at + 2, end + 2);
    }

    private void quoted(char quote) {
        if (text.startsWith(TEXT_BLOCK, at)) {
            int end = text.indexOf(TEXT_BLOCK, at + 3);
            if (end >= 0) {
                add(Token.Kind.TEXT, end + 3);
                return;
            }
        }
        int end = at + 1;
        while (!endsLine(end) && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' && !endsLine(end + 1) ? 2 : 1;
        }
        if (endsLine(end)) {
            problems.add(new SyntaxProblem(SyntaxProblem.Kind.UNCLOSED_TEXT, places.span(at, end), null,
                    "a text begins here and does not end on its line", "end it with " + quote));
            end--;
        }
        add(Token.Kind.TEXT, end + 1);
    }

    private int signEnd(char first) {
        for (String sign : SIGNS) {
            if (sign.charAt(0) == first && text.startsWith(sign, at)) {
                return at + sign.length();
            }
        }
        return at + 1;
    }

    private int numberEnd() {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            char before = Character.toLowerCase(text.charAt(end - 1));
            boolean fraction = c == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            boolean exponent = (c == '-' || c == '+') && before == 'e' && !text.startsWith("0x", at) && !text.startsWith("0X", at);
            if (!Character.isJavaIdentifierPart(c) && !fraction && !exponent) {
                break;
            }
            end++;
        }
        return end;
    }

    private int lineEnd(int from) {
        int end = from;
        while (!endsLine(end)) {
            end++;
        }
        return end;
    }

    private boolean endsLine(int place) {
        return place >= text.length() || text.charAt(place) == '\n' || text.charAt(place) == '\r';
    }
}
