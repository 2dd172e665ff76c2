package org.pcsrules.rulebook.checks;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A test that can be looked through: something compared with a value.
 *
 * @param subject what is tested, as written
 * @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param value a {@link BigDecimal} for a number; else the value as written: a text, a constant, {@code null}, or another expression
 */
record Atom(String subject, String operator, Object value) {

    private static final Set<String> FIXED = Set.of("true", "false", "null");

    /** The opposite test. */
    Atom not() {
        return new Atom(subject, switch (operator) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            default -> "<";
        }, value);
    }

    boolean isNumber() {
        return value instanceof BigDecimal;
    }

    /** Whether two values that are written differently are different: texts, constants and numbers are, expressions need not be. */
    boolean hasFixedValue() {
        String text = value.toString();
        return isNumber() || text.startsWith("\"") || FIXED.contains(text) || text.matches("([A-Z]\\w*\\.)+[A-Z][A-Z0-9_]*");
    }
}
