package org.pcsrules.examples.cli.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.PcsEngine;
import org.pcsrules.comparison.Comparison;
import org.pcsrules.comparison.Side;
import org.pcsrules.examples.cli.FactsFiles;
import org.pcsrules.examples.cli.Failures;
import org.pcsrules.examples.cli.InputFiles;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.examples.cli.RuleOptions;
import org.pcsrules.examples.cli.ScoringOptions;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pcs compare}: what changes between two sides of a partner, and why. */
@Command(
        name = "compare",
        description = "Compares two documents, two days or two editions of one partner: what changes in each area, metric and fact, and why. "
                + "The causes of a change in score add up to it exactly.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs compare pcs-examples/samples/security-specialist.json --as-of 2026-08-15 --edition 2026-05 --edition 2026-07",
            "  pcs compare pcs-examples/samples/modern-work-reseller.json --as-of 2026-07-15 --as-of 2026-08-15",
            "  pcs compare july.json august.json --as-of 2026-08-15",
            "",
            "Exit status: 0 compared, 2 refused, 3 rules do not compile or do not end, 1 any other failure."
        })
public final class CompareCommand implements Callable<Integer> {

    /** How the result is written. */
    enum Format { text, json }

    @Parameters(index = "0", paramLabel = "FILE", description = "the partner's facts, a pcs-facts/1 document; - for standard input")
    private String file = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE2", description = "another document of the same partner, the one after")
    private @Nullable String otherFile;

    @Option(names = "--as-of", paramLabel = "DATE", converter = ScoringOptions.IsoDate.class,
            description = "the day for which the score holds; given twice, the day before and the day after; today if not given")
    private List<LocalDate> days = new ArrayList<>();

    @Option(names = "--edition", paramLabel = "ID",
            description = "the edition of the programme's rules; given twice, the one before and the one after; the one in force if not given")
    private List<String> editions = new ArrayList<>();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default) or a pcs-comparison/1 document")
    private Format format = Format.text;

    private final Surroundings surroundings;

    public CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        checkArguments();
        LocalDate today = surroundings.dayOrToday(null);
        try (PcsEngine engine = surroundings.engines().open(rules.underAnyEdition())) {
            PartnerFacts before = facts(file, engine.catalogue());
            PartnerFacts after = otherFile == null ? before : facts(otherFile, engine.catalogue());
            Comparison comparison = engine.compare(new Side(before, first(days, today), first(editions, null)),
                    new Side(after, last(days, today), last(editions, null)));
            if (format == Format.json) {
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                ComparisonJson.write(comparison, document);
                surroundings.print(document.toByteArray());
            } else {
                surroundings.print(new ComparisonText(surroundings.style(), comparison).of(after.partner().name()));
            }
        }
        return Failures.SCORED;
    }

    private void checkArguments() {
        atMostTwo("--as-of", days);
        atMostTwo("--edition", editions);
        if (otherFile == null && days.size() < 2 && editions.size() < 2) {
            throw new RefusedException("nothing to compare with: give a second file, a second --as-of or a second --edition");
        }
        if (file.equals("-") && file.equals(otherFile)) {
            throw new RefusedException("standard input can be one of the two documents only");
        }
        InputFiles.checkNamed(file);
        if (otherFile != null) {
            InputFiles.checkNamed(otherFile);
        }
    }

    private static void atMostTwo(String argument, List<?> given) {
        if (given.size() > 2) {
            throw new RefusedException(argument + " is given " + given.size() + " times; a comparison has two sides");
        }
    }

    private static <T> @Nullable T first(List<T> given, @Nullable T otherwise) {
        return given.isEmpty() ? otherwise : given.get(0);
    }

    private static <T> @Nullable T last(List<T> given, @Nullable T otherwise) {
        return given.isEmpty() ? otherwise : given.get(given.size() - 1);
    }

    /** Of two documents every error names its own. */
    private PartnerFacts facts(String document, Catalogue catalogue) {
        try {
            return FactsFiles.read(surroundings, document, catalogue);
        } catch (InvalidFactsException refused) {
            if (otherFile == null) {
                throw refused;
            }
            String name = document.equals("-") ? "standard input" : document;
            throw new InvalidFactsException(refused.errors().stream()
                    .map(error -> error.where().equals(name) ? error : new FactError(name + ", " + error.where(), error.message())).toList());
        }
    }
}
