package org.pcsrules.examples.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.examples.cli.ScoringOptions;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.json.FactsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pcs generate}: facts of partners that do not exist. */
@Command(
        name = "generate",
        description = "Makes up partners: one facts document a line, the same ones for the same arguments.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  pcs generate --partners 10000 --as-of 2026-08-15 > partners.ndjson")
public final class GenerateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--partners", paramLabel = "N", description = "how many; 1000 if not given")
    private long partners = 1_000;

    @Option(names = "--rows", paramLabel = "N", description = "rows of each, at least 10; 70 if not given")
    private int rows = 70;

    @Option(names = "--seed", paramLabel = "N", description = "another number gives other partners; 1 if not given")
    private long seed = 1;

    @Option(names = "--as-of", paramLabel = "DATE", converter = ScoringOptions.IsoDate.class,
            description = "the day around which the facts lie, as in 2026-08-15; today if not given")
    private @Nullable LocalDate asOf;

    /** The command in given surroundings. */
    public GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (partners < 0) {
            throw new RefusedException("--partners must not be negative, is " + partners);
        }
        GeneratedPartners generated = new GeneratedPartners(seed, surroundings.dayOrToday(asOf), rows);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (long number = 0; number < partners; number++) {
            line.reset();
            FactsJson.writeLine(generated.partner(number), line);
            surroundings.print(line.toByteArray());
        }
        return 0;
    }
}
