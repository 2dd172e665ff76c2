package org.pcsrules.examples.cli;

import java.util.concurrent.Callable;
import org.pcsrules.PcsEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pcs score}: the scores, and what stands against each designation. */
@Command(
        name = "score",
        description = "Scores a partner: every area, its metrics, and what stands against each designation.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = {
            "  pcs score pcs-examples/samples/modern-work-reseller.json --as-of 2026-08-15",
            "",
            "Exit status: 0 scored, 2 refused, 3 rules do not compile or do not end, 1 any other failure."
        })
final class ScoreCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ScoringOptions options = new ScoringOptions();

    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return new ScoringRun(surroundings, options)
                .run(PcsEngine::score, (engine, card, name) -> new ScorecardText(surroundings.style()).of(card, name));
    }
}
