package org.pcsrules.examples.cli.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.cli.GivenRulebook;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.json.RulebookChangesJson;
import org.pcsrules.rulebook.changes.RulebookChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pcs rules diff}: what changed from one rulebook to another, in the words of the published tables. */
@Command(
        name = "diff",
        description = "Tells what changed from one rulebook to another: sentences about editions and terms, and the rules that no term shows. "
                + "Comments, spacing and the order of rules do not count.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs rules diff shipped my-rules",
            "  pcs rules diff last-month my-rules --edition 2026-07 --format json",
            "",
            "Exit status: 0 compared, the same or not, 2 refused, 3 rules do not compile, 1 any other failure."
        })
final class DiffCommand implements Callable<Integer> {

    /** How changes are written. */
    enum Format { text, json }

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "A", description = "the rulebook before: a directory of rule files, or the word shipped")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "the rulebook after, likewise")
    private String after = "";

    @Option(names = "--edition", paramLabel = "ID", description = "only this edition, and what all editions share; every edition if not given")
    private @Nullable String edition;

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default) or a pcs-rulebook-changes/1 document")
    private Format format = Format.text;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook was = GivenRulebook.open(before);
        Rulebook is = GivenRulebook.open(after);
        RulebookChanges changes = edition == null ? RulebookChanges.between(was, is) : RulebookChanges.between(was, is, edition);
        if (format == Format.json) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            RulebookChangesJson.write(changes, document);
            surroundings.print(document.toByteArray());
        } else {
            surroundings.print(new ChangesText(surroundings.style(), changes, edition).toString());
        }
        return 0;
    }
}
