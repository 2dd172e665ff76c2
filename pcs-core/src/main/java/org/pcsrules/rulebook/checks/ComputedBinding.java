package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Constraint;
import org.pcsrules.rulebook.source.Expression;

/** What is computed after the colon is not bound: the name gets the first field alone, without a word. */
final class ComputedBinding extends Check {

    ComputedBinding() {
        super(Severity.ERROR, "A name is bound to something computed without brackets: it gets the first field alone.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.allConditions().filter(Condition.Pattern.class::isInstance)
                .flatMap(condition -> ((Condition.Pattern) condition).constraints().stream())
                .filter(ComputedBinding::isComputed)
                .forEach(constraint -> {
                    String computed = file.text(constraint.expression().span());
                    report.add(constraint.span(), rule, "'" + constraint.binding() + "' gets the first field of '" + computed + "' alone, not what is computed",
                            "put it in brackets: " + constraint.binding() + " : (" + computed + ")");
                }));
    }

    /** Brackets around the whole end after the expression itself. */
    private static boolean isComputed(Constraint constraint) {
        return constraint.binding() != null && !constraint.isTest() && constraint.expression() instanceof Expression.Operation operation && operation.operands().size() > 1
                && constraint.span().end() == constraint.expression().span().end();
    }
}
