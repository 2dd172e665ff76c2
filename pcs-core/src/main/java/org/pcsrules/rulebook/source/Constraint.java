package org.pcsrules.rulebook.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a pattern: {@code name == "CSP"}, {@code $area : area}.
 *
 * @param binding the name before the colon, or null
 * @param expression what is tested, or what is bound
 */
public record Constraint(Span span, @Nullable String binding, Expression expression) {

    private static final Set<String> TESTS = Set.of("==", "!=", "<", "<=", ">", ">=", "&&", "||", "in", "not in", "matches", "not matches",
            "contains", "not contains", "memberOf", "not memberOf");

    /** Whether it tests something. One that binds a name may test it too, as in {@code $last : last >= $day}, which binds {@code last}. */
    public boolean isTest() {
        return binding == null || expression instanceof Expression.Operation operation && TESTS.contains(operation.operator());
    }

    /** What the binding stands for: the first field of a test, else the whole expression. */
    public Expression bound() {
        Expression bound = expression;
        while (bound instanceof Expression.Operation operation && TESTS.contains(operation.operator())) {
            bound = operation.operands().get(0);
        }
        return bound;
    }

    @Override
    public String toString() {
        return (binding == null ? "" : binding + " : ") + expression;
    }
}
