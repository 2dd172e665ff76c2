package org.pcsrules.rulebook.safety;

import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Span;

/**
 * Something that a rule file may not say.
 *
 * @param place where it stands
 * @param rule the name of the rule it is in; null outside of rules
 * @param wrong what is wrong, in words, without a full stop
 * @param right what would be right, likewise
 * @param ofForm whether it is how the file is written that is not understood, rather than a word that is not allowed
 */
public record Refusal(Span place, @Nullable String rule, String wrong, String right, boolean ofForm) {

    /** {@code editions/2026/security.drl:21:5: error: in rule "…": what is wrong; what would be right [not-allowed]}. */
    @Override
    public String toString() {
        return place + ":" + place.column() + ": error: " + (rule == null ? "" : "in rule \"" + rule + "\": ") + wrong + "; " + right + " [not-allowed]";
    }
}
