package org.pcsrules.rulebook.checks;

import java.util.Locale;
import org.pcsrules.rulebook.Severity;

/** Something that rulebooks are examined for. Its id is its class name in small letters; its page explains it. */
public abstract class Check {

    private final Severity severity;
    private final String summary;

    /** @param summary what it finds, a sentence */
    Check(Severity severity, String summary) {
        this.severity = severity;
        this.summary = summary;
    }

    /** As in {@code unknown-field}; it stays the same in later versions. */
    public final String id() {
        return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** How much its findings matter. */
    public final Severity severity() {
        return severity;
    }

    /** What it finds, a sentence. */
    public final String summary() {
        return summary;
    }

    /** Examines a rulebook. */
    abstract void examine(Examined rulebook, Report report);
}
