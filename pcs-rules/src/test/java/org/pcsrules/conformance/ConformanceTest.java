package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;

/** Published examples and whole partners, to the exact fraction. */
class ConformanceTest {

    private static final String ROOT = "/org/pcsrules/conformance/";
    private static final Map<String, PcsEngine> ENGINES = new ConcurrentHashMap<>();

    private static PcsEngine engine(String edition) {
        return ENGINES.computeIfAbsent(edition, id -> PcsEngine.builder().edition(id).build());
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedExampleGivesItsPoints() {
        return StreamSupport.stream(ReferenceJson.resource(ROOT + "examples.json").spliterator(), false)
                .map(example -> DynamicTest.dynamicTest(example.get("id").asText(), () -> agrees(example)));
    }

    private static void agrees(JsonNode example) {
        Scorecard card = engine(example.get("edition").asText())
                .score(ReferenceJson.facts(example.get("facts")), LocalDate.parse(example.get("asOf").asText()));
        assertThat(example.get("expect")).isNotEmpty();
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
    Stream<DynamicTest> everyWholePartnerGivesItsScorecard() {
        return Stream.of("2022-10", "2023-08", "2023-12", "2026-05", "2026-07")
                .flatMap(edition -> Stream.of(edition + "-101", edition + "-102", edition + "-103"))
                .map(partner -> DynamicTest.dynamicTest(partner, () -> {
                    JsonNode expected = ReferenceJson.resource(ROOT + "partners/" + partner + ".scorecard.json");
                    Scorecard card = PcsEngine.create().score(
                            ReferenceJson.facts(ReferenceJson.resource(ROOT + "partners/" + partner + ".facts.json")),
                            LocalDate.parse(expected.get("asOf").asText()));
                    assertThat(ComparableForm.of(card)).containsExactlyInAnyOrderEntriesOf(ComparableForm.of(expected));
                }));
    }
}
