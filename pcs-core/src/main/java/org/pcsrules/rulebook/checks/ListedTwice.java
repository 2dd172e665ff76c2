package org.pcsrules.rulebook.checks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pcsrules.Names;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;

/** A list names the same thing twice. */
final class ListedTwice extends Check {

    /** What lists names; where the first text is the list's own name, it is none of them. */
    private static final Map<String, Integer> LISTS = Map.of("nameList", 1, "and", 1, "certifications", 1, "otherNames", 0, "sources", 0, "rulesIn", 0,
            "alsoTitled", 0);

    ListedTwice() {
        super(Severity.ERROR, "A list names the same thing twice.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.stated()
                .filter(one -> one instanceof Expression.Call call && LISTS.containsKey(call.name())).map(Expression.Call.class::cast)
                .forEach(call -> {
                    Set<String> listed = new HashSet<>();
                    for (Expression argument : call.arguments().stream().skip(LISTS.get(call.name())).toList()) {
                        if (argument instanceof Expression.Literal literal && literal.value() instanceof String name && !listed.add(Names.fold(name))) {
                            report.add(literal.span(), rule, literal + " is listed already", "leave one of them out");
                        }
                    }
                }));
    }
}
