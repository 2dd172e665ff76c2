package org.pcsrules.rulebook.checks;

import java.util.function.Predicate;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Constraint;

/** A condition that every fact meets tests nothing. */
final class AlwaysHolds extends Check {

    AlwaysHolds() {
        super(Severity.WARNING, "Every fact meets a condition, which then tests nothing.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.allConditions().forEach(condition -> {
            if (condition instanceof Condition.Pattern pattern) {
                Predicate<String> whole = NeverHolds.wholeNumbers(rulebook.types(file).type(pattern.type()));
                for (Constraint constraint : pattern.constraints()) {
                    if (constraint.isTest() && Logic.alwaysHolds(constraint.expression(), whole)) {
                        report.add(constraint.span(), rule, "every " + pattern.type() + " meets '" + file.text(constraint.span()) + "'",
                                "leave it out, or write a comma between tests that must hold together");
                    }
                }
            } else if (condition instanceof Condition.Test test && Logic.alwaysHolds(test.expression(), subject -> false)) {
                report.add(test.span(), rule, "the test always holds", "leave it out");
            }
        }));
    }
}
