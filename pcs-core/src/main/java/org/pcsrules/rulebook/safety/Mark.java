package org.pcsrules.rulebook.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number, text or sign of a rule file, read so strictly that the rule compiler cannot read it otherwise: there are no escapes, a text
 * ends on its line, and outside of texts and comments there is nothing but plain letters, digits and signs.
 */
record Mark(Kind kind, String text, int start) {

    enum Kind { WORD, NUMBER, TEXT, SIGN, UNREADABLE, END }

    private static final Pattern NEXT = Pattern.compile("(?<gap>[ \\t\\r\\n]+|//[^\\n]*|/\\*(?s:.*?)\\*/)|(?<text>\"[^\"\\n]*\")"
            + "|(?<number>[0-9][A-Za-z0-9_]*(\\.[0-9][A-Za-z0-9_]*)?)|(?<word>[A-Za-z_$][A-Za-z0-9_$]*)"
            + "|(?<sign>->|::|:=|==|!=|<=|>=|&&|\\|\\||\\+\\+|--|[!-~&&[^\"'\\\\]])");

    /** All marks, a last one of kind {@code END} included; after the first that is unreadable, nothing is read. */
    static List<Mark> of(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher next = NEXT.matcher(text);
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length() && next.region(at, text.length()).lookingAt()) {
            if (next.group("gap") == null) {
                Kind kind = next.group("text") != null ? Kind.TEXT : next.group("number") != null ? Kind.NUMBER
                        : next.group("word") != null ? Kind.WORD : Kind.SIGN;
                marks.add(new Mark(kind, next.group(), at));
            }
            at = next.end();
        }
        if (at < text.length()) {
            marks.add(new Mark(Kind.UNREADABLE, text.substring(at, text.offsetByCodePoints(at, 1)), at));
        }
        marks.add(new Mark(Kind.END, "", text.length()));
        return marks;
    }

    boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(other);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isBinding() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    boolean opens() {
        return is("(");
    }

    boolean closes() {
        return is(")");
    }

    int end() {
        return start + text.length();
    }
}
