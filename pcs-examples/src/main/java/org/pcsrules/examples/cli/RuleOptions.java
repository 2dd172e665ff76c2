package org.pcsrules.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import picocli.CommandLine.Option;

/** The arguments that say which rules there are and how they are read, whatever the edition. */
public class RuleOptions {

    @Option(names = "--reading", paramLabel = "NAME=VALUE", converter = ReadingChoice.Converter.class,
            description = "how an open point of the published text is read, as in PASS_TEST=ROUNDED; may be repeated")
    List<ReadingChoice> readings = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR",
            description = "a directory of rule files of your own, as pcs rules export writes it; the shipped ones if not given")
    @Nullable Path rules;

    /** The readings chosen, as given. */
    public final List<ReadingChoice> readings() {
        return List.copyOf(readings);
    }

    /** The rulebook chosen. @throws org.pcsrules.RulesException if its rule files do not compile */
    public final Rulebook rulebook() {
        return rules == null ? Rulebook.shipped() : Rulebook.compile(InputFiles.directory(rules));
    }

    /** These rules with the edition in force. */
    public final EngineOptions underAnyEdition() {
        EngineOptions options = new EngineOptions();
        options.readings = readings;
        options.rules = rules;
        return options;
    }
}
