package org.pcsrules.rulebook;

import java.util.Arrays;
import org.pcsrules.rulebook.source.Metadata;
import org.pcsrules.rulebook.source.RuleSources;

/** A rule may accept a warning: {@code @accepts("retired-certification: the published list still names it")}. It then is a note that gives the reason. */
final class Acceptance {

    private Acceptance() {
    }

    static Finding applied(Finding finding, RuleSources sources) {
        if (finding.severity() != Severity.WARNING || finding.place() == null || finding.rule() == null) {
            return finding;
        }
        return sources.file(finding.place().file()).stream().flatMap(file -> file.rules().stream()).filter(rule -> rule.name().equals(finding.rule()))
                .flatMap(rule -> rule.annotation("accepts").stream()).filter(accepted -> names(accepted, finding.check())).findFirst()
                .map(accepted -> new Finding(finding.check(), Severity.NOTE, finding.place(), finding.rule(), finding.wrong(),
                        "accepted: " + accepted.value().substring(accepted.value().indexOf(':') + 1).strip()))
                .orElse(finding);
    }

    /** Ids, separated by commas, stand before the colon; what stands after it is the reason, and there must be one. */
    private static boolean names(Metadata accepted, String check) {
        int colon = accepted.value().indexOf(':');
        return colon > 0 && colon < accepted.value().length() - 1
                && Arrays.stream(accepted.value().substring(0, colon).split(",")).map(String::strip).anyMatch(check::equals);
    }
}
