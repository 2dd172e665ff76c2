package org.pcsrules.examples.cli.editions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.cli.RulebookChoice;
import org.pcsrules.examples.cli.Surroundings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments of commands that tell what a rulebook holds. */
final class RulebookOptions {

    /** How the result is written. */
    enum Format { text, json }

    /** Writes what a rulebook holds as JSON. */
    @FunctionalInterface
    interface Json {
        void write(Rulebook rulebook, OutputStream document) throws IOException;
    }

    @Mixin
    private RulebookChoice rules = new RulebookChoice();

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default) or a JSON document")
    private Format format = Format.text;

    /** Prints the result, whole or not at all; the exit status. */
    int print(Surroundings surroundings, Function<Rulebook, String> text, Json json) throws IOException {
        Rulebook rulebook = rules.rulebook();
        if (format == Format.text) {
            surroundings.print(text.apply(rulebook));
        } else {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            json.write(rulebook, document);
            surroundings.print(document.toByteArray());
        }
        return 0;
    }
}
