package org.pcsrules.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.json.ScorecardJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pcs score}: the scores, and what stands against each designation. */
@Command(
        name = "score",
        description = "Scores a partner: every area, its metrics, and what stands against each designation.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs score pcs-examples/samples/modern-work-reseller.json --as-of 2026-08-15",
            "  pcs score pcs-examples/samples/modern-work-reseller.json --as-of 2026-08-15 --readings all",
            "",
            "Exit status: 0 scored, 2 refused, 3 rules do not compile or do not end, 1 any other failure."
        })
final class ScoreCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ScoringOptions options = new ScoringOptions();

    /** Which combinations of readings are scored. */
    enum Readings { all }

    @Option(names = "--readings", paramLabel = "all",
            description = "scores under every combination of readings of the published text too, and tells what hangs on them;"
                    + " a reading that --reading chooses stays as it is")
    private @Nullable Readings readings;

    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        ScoringRun run = new ScoringRun(surroundings, options);
        ScorecardText scores = new ScorecardText(surroundings.style());
        return readings == null
                ? run.run(PcsEngine::score, (engine, card, name) -> scores.of(card, name), ScorecardJson::write)
                : run.run(PcsEngine::scoreAllReadings, (engine, all, name) -> scores.of(all, engine.readings(), name), ScorecardJson::write);
    }
}
