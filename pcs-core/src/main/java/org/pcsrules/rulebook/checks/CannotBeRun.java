package org.pcsrules.rulebook.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceRule;

/** A rule compiles, and fails or does not end when the terms of an edition are derived. */
final class CannotBeRun extends Check {

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]*)\"");

    /** How the engine tells of rules that fail or do not end. */
    private static final Pattern MEANT = Pattern.compile("the rules (fail|did not end)\\b.*", Pattern.DOTALL);

    CannotBeRun() {
        super(Severity.ERROR, "A rule compiles, and fails or does not end when it is run.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        // Told by Checks.ofMeaning, once a rule has failed.
    }

    /** Whether a failure names the rule that was run. */
    static boolean isMeant(RuntimeException failure) {
        return MEANT.matcher(String.valueOf(failure.getMessage())).matches();
    }

    void tell(RuleSources sources, RuntimeException failure, Report report) {
        String message = String.valueOf(failure.getMessage());
        Matcher named = RULE.matcher(message);
        SourceRule rule = named.find() ? sources.rules().stream().filter(one -> one.name().equals(named.group(1))).findFirst().orElse(null) : null;
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        report.add(rule == null ? null : rule.nameSpan(), rule == null ? null : rule.name(), "the rules cannot be run: "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.getClass().getSimpleName()), "change what the rule states");
    }
}
