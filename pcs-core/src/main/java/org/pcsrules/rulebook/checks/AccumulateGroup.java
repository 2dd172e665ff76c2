package org.pcsrules.rulebook.checks;

import java.util.Locale;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;

/** Inside accumulate stands what Drools cannot read there: or, and groups in not and exists. */
final class AccumulateGroup extends Check {

    AccumulateGroup() {
        super(Severity.ERROR, "Inside accumulate stands or, or not or exists with several conditions.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.allConditions().filter(Condition.Accumulate.class::isInstance)
                .flatMap(condition -> ((Condition.Accumulate) condition).over().all())
                .filter(condition -> condition instanceof Condition.Group group && isWrong(group))
                .forEach(condition -> report.add(condition.span(), rule,
                        "accumulate knows no '" + ((Condition.Group) condition).kind().name().toLowerCase(Locale.ROOT) + "' of several conditions",
                        "let a rule before this one state a fact for it, and accumulate over that")));
    }

    private static boolean isWrong(Condition.Group group) {
        return switch (group.kind()) {
            case OR, FORALL -> true;
            case NOT, EXISTS -> !(group.of().get(0) instanceof Condition.Pattern);
            case AND -> false;
        };
    }
}
