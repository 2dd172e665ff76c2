package org.pcsrules.examples.cli.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.cli.Failures;
import org.pcsrules.examples.cli.InputFiles;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.json.ExamplesJson;
import org.pcsrules.rulebook.examples.ExampleReport;
import org.pcsrules.rulebook.examples.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pcs rules test}: whether partners score what the examples beside the rule files expect. */
@Command(
        name = "test",
        description = "Scores the examples that stand beside rule files (security.examples.yaml beside security.drl), and tells which are not as expected.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs rules test my-rules",
            "  pcs rules test",
            "",
            "Exit status: 0 all are as expected, 1 some are not, 2 refused, 3 the rules do not compile."
        })
final class TestCommand implements Callable<Integer> {

    /** How results are written. */
    enum Format { text, json }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "a directory of rule files, as pcs rules export writes it; the shipped ones if not given")
    private @Nullable Path directory;

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default), or a pcs-examples/1 document")
    private Format format = Format.text;

    TestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ExampleReport report = examples(directory).run();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        if (format == Format.json) {
            ExamplesJson.write(report, document);
        } else {
            document.writeBytes(new ExamplesText(surroundings.style()).of(report).getBytes(surroundings.charset()));
        }
        surroundings.print(document.toByteArray());
        return report.failed().isEmpty() ? 0 : Failures.OTHER;
    }

    /** The examples of a directory, or the shipped ones. @throws RefusedException if there are none */
    static Examples examples(@Nullable Path directory) {
        Rulebook rulebook = directory == null ? Rulebook.shipped() : Rulebook.compile(InputFiles.directory(directory));
        Examples examples = Examples.of(rulebook);
        if (examples.all().isEmpty()) {
            throw new RefusedException((directory == null ? "the shipped rulebook" : directory) + ": there are no examples (*.examples.yaml) beside the rule files");
        }
        return examples;
    }
}
