package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.readings.AllReadings;
import org.pcsrules.readings.AreaReadings;
import org.pcsrules.readings.Holds;
import org.pcsrules.readings.Standing;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.TextReading;

/** What hangs on the open points is what a scorer in plain Java finds by scoring every combination of readings. */
class AllReadingsTest {

    private static final int RANDOM_PARTNERS = Integer.getInteger("pcs.readings.partners", 5);
    private static final String ROOT = "/org/pcsrules/conformance/partners/";
    private static final ReferenceScorer REFERENCE = ReferenceScorer.create();

    private final List<TextReading> points = PcsEngine.create().readings();

    private static PcsEngine engine(@Nullable String edition, Map<String, String> fixed) {
        PcsEngineBuilder builder = PcsEngine.builder();
        if (edition != null) {
            builder.edition(edition);
        }
        fixed.forEach(builder::reading);
        return builder.build();
    }

    /** Scores every combination, one by one. */
    private List<Scorecard> bruteForce(PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> fixed,
            List<Map<String, String>> combinations) {
        combinations.add(fixed);
        for (TextReading point : points) {
            if (!fixed.containsKey(point.name())) {
                List<Map<String, String>> more = new ArrayList<>();
                combinations.forEach(one -> point.values().forEach(value -> {
                    Map<String, String> next = new TreeMap<>(one);
                    next.put(point.name(), value);
                    more.add(next);
                }));
                combinations.clear();
                combinations.addAll(more);
            }
        }
        return combinations.stream().map(readings -> REFERENCE.score(facts, asOf, edition, readings)).toList();
    }

    private void agrees(PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> fixed) {
        List<Map<String, String>> combinations = new ArrayList<>();
        List<Scorecard> cards = bruteForce(facts, asOf, edition, fixed, combinations);
        AllReadings all = engine(edition, fixed).scoreAllReadings(facts, asOf);
        assertThat(all.combinations()).isEqualTo(cards.size());
        assertThat(all.fixed()).isEqualTo(fixed);
        Map<String, String> chosen = PcsEngine.create().rulebook().terms(all.scorecard().edition()).readings();
        for (AreaReadings area : all.areas()) {
            Map<Map<String, String>, Standing> expected = new HashMap<>();
            for (int i = 0; i < cards.size(); i++) {
                AreaScore score = cards.get(i).area(area.area());
                Map<String, String> changed = new TreeMap<>(combinations.get(i));
                changed.entrySet().removeIf(one -> fixed.containsKey(one.getKey()) || one.getValue().equals(chosen.get(one.getKey())));
                expected.put(changed, Standing.of(changed, score.score(), score.track(), score.qualified()));
            }
            assertThat(area).isEqualTo(AreaReadings.of(area.area(), List.copyOf(expected.values())));
            assertThat(area.chosen()).isEqualTo(expected.get(Map.of()));
            AreaScore score = all.scorecard().area(area.area());
            assertThat(area.chosen()).isEqualTo(Standing.of(Map.of(), score.score(), score.track(), score.qualified()));
        }
    }

    @TestFactory
    Stream<DynamicTest> wholePartnersStandAsEveryCombinationScoredByItselfSays() {
        return Stream.of("2022-10", "2023-08", "2023-12", "2026-05", "2026-07")
                .flatMap(edition -> Stream.of(edition + "-101", edition + "-102", edition + "-103"))
                .map(partner -> DynamicTest.dynamicTest(partner, () -> {
                    JsonNode card = ReferenceJson.resource(ROOT + partner + ".scorecard.json");
                    agrees(ReferenceJson.facts(ReferenceJson.resource(ROOT + partner + ".facts.json")),
                            LocalDate.parse(card.get("asOf").asText()), null, Map.of());
                }));
    }

    @Test
    void randomPartnersStandAsEveryCombinationScoredByItselfSays() {
        RandomPartners partners = RandomPartners.of(REFERENCE);
        for (int seed = 0; seed < RANDOM_PARTNERS; seed++) {
            RandomPartners.Case one = partners.nextCase(new Random(1_000 + seed));
            agrees(one.facts(), one.asOf(), one.edition(), one.readings());
        }
    }

