package org.pcsrules.examples.cli;

import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import picocli.CommandLine.Option;

/** The arguments that say under which rules a partner is scored; every command that scores has them. */
public final class EngineOptions extends RuleOptions {

    @Option(names = "--edition", paramLabel = "ID",
            description = "the edition of the programme's rules, as in 2026-07; the one in force on that day if not given")
    @Nullable String edition;

    /** The edition chosen, or null for the one in force. */
    public @Nullable String edition() {
        return edition;
    }

    /** An engine under these rules. @throws IllegalArgumentException if there is no such edition or reading */
    public PcsEngine engine() {
        PcsEngineBuilder builder = PcsEngine.builder().rulebook(rulebook());
        if (edition != null) {
            builder.edition(edition);
        }
        readings.forEach(choice -> builder.reading(choice.name(), choice.value()));
        return builder.build();
    }
}
