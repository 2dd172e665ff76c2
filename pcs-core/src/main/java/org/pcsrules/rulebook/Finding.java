package org.pcsrules.rulebook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Span;

/**
 * Something in a rulebook that is not as it should be.
 *
 * @param check the id of the check that found it, as in {@code unknown-field}
 * @param severity how much it matters
 * @param place where it is; null if it concerns the rulebook as a whole
 * @param rule the name of the rule it is in, or null
 * @param wrong what is wrong, in words
 * @param right what would be right, in words
 */
public record Finding(String check, Severity severity, @Nullable Span place, @Nullable String rule, String wrong, String right) {

    /** {@code editions/2026/security.drl:21:5: error: in rule "…": what is wrong; what would be right [unknown-field]}. */
    @Override
    public String toString() {
        return (place == null ? "" : place.file() + ":" + place.line() + ":" + place.column() + ": ") + severity.name().toLowerCase(Locale.ROOT)
                + ": " + (rule == null || rule.isEmpty() ? "" : "in rule \"" + rule + "\": ") + wrong + "; " + right + " [" + check + "]";
    }
}
