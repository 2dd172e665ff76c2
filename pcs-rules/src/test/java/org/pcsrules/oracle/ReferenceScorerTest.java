package org.pcsrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;

/** The reference scorer against the conformance suite. */
class ReferenceScorerTest {

    private static final String CONFORMANCE = "/org/pcsrules/conformance/";
    private static final ReferenceScorer SCORER = ReferenceScorer.create();

    @TestFactory
    Stream<DynamicTest> agreesWithEveryPublishedExample() {
        return StreamSupport.stream(ReferenceJson.resource(CONFORMANCE + "examples.json").spliterator(), false)
                .map(example -> DynamicTest.dynamicTest(example.get("id").asText(), () -> agrees(example)));
    }

    private static void agrees(JsonNode example) {
        Scorecard card = SCORER.score(ReferenceJson.facts(example.get("facts")), LocalDate.parse(example.get("asOf").asText()),
                example.get("edition").asText(), Map.of());
        for (JsonNode expected : example.get("expect")) {
            AreaScore area = card.area(Area.valueOf(expected.get("area").asText()));
            Track track = Track.valueOf(expected.get("track").asText());
            if (expected.has("metric")) {
                assertThat(area.track(track).metric(Metric.valueOf(expected.get("metric").asText())).points())
                        .hasToString(expected.get("points").asText());
            } else {
                assertThat(area.track()).isEqualTo(track);
                assertThat(area.score()).hasToString(expected.get("score").asText());
                assertThat(area.score().headline()).isEqualTo(expected.get("headline").asInt());
                assertThat(area.qualified()).isEqualTo(expected.get("qualified").asBoolean());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> agreesWithEveryWholePartner() {
        List<String> partners = new ArrayList<>();
        for (String edition : SCORER.editions()) {
            for (int i = 101; i <= 103; i++) {
                partners.add(edition + "-" + i);
            }
        }
        return partners.stream().map(partner -> DynamicTest.dynamicTest(partner, () -> {
            JsonNode expected = ReferenceJson.resource(CONFORMANCE + "partners/" + partner + ".scorecard.json");
            Scorecard card = SCORER.score(ReferenceJson.facts(ReferenceJson.resource(CONFORMANCE + "partners/" + partner + ".facts.json")),
                    LocalDate.parse(expected.get("asOf").asText()), null, Map.of());
            assertThat(ComparableForm.of(card)).containsExactlyInAnyOrderEntriesOf(ComparableForm.of(expected));
        }));
    }

    @Test
    void refusesDaysEditionsAndReadingsThatItDoesNotKnow() {
        PartnerFacts nothing = PartnerFacts.builder("1").build();
        LocalDate day = LocalDate.of(2026, 8, 15);
        assertThatThrownBy(() -> SCORER.score(nothing, LocalDate.of(2022, 10, 2), null, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SCORER.score(nothing, day, "2021-01", Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SCORER.score(nothing, day, null, Map.of("PASS_TEST", "LENIENT")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SCORER.score(nothing, day, null, Map.of("pass_test", "EXACT")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void warnsOfAnEditionThatIsNotInForceAfterTheEditionsOwnWarning() {
        Scorecard card = SCORER.score(PartnerFacts.builder("1").build(), LocalDate.of(2026, 8, 15), "2023-12", Map.of());
        assertThat(card.warnings()).hasSize(2);
        assertThat(card.warnings().get(0)).startsWith("EDITION_GAP: ");
        assertThat(card.warnings().get(1)).startsWith("EDITION_NOT_IN_FORCE: ");
    }
}
