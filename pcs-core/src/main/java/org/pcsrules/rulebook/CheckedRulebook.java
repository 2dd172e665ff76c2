package org.pcsrules.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.scorecard.RulebookId;

/** What the examination of a rulebook gave. Immutable and thread-safe. */
public final class CheckedRulebook {

    private final RulebookId id;
    private final RuleSources sources;
    private final List<Finding> findings;
    private final @Nullable Rulebook rulebook;

    CheckedRulebook(RulebookId id, RuleSources sources, List<Finding> findings, @Nullable Rulebook rulebook) {
        this.id = id;
        this.sources = sources;
        this.findings = List.copyOf(findings);
        this.rulebook = rulebook;
    }

    /** The name and hash of the rulebook. */
    public RulebookId id() {
        return id;
    }

    /** The text of the rule files. */
    public RuleSources sources() {
        return sources;
    }

    /** What was found, by file and line. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings of one severity. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** The rulebook, compiled; empty if an error was found. */
    public Optional<Rulebook> rulebook() {
        return Optional.ofNullable(rulebook);
    }
}
