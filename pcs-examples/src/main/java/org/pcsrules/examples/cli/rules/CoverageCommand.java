package org.pcsrules.examples.cli.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.json.CoverageJson;
import org.pcsrules.rulebook.examples.Coverage;
import org.pcsrules.rulebook.examples.Examples;
import org.pcsrules.rulebook.examples.Proposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pcs rules coverage}: which rules and figures the examples beside rule files do not reach. */
@Command(
        name = "coverage",
        description = "Tells which rules and figures no example reaches, and proposes examples just below, at and just above the figures that have none.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs rules coverage my-rules",
            "  pcs rules coverage my-rules --files editions/2026/security --propose",
            "",
            "Exit status: 0 told, whatever is reached, 2 refused, 3 the rules do not compile."
        })
final class CoverageCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "a directory of rule files, as pcs rules export writes it; the shipped ones if not given")
    private @Nullable Path directory;

    @Option(names = "--files", paramLabel = "BEGINNING", description = "tell of the rule files alone whose paths begin so, as in editions/2026/security")
    private String files = "";

    @Option(names = "--propose", description = "print proposed examples, to be pasted at the end of the files of examples named above them")
    private boolean propose;

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default), or a pcs-coverage/1 document, proposals included")
    private TestCommand.Format format = TestCommand.Format.text;

    CoverageCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Examples examples = TestCommand.examples(directory);
        if (examples.rulebook().files().keySet().stream().noneMatch(file -> file.startsWith(files))) {
            throw new RefusedException("--files " + Style.oneLine(files) + ": no rule file of the rulebook begins so; paths are as in editions/2026/security.drl");
        }
        Coverage coverage = examples.coverage().of(files);
        Map<String, String> proposals = propose || format == TestCommand.Format.json ? Proposals.of(examples.rulebook(), coverage) : Map.of();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        if (format == TestCommand.Format.json) {
            CoverageJson.write(coverage, proposals, document);
        } else {
            CoverageText text = new CoverageText(surroundings.style());
            document.writeBytes((propose ? text.of(proposals) : text.of(coverage)).getBytes(surroundings.charset()));
        }
        surroundings.print(document.toByteArray());
        return 0;
    }
}
