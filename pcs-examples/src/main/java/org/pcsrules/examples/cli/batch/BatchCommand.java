package org.pcsrules.examples.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.examples.cli.EngineOptions;
import org.pcsrules.examples.cli.Failures;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.examples.cli.ScoringOptions;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.scorecard.RulebookId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pcs batch}: scores many partners. */
@Command(
        name = "batch",
        description = {
            "Scores many partners, and goes on after documents that are refused. Writes into the directory OUT:",
            "  scorecards.ndjson  one pcs-scorecard/1 a line, in the order of the input",
            "  summary.csv        one row for each partner and area",
            "  errors.csv         why documents were not scored",
            "  run.txt            what was computed, and how far it has come"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs batch partners.ndjson --out results --as-of 2026-08-15",
            "  pcs batch pcs-examples/samples --out results --as-of 2026-08-15 --threads 4"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every document was scored",
            "1:the run was stopped by a failure; --resume goes on",
            "2:the arguments, the input or earlier results are refused; nothing was done",
            "3:rules that do not compile",
            "4:done, and errors.csv lists documents that were not scored"
        })
public final class BatchCommand implements Callable<Integer> {

    /** Done, but not every document was scored. */
    static final int NOT_ALL_SCORED = 4;

    private static final int MARK_EVERY = 1_000;

    private final Surroundings surroundings;
    private final int markEvery;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "IN", description = "a file with one pcs-facts/1 document a line, a directory of such documents (*.json), "
            + "or - for lines on standard input")
    private String in = "";

    @Option(names = "--out", paramLabel = "OUT", required = true, description = "the directory for the results; made if there is none")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", converter = ScoringOptions.IsoDate.class,
            description = "the day for which the scores hold, as in 2026-08-15; today if not given")
    private @Nullable LocalDate asOf;

    @Mixin
    private EngineOptions options = new EngineOptions();

    @Option(names = "--threads", paramLabel = "N", description = "how many threads score; as many as there are processors if not given")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "goes on where a run with the same arguments and input was stopped")
    private boolean resume;

    @Option(names = "--force", description = "replaces the results of an earlier run")
    private boolean force;

    /** The command in given surroundings. */
    public BatchCommand(Surroundings surroundings) {
        this(surroundings, MARK_EVERY);
    }

    BatchCommand(Surroundings surroundings, int markEvery) {
        this.surroundings = surroundings;
        this.markEvery = markEvery;
    }

    @Override
    public Integer call() throws IOException {
        if (resume && force) {
            throw new RefusedException("--resume goes on with earlier results, --force replaces them: give one of the two");
        }
        if (threads < 1) {
            throw new RefusedException("--threads must be at least 1, is " + threads);
        }
        LocalDate day = surroundings.dayOrToday(asOf);
        try (Documents documents = Documents.open(surroundings, in);
                PcsEngine engine = surroundings.engines().open(options);
                BatchRun run = new BatchRun(engine, documents, day, threads);
                Output output = Output.open(out, settings(engine.rulebook().id(), documents, day), earlier(), markEvery)) {
            long before = output.tally().documents();
            run.skip(output.tally());
            int width = command.usageMessage().width();
            try (Progress progress = Progress.on(surroundings, width, documents.size(), before)) {
                run.into(output, progress);
            }
            return tell(output.tally(), before);
        }
    }

    private Output.Earlier earlier() {
        return resume ? Output.Earlier.GO_ON : force ? Output.Earlier.REPLACE : Output.Earlier.REFUSE;
    }

    /** Everything that the results depend on but the documents themselves. */
    private Map<String, String> settings(RulebookId rulebook, Documents documents, LocalDate day) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("as of", day.toString());
        settings.put("edition", options.edition() == null ? "the one in force" : options.edition());
        settings.put("readings", options.readings().isEmpty() ? "the default ones" : options.readings().stream().distinct()
                .map(choice -> choice.name() + "=" + choice.value()).sorted().collect(Collectors.joining(" ")));
        settings.put("rules", rulebook.hash());
        settings.put("library", rulebook.library());
        settings.put("input", documents.kind());
        return settings;
    }

    private int tell(Tally tally, long before) throws IOException {
        boolean all = tally.documents() == tally.scored();
        surroundings.print(tally.documents() + (tally.documents() == 1 ? " document: " : " documents: ") + tally.scored() + " scored, "
                + tally.refused() + " refused, " + tally.failed() + " failed"
                + (before == 0 ? "" : " (" + before + " of them before this run)")
                + (all ? "" : "; " + out.resolve(Output.ERRORS) + " tells why")
                + System.lineSeparator());
        return all ? Failures.SCORED : NOT_ALL_SCORED;
    }
}
