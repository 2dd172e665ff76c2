package org.pcsrules.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The arguments that say which rules there are and how they are read, whatever the edition. */
public class RuleOptions extends RulebookChoice {

    @Option(names = "--reading", paramLabel = "NAME=VALUE", converter = ReadingChoice.Converter.class,
            description = "how an open point of the published text is read, as in PASS_TEST=ROUNDED; may be repeated")
    List<ReadingChoice> readings = new ArrayList<>();

    /** The readings chosen, as given. */
    public final List<ReadingChoice> readings() {
        return List.copyOf(readings);
    }

    /** These rules with the edition in force. */
    public final EngineOptions underAnyEdition() {
        EngineOptions options = new EngineOptions();
        options.readings = readings;
        options.rules = rules;
        return options;
    }
}
