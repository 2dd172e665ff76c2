package org.pcsrules.examples.cli.impact;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.FactError;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.examples.cli.GivenRulebook;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.ReadingChoice;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.examples.cli.ScoringOptions;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.examples.cli.batch.Documents;
import org.pcsrules.examples.cli.batch.Progress;
import org.pcsrules.impact.RulebookImpact;
import org.pcsrules.json.ImpactJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pcs rules impact}: what another rulebook would change for many partners. */
@Command(
        name = "impact",
        description = "Scores partners under two rulebooks, and tells how many scores change, by how much, who gains or loses a designation, and because of "
                + "which rule.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs rules impact shipped my-rules --partners pcs-examples/samples --as-of 2026-08-15",
            "  pcs rules impact shipped my-rules --partners partners.ndjson --format csv > impact.csv"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every document was scored under both, whatever changes",
            "1:any other failure",
            "2:the arguments or the input are refused",
            "3:rules that do not compile",
            "4:done, but some documents could not be scored; they are listed"
        })
public final class ImpactCommand implements Callable<Integer> {

    /** How the result is written. */
    enum Format { text, csv, json }

    private static final int NOT_ALL_SCORED = 4;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "the rulebook before: a directory of rule files, or the word shipped")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "the rulebook after, likewise")
    private String after = "";

    @Option(names = "--partners", paramLabel = "IN", required = true, description = "a directory of pcs-facts/1 documents (*.json), a file with one document "
            + "a line, or - for lines on standard input")
    private String in = "";

    @Option(names = "--as-of", paramLabel = "DATE", converter = ScoringOptions.IsoDate.class,
            description = "the day for which the scores hold, as in 2026-08-15; today if not given")
    private @Nullable LocalDate asOf;

    @Option(names = "--edition", paramLabel = "ID", description = "the edition of both rulebooks; the one in force on that day if not given")
    private @Nullable String edition;

    @Option(names = "--reading", paramLabel = "NAME=VALUE", converter = ReadingChoice.Converter.class,
            description = "how an open point of the published text is read under both, as in PASS_TEST=ROUNDED; may be repeated")
    private List<ReadingChoice> readings = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "how many threads score; as many as there are processors if not given")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--format", paramLabel = "text|csv|json",
            description = "text for people (default), one row for each area that changes, or a pcs-impact/1 document")
    private Format format = Format.text;

    /** The command in given surroundings. */
    public ImpactCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new RefusedException("--threads must be at least 1, is " + threads);
        }
        LocalDate day = surroundings.dayOrToday(asOf);
        try (Documents documents = Documents.open(surroundings, in); PcsEngine was = engine(before); PcsEngine is = engine(after)) {
            RulebookImpact impact = new RulebookImpact(was, is);
            try (ImpactRun run = new ImpactRun(was, impact, documents, day, threads)) {
                LargestChanges largest = new LargestChanges();
                try (Progress progress = Progress.on(surroundings, command.usageMessage().width(), documents.size(), 0)) {
                    switch (format) {
                        case csv -> csv(run, progress);
                        case json -> json(impact, day, run, progress);
                        default -> run.each(progress, largest::add);
                    }
                }
                if (format == Format.text) {
                    surroundings.print(new ImpactText(surroundings.style(), impact, day, run, largest).toString());
                }
                return run.tally().documents() == run.tally().scored() ? 0 : NOT_ALL_SCORED;
            }
        }
    }

    private PcsEngine engine(String rulebook) {
        PcsEngineBuilder builder = PcsEngine.builder().rulebook(GivenRulebook.open(rulebook));
        if (edition != null) {
            builder.edition(edition);
        }
        readings.forEach(choice -> builder.reading(choice.name(), choice.value()));
        return builder.build();
    }

    /** What cannot be scored is told on standard error. */
    private void csv(ImpactRun run, Progress progress) throws IOException {
        OutputStream out = new BufferedOutputStream(surroundings.out());
        out.write(ImpactTable.header());
        run.each(progress, partner -> {
            if (partner.impact() != null) {
                out.write(ImpactTable.rows(partner.document(), partner.impact()));
            }
            for (FactError error : partner.errors()) {
                surroundings.err().println(Style.oneLine(partner.document() + ": " + error));
            }
        });
        end(out);
    }

    private void json(RulebookImpact impact, LocalDate day, ImpactRun run, Progress progress) throws IOException {
        OutputStream out = new BufferedOutputStream(surroundings.out());
        ImpactJson.write(impact, day, () -> run.changed(progress), run.totals(), out);
        end(out);
    }

    private void end(OutputStream out) throws IOException {
        out.flush();
        if (surroundings.out().checkError()) {
            throw new IOException("standard output cannot be written");
        }
    }
}
