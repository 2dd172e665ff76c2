package org.pcsrules.rulebook.checks;

import java.util.List;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.safety.Refusal;
import org.pcsrules.rulebook.safety.RuleSafety;
import org.pcsrules.rulebook.source.RuleSources;

/** A rule file holds what is outside of facts, terms, comparisons and insert. Such a file is not compiled. */
final class NotAllowed extends Check {

    NotAllowed() {
        super(Severity.ERROR, "A rule file holds something else than facts, terms, comparisons and insert; it is not compiled.");
    }

    /** Asks nothing: what is refused is told after what other checks found. */
    @Override
    void examine(Examined rulebook, Report report) {
        tell(rulebook.sources(), List.of(), report);
    }

    /** Tells what is refused, but not where another check has told already what is wrong: a misspelt word is not one to warn of. */
    void tell(RuleSources sources, List<Finding> told, Report report) {
        RuleSafety.refusals(sources).stream().filter(refusal -> told.stream().noneMatch(finding -> explains(finding, refusal)))
                .forEach(refusal -> report.add(refusal.place(), refusal.rule(), refusal.wrong(), refusal.right()));
    }

    private static boolean explains(Finding finding, Refusal refusal) {
        return finding.severity() == Severity.ERROR && finding.place() != null && finding.place().file().equals(refusal.place().file())
                && (refusal.ofForm() || finding.place().line() == refusal.place().line());
    }
}
