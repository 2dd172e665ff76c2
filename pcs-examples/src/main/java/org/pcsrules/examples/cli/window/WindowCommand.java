package org.pcsrules.examples.cli.window;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.examples.cli.EngineOptions;
import org.pcsrules.examples.cli.FactsFiles;
import org.pcsrules.examples.cli.Failures;
import org.pcsrules.examples.cli.InputFiles;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.ScoringOptions;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.WindowJson;
import org.pcsrules.window.QualificationWindows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pcs window}: on which days of the qualification window a partner qualified, and what there is to do by when. */
@Command(
        name = "window",
        description = "Tells on which days of the qualification window a partner qualified, its status, and what there is to do by when.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs window pcs-examples/samples/renewal-due.json --as-of 2026-08-15",
            "  pcs window facts.json --area DATA_AI --area SECURITY",
            "",
            "Exit status: 0 found, 2 refused, 3 rules do not compile or do not end, 1 any other failure."
        })
public final class WindowCommand implements Callable<Integer> {

    /** How the result is written. */
    enum Format { text, json }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the partner's facts, a pcs-facts/1 document; - for standard input")
    private String file = "";

    @Option(names = "--area", paramLabel = "AREA", split = ",",
            description = "an area, its days shown one by one: ${COMPLETION-CANDIDATES}; may be repeated. Without one: all areas at a glance")
    private List<Area> areas = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", converter = ScoringOptions.IsoDate.class,
            description = "the day on which the window holds, as in 2026-08-15; today if not given")
    private @Nullable LocalDate asOf;

    @Mixin
    private EngineOptions options = new EngineOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default) or a pcs-window/1 document")
    private Format format = Format.text;

    /** The command in given surroundings. */
    public WindowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        InputFiles.checkNamed(file);
        try (PcsEngine engine = surroundings.engines().open(options)) {
            PartnerFacts facts = FactsFiles.read(surroundings, file, engine.catalogue());
            QualificationWindows windows = engine.window(facts, surroundings.dayOrToday(asOf), areas.toArray(Area[]::new));
            if (format == Format.json) {
                surroundings.print(WindowJson.write(windows).getBytes(StandardCharsets.UTF_8));
            } else {
                surroundings.print(new WindowText(surroundings.style(), windows).of(facts.partner().name(), !areas.isEmpty()));
            }
        }
        return Failures.SCORED;
    }
}
