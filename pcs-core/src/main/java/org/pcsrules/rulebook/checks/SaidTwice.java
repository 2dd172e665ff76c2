package org.pcsrules.rulebook.checks;

import java.util.HashSet;
import java.util.Set;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;

/** Something is said twice of one term, as an edition with two ends; the last one counts. */
final class SaidTwice extends Check {

    /** What replaces what was said before; other words add to it. */
    private static final Set<String> REPLACING = Set.of("maximum", "source", "target", "bestLine", "to", "status", "sources", "warns", "changes", "rulesIn",
            "retired", "alsoTitled", "atMost", "promotedOnesStay", "begins", "ends");

    SaidTwice() {
        super(Severity.ERROR, "Something is said twice of one term, as an edition with two ends.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> {
            Set<Expression> inner = new HashSet<>();
            rule.stated().filter(Expression.Call.class::isInstance).map(Expression.Call.class::cast).forEach(call -> {
                if (!inner.contains(call)) {
                    chain(call, inner, rule, report);
                }
            });
        });
    }

    private static void chain(Expression.Call last, Set<Expression> inner, SourceRule rule, Report report) {
        Set<String> said = new HashSet<>();
        for (Expression at = last; at instanceof Expression.Call call; at = call.of()) {
            inner.add(call);
            if (call.of() != null && REPLACING.contains(call.name()) && !said.add(call.name())) {
                report.add(call.nameSpan(), rule, "'" + call.name() + "(…)' is said twice here, and the last one counts", "leave one of them out");
            }
        }
    }
}
