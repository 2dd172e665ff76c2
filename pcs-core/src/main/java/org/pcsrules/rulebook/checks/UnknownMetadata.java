package org.pcsrules.rulebook.checks;

import java.util.List;
import org.pcsrules.rulebook.Severity;

/** The head of a rule holds an entry that nothing reads. */
final class UnknownMetadata extends Check {

    private static final List<String> KNOWN = List.of("@accepts", "@ruleId", "@since", "@source");
    private static final List<String> ATTRIBUTES = List.of("salience");

    UnknownMetadata() {
        super(Severity.WARNING, "The head of a rule holds an entry that nothing reads.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.head().forEach(entry -> {
            String written = (entry.annotation() ? "@" : "") + entry.name();
            List<String> known = entry.annotation() ? KNOWN : ATTRIBUTES;
            if (!known.contains(written)) {
                report.add(entry.span(), rule, "nothing reads '" + written + "'", Known.instead(written, known));
            }
        }));
    }
}
