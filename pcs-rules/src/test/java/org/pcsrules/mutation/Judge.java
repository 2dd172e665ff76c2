package org.pcsrules.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pcsrules.FactsCheck;
import org.pcsrules.Rulebook;
import org.pcsrules.engine.Scorer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.KnownCertification;

/**
 * Says whether rules are wrong: partners with known scorecards, those of the published examples first, then corners, then random ones around every figure
 * that decides. What they must score is known from the plain Java scorer.
 */
final class Judge {

    private static final String ROOT = "/org/pcsrules/conformance/";
    private static final int MAX_ROWS = 1_000_000;
    private static final int MAX_FIRINGS = 1_000_000;

    private record Known(String name, PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> readings,
            Map<String, String> form, List<String> values) {
    }

    private final List<Known> cases = new ArrayList<>();

    /** @param random how many random partners */
    Judge(int random) {
        ReferenceScorer reference = ReferenceScorer.create();
        for (JsonNode example : ReferenceJson.resource(ROOT + "examples.json")) {
            add(reference, example.get("id").asText(), ReferenceJson.facts(example.get("facts")), LocalDate.parse(example.get("asOf").asText()),
                    example.get("edition").asText(), Map.of());
        }
        for (String edition : reference.editions()) {
            for (int i = 101; i <= 103; i++) {
                String partner = edition + "-" + i;
                JsonNode card = ReferenceJson.resource(ROOT + "partners/" + partner + ".scorecard.json");
                add(reference, partner, ReferenceJson.facts(ReferenceJson.resource(ROOT + "partners/" + partner + ".facts.json")),
                        LocalDate.parse(card.get("asOf").asText()), null, Map.of());
            }
        }
        for (String choice : List.of("HIGHEST_SCORE", "QUALIFIED_FIRST")) {
            Corners.of2026().forEach((name, facts) ->
                    add(reference, name, facts, LocalDate.of(2026, 8, 15), null, Map.of("TRACK_CHOICE", choice)));
        }
        for (KnownCertification known : Rulebook.shipped().terms("2026-07").all(KnownCertification.class)) {
            if (known.retiredOn() != null && known.countsUntil() != null) {
                for (int day = 0; day <= 1; day++) {
                    add(reference, known.id(), Corners.holding(known.id(), known.retiredOn()), known.countsUntil().plusDays(day), null, Map.of());
                    add(reference, known.id(), Corners.holding(known.id(), known.retiredOn().plusDays(day)), known.countsUntil(), null, Map.of());
                }
            }
        }
        for (int day = 30; day <= 32; day++) {
            add(reference, "expires when it retires", Corners.expiresWhenItRetires(), LocalDate.of(2027, 3, 1).plusDays(day - 1), null, Map.of());
        }
        for (String unit : List.of("WORKLOAD_AND_TENANT", "WORKLOAD")) {
            add(reference, "large a month earlier", Corners.largeAMonthEarlier(), LocalDate.of(2026, 8, 15), null,
                    Map.of("BUSINESS_TRACK_UNIT", unit));
            add(reference, "one large workload of five tenants", Corners.oneLargeWorkloadOfFiveTenants(), LocalDate.of(2026, 8, 15), null,
                    Map.of("BUSINESS_TRACK_UNIT", unit));
        }
        Corners.of2023().forEach((name, facts) -> {
            add(reference, name, facts, LocalDate.of(2023, 8, 15), null, Map.of());
            add(reference, name, facts, LocalDate.of(2024, 8, 15), null, Map.of());
        });
        RandomPartners partners = RandomPartners.of(reference);
        for (int seed = 0; seed < random; seed++) {
            RandomPartners.Case one = partners.nextCase(new Random(seed));
            add(reference, "random partner " + seed, one.facts(), one.asOf(), one.edition(), one.readings());
        }
    }

    private void add(ReferenceScorer reference, String name, PartnerFacts facts, LocalDate asOf, @Nullable String edition,
            Map<String, String> readings) {
        Scorecard card = reference.score(facts, asOf, edition, readings);
        cases.add(new Known(name, facts, asOf, edition, readings, ComparableForm.of(card), values(card)));
    }

    /** Which case shows that the rules are wrong; null if none does. */
    @Nullable String objection(Scorer rules) {
        for (Known one : cases) {
            try {
                Scorecard card = rules.score(FactsCheck.check(one.facts(), rules.catalogue(), MAX_ROWS), one.asOf(), one.edition(), one.readings(),
                        MAX_FIRINGS, false);
                if (!ComparableForm.of(card).equals(one.form()) || !values(card).equals(one.values())) {
                    return one.name();
                }
            } catch (RuntimeException e) {
                return one.name() + ": " + e.getClass().getSimpleName();
            }
        }
        return null;
    }

    private static List<String> values(Scorecard card) {
        return card.areas().stream().flatMap(area -> area.tracks().stream()).flatMap(track -> track.metrics().stream())
                .flatMap(metric -> metric.lines().stream()).map(LineScore::value).map(String::valueOf).toList();
    }
}
