package org.pcsrules.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import picocli.CommandLine.Option;

/** The arguments that say under which rules a partner is scored; every command that scores has them. */
public final class EngineOptions {

    @Option(names = "--edition", paramLabel = "ID",
            description = "the edition of the programme's rules, as in 2026-07; the one in force on that day if not given")
    @Nullable String edition;

    @Option(names = "--reading", paramLabel = "NAME=VALUE", converter = ReadingChoice.Converter.class,
            description = "how an open point of the published text is read, as in PASS_TEST=ROUNDED; may be repeated")
    List<ReadingChoice> readings = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR",
            description = "a directory of rule files of your own, as pcs rules export writes it; the shipped ones if not given")
    @Nullable Path rules;

    /** The edition chosen, or null for the one in force. */
    public @Nullable String edition() {
        return edition;
    }

    /** The readings chosen, as given. */
    public List<ReadingChoice> readings() {
        return List.copyOf(readings);
    }

    /** The rulebook chosen. @throws org.pcsrules.RulesException if its rule files do not compile */
    public Rulebook rulebook() {
        return rules == null ? Rulebook.shipped() : Rulebook.compile(InputFiles.directory(rules));
    }

    /** An engine under these rules. @throws IllegalArgumentException if there is no such edition or reading */
    public PcsEngine engine() {
        PcsEngine.Builder builder = PcsEngine.builder().rulebook(rulebook());
        if (edition != null) {
            builder.edition(edition);
        }
        readings.forEach(choice -> builder.reading(choice.name(), choice.value()));
        return builder.build();
    }
}
