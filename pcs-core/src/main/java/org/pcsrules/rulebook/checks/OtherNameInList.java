package org.pcsrules.rulebook.checks;

import java.util.HashMap;
import java.util.Map;
import org.pcsrules.Names;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;

/** A list uses another name of a service than the one under which it counts: facts never match it. */
final class OtherNameInList extends Check {

    OtherNameInList() {
        super(Severity.ERROR, "A list uses another name of a service or workload than the one under which it counts.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        Map<String, String> counting = new HashMap<>();
        rulebook.sources().rules().forEach(rule -> Stated.calls(rule, "otherNames").filter(call -> call.arguments().size() > 2).forEach(call -> {
            for (Expression other : call.arguments().subList(2, call.arguments().size())) {
                if (other instanceof Expression.Literal name && call.arguments().get(1) instanceof Expression.Literal first) {
                    counting.put(Names.fold(String.valueOf(name.value())), String.valueOf(first.value()));
                }
            }
        }));
        rulebook.eachRule((file, rule) -> rule.stated().filter(one -> one instanceof Expression.Call call && KnownNames.listing().contains(call.name()))
                .flatMap(one -> ((Expression.Call) one).arguments().stream())
                .filter(argument -> argument instanceof Expression.Literal literal && literal.value() instanceof String)
                .forEach(argument -> {
                    String name = (String) ((Expression.Literal) argument).value();
                    String right = counting.get(Names.fold(name));
                    if (right != null) {
                        report.add(argument.span(), rule, "'" + name + "' counts under the name " + right, "write \"" + right + "\"");
                    }
                }));
    }
}
