package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;

/** A rule states with insertLogical what it asks not to be there: the fact is taken back and stated again, for ever or never. */
final class LoopsForEver extends Check {

    LoopsForEver() {
        super(Severity.ERROR, "A rule states with insertLogical what it asks not to be there.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.allConditions()
                .filter(condition -> condition instanceof Condition.Group group && group.kind() == Condition.Group.Kind.NOT)
                .flatMap(Condition::all).filter(Condition.Pattern.class::isInstance).map(condition -> ((Condition.Pattern) condition).type())
                .filter(type -> statesLogically(rule, type)).distinct()
                .forEach(type -> report.add(rule.nameSpan(), rule, "the rule holds while there is no " + type + ", and states one with insertLogical",
                        "write insert(…), or let it depend on another fact")));
    }

    private static boolean statesLogically(SourceRule rule, String type) {
        return rule.stated().anyMatch(one -> one instanceof Expression.Call call && call.name().equals("insertLogical") && call.arguments().size() == 1
                && makes(call.arguments().get(0), type));
    }

    private static boolean makes(Expression made, String type) {
        return made instanceof Expression.Creation creation && creation.type().equals(type)
                || made instanceof Expression.Call call && call.of() != null && call.of().toString().equals(type);
    }
}
