package org.pcsrules.examples.soak;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.pcsrules.Catalogue;
import org.pcsrules.Conversion;
import org.pcsrules.Outcome;
import org.pcsrules.PcsEngine;
import org.pcsrules.examples.generate.GeneratedPartners;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ScorecardJson;

/** What the threads of a soak ask of an engine: good partners of every size, explanations, whole runs, and failures of every kind. */
final class SoakCases {

    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 15);
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..").normalize();

    /**
     * One thing that is asked.
     *
     * @param weight how often it is asked, beside the others
     */
    record Case(String name, int weight, Question question) {

        /** What comes back: a scorecard, several results, or the failure in words. */
        Object ask(PcsEngine engine) {
            try {
                return question.ask(engine);
            } catch (RuntimeException failure) {
                return failure.getClass().getSimpleName() + ": " + failure.getMessage();
            }
        }
    }

    interface Question {
        Object ask(PcsEngine engine);
    }

    private SoakCases() {
    }

    /** All cases. @param threads work on the runs over many partners */
    static List<Case> all(Catalogue catalogue, Executor threads) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : documents(ROOT.resolve("pcs-examples/samples"), ".json")) {
            PartnerFacts facts = facts(file, catalogue);
            cases.add(new Case(file.getFileName().toString(), 4, engine -> engine.score(facts, AS_OF)));
            cases.add(new Case("explained " + file.getFileName(), 1, engine -> engine.explain(facts, AS_OF)));
        }
        for (Path file : documents(ROOT.resolve("pcs-rules/src/test/resources/org/pcsrules/conformance/partners"), ".facts.json")) {
            PartnerFacts facts = facts(file, catalogue);
            LocalDate asOf = day(Path.of(file.toString().replace(".facts.", ".scorecard.")));
            cases.add(new Case(file.getFileName().toString(), 4, engine -> engine.score(facts, asOf)));
        }
        generated(cases, 70, 40, 4);
        generated(cases, 1_000, 6, 2);
        generated(cases, 6_000, 1, 2);
        failures(cases);
        runs(cases, threads);
        return cases;
    }

    private static void generated(List<Case> cases, int rows, int count, int weight) {
        new GeneratedPartners(3, AS_OF, rows).first(count).forEach(facts -> cases.add(
                new Case(rows + " rows, " + facts.partner().id(), weight, engine -> engine.score(facts, AS_OF))));
    }

    private static void failures(List<Case> cases) {
        PartnerFacts good = new GeneratedPartners(4, AS_OF, 200).partner(0);
        PartnerFacts unknownTenant = consumption("nobody", "10");
        PartnerFacts negative = consumption("t-1", "-10");
        cases.add(new Case("unknown tenant", 8, engine -> engine.score(unknownTenant, AS_OF)));
        cases.add(new Case("negative amount, explained", 4, engine -> engine.explain(negative, AS_OF)));
        cases.add(new Case("no edition", 8, engine -> engine.score(good, LocalDate.of(2020, 1, 1))));
        cases.add(new Case("rules that do not end", 16, engine -> hasty(engine).score(good, AS_OF)));
        cases.add(new Case("rules that do not end, explained", 4, engine -> hasty(engine).explain(good, AS_OF)));
    }

    private static PcsEngine hasty(PcsEngine engine) {
        return PcsEngine.builder().rulebook(engine.rulebook()).maxFirings(20).build();
    }

    private static PartnerFacts consumption(String tenant, String amount) {
        return PartnerFacts.builder("1").add(Tenant.of("t-1", Segment.SMB)).add(new AzureConsumption(tenant, YearMonth.of(2026, 7),
                "Storage", null, new BigDecimal(amount), Offer.STANDARD, Association.PAL, null)).build();
    }

    /** Runs over many partners with failures among them: one to its end, one that its consumer leaves. */
    private static void runs(List<Case> cases, Executor threads) {
        GeneratedPartners partners = new GeneratedPartners(5, AS_OF, 70);
        Conversion<Integer, Object> conversion = new Conversion<>() {
            @Override
            public PartnerFacts facts(Integer source) throws IOException {
                if (source % 5 == 3) {
                    throw new IOException("disk is gone");
                }
                return source % 5 == 4 ? consumption("nobody", "10") : partners.partner(source);
            }

            @Override
            public Object result(Outcome<Integer> outcome) {
                return outcome instanceof Outcome.Scored<Integer> scored ? scored.card() : outcome.getClass().getSimpleName();
            }
        };
        for (int most : new int[] {12, 5}) {
            cases.add(new Case("run over 12 partners, " + most + " consumed", 3, engine -> {
                try (Stream<Object> results = engine.scoreAll(
                        Stream.iterate(0, i -> i + 1).limit(12).iterator(), conversion, AS_OF, threads, 6)) {
                    return results.limit(most).toList();
                }
            }));
        }
    }

    private static List<Path> documents(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            if (found.isEmpty()) {
                throw new IOException(directory + ": no file ends with " + ending);
            }
            return found;
        }
    }

    private static PartnerFacts facts(Path file, Catalogue catalogue) throws IOException {
        try (InputStream document = Files.newInputStream(file)) {
            return FactsJson.read(document, catalogue);
        }
    }

    private static LocalDate day(Path scorecard) throws IOException {
        try (InputStream document = Files.newInputStream(scorecard)) {
            return ScorecardJson.read(document).asOf();
        }
    }
}
