package org.pcsrules.examples.cli.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pcsrules.examples.cli.Failures;
import org.pcsrules.examples.cli.InputFiles;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.json.FindingsJson;
import org.pcsrules.json.FindingsSarif;
import org.pcsrules.rulebook.CheckedRulebook;
import org.pcsrules.rulebook.RulebookCheck;
import org.pcsrules.rulebook.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pcs rules check}: what is wrong with a rulebook, and what would be right. */
@Command(
        name = "check",
        description = "Compiles and examines rule files, and says in plain words what is wrong and what would be right.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs rules check my-rules",
            "  pcs rules check my-rules --format sarif > findings.sarif",
            "",
            "Exit status: 0 no error, 3 an error, 2 refused, 1 any other failure. Warnings and notes do not change it."
        })
final class CheckCommand implements Callable<Integer> {

    /** How findings are written. */
    enum Format { text, json, sarif }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "a directory of rule files, as pcs rules export writes it")
    private Path directory = Path.of("");

    @Option(names = "--format", paramLabel = "text|json|sarif",
            description = "text for people (default), a pcs-findings/1 document, or SARIF 2.1.0 for editors and code hosts")
    private Format format = Format.text;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        CheckedRulebook checked = RulebookCheck.check(InputFiles.directory(directory));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        switch (format) {
            case json -> FindingsJson.write(checked, document);
            case sarif -> FindingsSarif.write(checked, directory, document);
            default -> document.writeBytes(new FindingsText(surroundings.style()).of(checked).getBytes(surroundings.charset()));
        }
        surroundings.print(document.toByteArray());
        return checked.findings(Severity.ERROR).isEmpty() ? 0 : Failures.RULES;
    }
}
