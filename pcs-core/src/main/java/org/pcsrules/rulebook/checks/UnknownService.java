package org.pcsrules.rulebook.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pcsrules.Names;
import org.pcsrules.Suggestions;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;

/** A list names a service or workload that neither the shipped rulebook nor common/names.drl knows: perhaps it is misspelt, and then nothing counts. */
final class UnknownService extends Check {

    UnknownService() {
        super(Severity.WARNING, "A list names a service or workload that is not known.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        Map<String, String> known = new HashMap<>(KnownNames.shipped());
        if (known.isEmpty()) {
            return;
        }
        known.putAll(KnownNames.of(rulebook.sources(), Set.of("otherNames")));
        rulebook.eachRule((file, rule) -> rule.stated().filter(one -> one instanceof Expression.Call call && KnownNames.listing().contains(call.name()))
                .map(Expression.Call.class::cast).forEach(call -> call(call, known, rule, report)));
    }

    private static void call(Expression.Call call, Map<String, String> known, SourceRule rule, Report report) {
        boolean list = call.name().equals("nameList") || call.name().equals("and");
        List<Expression> names = list ? call.arguments().subList(Math.min(1, call.arguments().size()), call.arguments().size()) : call.arguments();
        for (Expression argument : names) {
            if (argument instanceof Expression.Literal literal && literal.value() instanceof String name && isName(name) && !known.containsKey(Names.fold(name))) {
                String nearest = Suggestions.nearest(name, new TreeSet<>(known.values()));
                report.add(literal.span(), rule, "no service or workload '" + name + "' is known", (nearest == null ? "" : "write " + nearest + "; ")
                        + "if it is new, add otherNames(…, \"" + name + "\") in common/names.drl");
            }
        }
    }

    /** Rates are texts too. */
    private static boolean isName(String text) {
        return !text.matches("[0-9./]+");
    }
}
