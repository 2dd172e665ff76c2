package org.pcsrules.rulebook.checks;

import java.util.List;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Expression;

/** A function of accumulate is given something of more than one binding, which Drools mistakes. */
final class AccumulateArgument extends Check {

    AccumulateArgument() {
        super(Severity.ERROR, "A function of accumulate is given something made of more than one binding.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.allConditions().filter(Condition.Accumulate.class::isInstance)
                .flatMap(condition -> ((Condition.Accumulate) condition).functions().stream())
                .flatMap(function -> function.arguments().stream())
                .forEach(argument -> {
                    List<String> bindings = argument.all().filter(one -> one instanceof Expression.Name name && name.isBinding())
                            .map(Object::toString).distinct().toList();
                    if (bindings.size() > 1) {
                        report.add(argument.span(), rule, "'" + file.text(argument.span()) + "' is made of " + Known.and(bindings)
                                + ", and a function of accumulate takes one", "bind what it needs in the pattern, as in $x : (a * b), and write $x here");
                    }
                }));
    }
}
