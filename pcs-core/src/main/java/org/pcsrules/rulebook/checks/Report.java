package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Span;

/** Takes what one check finds. */
final class Report {

    private final Check check;
    private final List<Finding> findings = new ArrayList<>();

    Report(Check check) {
        this.check = check;
    }

    /** A finding in a rule. @param wrong what is wrong @param right what would be right; neither with a full stop */
    void add(Span place, SourceRule rule, String wrong, String right) {
        add(place, rule.name(), wrong, right);
    }

    /** A finding at a place, or in the rulebook as a whole. */
    void add(@Nullable Span place, @Nullable String rule, String wrong, String right) {
        findings.add(new Finding(check.id(), check.severity(), place, rule, wrong, right));
    }

    List<Finding> findings() {
        return findings;
    }
}
