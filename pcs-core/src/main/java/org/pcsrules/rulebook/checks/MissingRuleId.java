package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;

/** A rule has no id; explanations cite rules by it. */
final class MissingRuleId extends Check {

    MissingRuleId() {
        super(Severity.WARNING, "A rule has no id, by which explanations would cite it.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> {
            if (rule.annotationText("ruleId").isBlank()) {
                report.add(rule.nameSpan(), rule, "the rule has no id", "write @ruleId(\"…\") below its name");
            }
        });
    }
}
