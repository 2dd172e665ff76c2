package org.pcsrules.rulebook.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;

/** Two rules of one package have the same name. */
final class DuplicateRuleName extends Check {

    DuplicateRuleName() {
        super(Severity.ERROR, "Two rules of one folder have the same name.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        for (List<SourceRule> rules : rulebook.rulesByPackage().values()) {
            Map<String, SourceRule> first = new HashMap<>();
            for (SourceRule rule : rules) {
                SourceRule before = rule.name().isEmpty() ? null : first.putIfAbsent(rule.name(), rule);
                if (before != null) {
                    report.add(rule.nameSpan(), rule, "a rule of that name stands in " + before.nameSpan() + " already", "give each rule a name of its own");
                }
            }
        }
    }
}
