package org.pcsrules.examples.cli;

import java.util.concurrent.Callable;
import org.pcsrules.PcsEngine;
import org.pcsrules.json.ScorecardJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pcs explain}: every fact that counts, every fact that does not, and the rule that decided. */
@Command(
        name = "explain",
        description = "Scores a partner and names every fact that counts or does not, with the rule that decided.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = {
            "  pcs explain pcs-examples/samples/azure-consultancy.json --as-of 2026-08-15",
            "",
            "Exit status: 0 scored, 2 refused, 3 rules do not compile or do not end, 1 any other failure."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ScoringOptions options = new ScoringOptions();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return new ScoringRun(surroundings, options)
                .run(PcsEngine::explain, (engine, card, name) -> new ExplanationText(surroundings.style(), engine.rulebook().sources()).of(card, name),
                        ScorecardJson::write);
    }
}
