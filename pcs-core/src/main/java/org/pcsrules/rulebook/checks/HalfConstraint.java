package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;

/** A comparison has no left side; the next version of the rule language does not know that. */
final class HalfConstraint extends Check {

    HalfConstraint() {
        super(Severity.WARNING, "A comparison has no left side, which the next version of the rule language does not know.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.tested().filter(Expression.Operation.class::isInstance).map(Expression.Operation.class::cast)
                .forEach(operation -> operation.operands().stream().filter(Expression.Half.class::isInstance)
                        .forEach(half -> report.add(half.span(), rule, "'" + half + "' does not say what is compared",
                                "write it out, as in " + left(operation) + " " + half))));
    }

    /** What the first comparison of the operation is about. */
    private static Expression left(Expression expression) {
        return expression instanceof Expression.Operation operation ? left(operation.operands().get(0)) : expression;
    }
}