    @Test
    void scoringWithTheReadingsThatAreNamedGivesTheStandingThatIsNamed() {
        for (String partner : List.of("2023-08-102", "2026-07-102")) {
            JsonNode card = ReferenceJson.resource(ROOT + partner + ".scorecard.json");
            PartnerFacts facts = ReferenceJson.facts(ReferenceJson.resource(ROOT + partner + ".facts.json"));
            LocalDate asOf = LocalDate.parse(card.get("asOf").asText());
            int told = 0;
            for (AreaReadings area : PcsEngine.create().scoreAllReadings(facts, asOf).areas()) {
                for (Standing one : Stream.of(area.designationChanges(), area.scoreChanges(), List.of(area.lowest(), area.highest()))
                        .flatMap(List::stream).toList()) {
                    AreaScore score = engine(null, one.readings()).score(facts, asOf).area(area.area());
                    assertThat(Standing.of(one.readings(), score.score(), score.track(), score.qualified())).isEqualTo(one);
                    told++;
                }
            }
            assertThat(told).isGreaterThan(12);
        }
    }

    @Test
    void twoReadingsThatOnlyTogetherWinADesignationAreNamedTogether() {
        LocalDate asOf = LocalDate.of(2026, 8, 15);
        PartnerFacts facts = PartnerFacts.builder("1234567")
                .add(Tenant.of("t-1", Segment.ENTERPRISE))
                .add(consumption("2026-07", "1096")).add(consumption("2025-07", "1000"))
                .add(consumption("2026-06", "1084")).add(consumption("2025-06", "1000"))
                .add(reading(Metric.NET_CUSTOMER_ADDS, "3"))
                .add(reading(Metric.INTERMEDIATE_CERTIFICATIONS, "5"))
                .add(reading(Metric.ADVANCED_CERTIFICATIONS, "2"))
                .build();
        AreaReadings area = PcsEngine.create().scoreAllReadings(facts, asOf).area(Area.INFRASTRUCTURE);
        // 30 + 20 + 8 + 2 points, and growth of 9 % by twelve months, of 9.6 % by the month alone
        assertThat(area.chosen()).isEqualTo(Standing.of(Map.of(), Points.parse("69"), Track.ENTERPRISE, false));
        assertThat(area.designationChanges()).containsExactly(Standing.of(
                Map.of("AZURE_GROWTH_BASIS", "SINGLE_MONTH", "PASS_TEST", "ROUNDED"), Points.parse("348/5"), Track.ENTERPRISE, true));
        assertThat(area.scoreChanges()).containsExactly(Standing.of(
                Map.of("AZURE_GROWTH_BASIS", "SINGLE_MONTH"), Points.parse("348/5"), Track.ENTERPRISE, false));
        assertThat(area.bearing()).containsExactly("AZURE_GROWTH_BASIS", "PASS_TEST");
        assertThat(area.designation()).isEqualTo(Holds.SOME);
        assertThat(area.qualifying()).isEqualTo(384 / 4);

        AreaReadings exact = engine(null, Map.of("PASS_TEST", "EXACT")).scoreAllReadings(facts, asOf).area(Area.INFRASTRUCTURE);
        assertThat(exact.designation()).isEqualTo(Holds.NONE);
        assertThat(exact.designationChanges()).isEmpty();
    }

    private static AzureConsumption consumption(String month, String usd) {
        return new AzureConsumption("t-1", YearMonth.parse(month), "Storage", null, new BigDecimal(usd), Offer.STANDARD, Association.PAL, null);
    }

    private static Reading reading(Metric metric, String value) {
        return new Reading(Area.INFRASTRUCTURE, Track.ENTERPRISE, metric, null, new BigDecimal(value));
    }

    @Test
    void aPartnerWithoutFactsHasZeroUnderEveryReading() {
        AllReadings all = PcsEngine.create().scoreAllReadings(PartnerFacts.builder("1").build(), LocalDate.of(2026, 8, 15));
        assertThat(all.areas()).hasSize(6).allSatisfy(area -> {
            assertThat(area.highest().score()).isEqualTo(Points.ZERO);
            assertThat(area.designation()).isEqualTo(Holds.NONE);
            assertThat(area.bearing()).isEmpty();
        });
    }

    @Test
    void noSessionStaysOpen() {
        try (PcsEngine engine = PcsEngine.create()) {
            engine.scoreAllReadings(PartnerFacts.builder("1").build(), LocalDate.of(2026, 8, 15));
            assertThat(engine.openSessions()).isZero();
        }
    }
}
