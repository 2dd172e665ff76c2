package org.pcsrules.rulebook.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers and texts. */
final class Literals {

    private Literals() {
    }

    static Expression.Literal of(Token token) {
        String text = token.text();
        if (token.kind() == Token.Kind.TEXT) {
            return new Expression.Literal(token.span(), Expression.Literal.Kind.TEXT, text, unquoted(text));
        }
        Object whole = whole(text);
        return whole == null
                ? new Expression.Literal(token.span(), Expression.Literal.Kind.DECIMAL, text, decimal(text))
                : new Expression.Literal(token.span(), Expression.Literal.Kind.WHOLE, text, whole);
    }

    /** The text between quotation marks, with the usual escapes resolved. */
    static String unquoted(String text) {
        if (text.length() < 2 || text.charAt(0) != text.charAt(text.length() - 1)) {
            return text.substring(1);
        }
        try {
            return text.substring(1, text.length() - 1).translateEscapes();
        } catch (IllegalArgumentException e) {
            return text.substring(1, text.length() - 1);
        }
    }

    private static @Nullable Long whole(String text) {
        String digits = text.endsWith("L") || text.endsWith("l") ? text.substring(0, text.length() - 1) : text;
        try {
            return Long.valueOf(digits.replace("_", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal decimal(String text) {
        String digits = text.matches(".*[BbIiDdFf]") && !text.startsWith("0x") ? text.substring(0, text.length() - 1) : text;
        try {
            return new BigDecimal(digits.replace("_", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
