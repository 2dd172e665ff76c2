package org.pcsrules.rulebook.source;

import org.jspecify.annotations.Nullable;

/**
 * A constraint of a pattern: {@code name == "CSP"}, {@code $area : area}.
 *
 * @param binding the name before the colon, or null
 * @param expression what is tested, or what is bound
 */
public record Constraint(Span span, @Nullable String binding, Expression expression) {

    @Override
    public String toString() {
        return (binding == null ? "" : binding + " : ") + expression;
    }
}
