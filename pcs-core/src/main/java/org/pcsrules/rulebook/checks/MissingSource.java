package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;

/** A rule, or a metric that it states, does not say where it comes from. */
final class MissingSource extends Check {

    MissingSource() {
        super(Severity.WARNING, "A rule, or a metric that it states, does not say which published source it comes from.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> {
            // A rule that states sources is the end of the line.
            boolean ofSources = Stated.calls(rule, "source").anyMatch(call -> call.of() == null);
            if (!ofSources && rule.annotationText("source").isBlank()) {
                report.add(rule.nameSpan(), rule, "the rule does not say where it comes from", "write @source(\"…\") below its name");
            }
            boolean metric = rule.stated().anyMatch(one -> one instanceof Expression.Call call && call.of() == null && call.name().equals("metric"));
            boolean sourced = rule.stated().anyMatch(one -> one instanceof Expression.Call call && call.of() != null && call.name().equals("source"));
            if (metric && !sourced) {
                report.add(rule.nameSpan(), rule, "the metric does not say where it comes from, and scorecards show it", "write .source(\"…\") after maximum(…)");
            }
        });
    }
}
