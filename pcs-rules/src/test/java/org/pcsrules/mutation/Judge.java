package org.pcsrules.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pcsrules.EditionInfo;
import org.pcsrules.FactsCheck;
import org.pcsrules.Rulebook;
import org.pcsrules.engine.Bounds;
import org.pcsrules.engine.Scorer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.PartnerArbitraries;
import org.pcsrules.invariants.partners.PartnerCase;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.KnownCertification;

/**
 * Says whether rules are wrong: partners with known scorecards, those of the published examples first, then corners, then random ones around every figure
 * that decides. What they must score is known from the plain Java scorer.
 */
final class Judge {

    private static final String ROOT = "/org/pcsrules/conformance/";
    private static final Map<String, String> REFUSED = Map.of("refused", "no edition is in force");
    private static final int MAX_ROWS = 1_000_000;
    private static final Bounds BOUNDS = new Bounds(1_000_000, null);

    private record Known(String name, PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> readings,
            Map<String, String> form, List<String> values) {
    }

    private final List<Known> cases = new ArrayList<>();

    /** @param random how many random partners, and as many of the invariants kit */
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
        List<KnownCertification> certifications = Rulebook.shipped().terms("2026-07").all(KnownCertification.class);
        List<String> ids = certifications.stream().map(KnownCertification::id).toList();
        for (KnownCertification known : certifications) {
            if (known.retiredOn() != null && known.countsUntil() != null) {
                for (List<String> others : List.of(List.<String>of(), ids, ids.stream().filter(id -> !listedTogether(id, known.id())).toList())) {
                    for (int day = 0; day <= 1; day++) {
                        add(reference, known.id(), Corners.holding(known.id(), known.retiredOn(), others), known.countsUntil().plusDays(day), null, Map.of());
                        add(reference, known.id(), Corners.holding(known.id(), known.retiredOn().plusDays(day), others), known.countsUntil(), null, Map.of());
                    }
                }
            }
        }
        for (int day = 30; day <= 32; day++) {
            add(reference, "expires when it retires", Corners.expiresWhenItRetires(), LocalDate.of(2027, 3, 1).plusDays(day - 1), null, Map.of());
        }
        for (YearMonth last : List.of(YearMonth.of(2023, 7), YearMonth.of(2024, 7), YearMonth.of(2026, 5), YearMonth.of(2026, 7))) {
            RowCorners.of(last).forEach((name, facts) -> {
                for (String unit : List.of("WORKLOAD_AND_TENANT", "WORKLOAD")) {
                    add(reference, name + ", " + last, facts, last.plusMonths(1).atDay(15), null, Map.of("BUSINESS_TRACK_UNIT", unit));
                }
            });
        }
        PartnerFacts nothing = PartnerFacts.builder("1234567").build();
        for (EditionInfo edition : Rulebook.shipped().editions()) {
            for (int day = -1; day <= 1; day++) {
                add(reference, "nothing " + day + " days from the first of " + edition.id(), nothing, edition.from().plusDays(day), null, Map.of());
                add(reference, "nothing " + day + " days from the first of " + edition.id(), nothing, edition.from().plusDays(day), edition.id(), Map.of());
            }
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
        PartnerArbitraries kit = PartnerArbitraries.of(Rulebook.shipped());
        for (String edition : reference.editions()) {
            int number = 0;
            for (PartnerCase one : kit.sample(edition, random / reference.editions().size(), 1)) {
                add(reference, "partner " + number++ + " of the kit, " + edition, one.facts(), one.asOf(), edition, one.readings());
            }
        }
    }

    private static boolean listedTogether(String one, String other) {
        return Rulebook.shipped().editions().stream().flatMap(edition -> Rulebook.shipped().terms(edition.id()).all(CertificationList.class).stream())
                .anyMatch(list -> list.certifications().contains(one) && list.certifications().contains(other));
    }

    private void add(ReferenceScorer reference, String name, PartnerFacts facts, LocalDate asOf, @Nullable String edition,
            Map<String, String> readings) {
        try {
            Scorecard card = reference.score(facts, asOf, edition, readings);
            cases.add(new Known(name, facts, asOf, edition, readings, ComparableForm.of(card), values(card)));
        } catch (IllegalArgumentException refused) {
            cases.add(new Known(name, facts, asOf, edition, readings, REFUSED, List.of()));
        }
    }

    /** Which case shows that the rules are wrong; null if none does. Cases that objected last are asked first: changes of one rule are alike. */
    synchronized @Nullable String objection(Scorer rules) {
        for (Known one : cases) {
            String objection = objection(rules, one);
            if (objection != null) {
                cases.remove(one);
                cases.add(0, one);
                return objection;
            }
        }
        return null;
    }

    private static @Nullable String objection(Scorer rules, Known one) {
        try {
            Scorecard card = rules.score(FactsCheck.check(one.facts(), rules.catalogue(), MAX_ROWS), one.asOf(), one.edition(), one.readings(),
                    BOUNDS, false);
            return ComparableForm.of(card).equals(one.form()) && values(card).equals(one.values()) ? null : one.name();
        } catch (IllegalArgumentException e) {
            return one.form().equals(REFUSED) ? null : one.name() + ": " + e.getClass().getSimpleName();
        } catch (RuntimeException e) {
            return one.name() + ": " + e.getClass().getSimpleName();
        }
    }

    private static List<String> values(Scorecard card) {
        return card.areas().stream().flatMap(area -> area.tracks().stream()).flatMap(track -> track.metrics().stream())
                .flatMap(metric -> metric.lines().stream()).map(LineScore::value).map(String::valueOf).toList();
    }
}
