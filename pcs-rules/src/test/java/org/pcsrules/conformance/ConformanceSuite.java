package org.pcsrules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;

/** The conformance suite: published examples with their expected points, and whole partners with their scorecards. */
final class ConformanceSuite {

    private static final String ROOT = "/org/pcsrules/conformance/";

    /** What an example expects of an area, or of one metric of it, as one text. */
    record Expectation(Area area, Track track, @Nullable Metric metric, String expected) {

        private static Expectation of(JsonNode node) {
            Metric metric = node.has("metric") ? Metric.valueOf(node.get("metric").asText()) : null;
            Area area = Area.valueOf(node.get("area").asText());
            Track track = Track.valueOf(node.get("track").asText());
            return new Expectation(area, track, metric, metric != null
                    ? node.get("points").asText()
                    : score(node.get("score").asText(), node.get("headline").asInt(), track, node.get("qualified").asBoolean()));
        }

        private static String score(String exact, int headline, Track track, boolean qualified) {
            return exact + ", shown as " + headline + " on the " + words(track) + " track, " + (qualified ? "qualified" : "not qualified");
        }

        /** What a scorecard has there, in the same form. */
        String computed(Scorecard card) {
            AreaScore score = card.area(area);
            return metric != null
                    ? score.track(track).metric(metric).points().toString()
                    : score(score.score().toString(), score.score().headline(), score.track(), score.qualified());
        }

        /** What is expected, in words. */
        String what() {
            return words(area) + ", " + (metric == null ? "the score" : words(track) + " track, " + words(metric));
        }
    }

    /** A published example. */
    record Example(String id, String edition, LocalDate asOf, PartnerFacts facts, List<Expectation> expected, String source, String note) {
    }

    /** A partner with its whole scorecard, under the edition in force. */
    record WholePartner(String id, LocalDate asOf, PartnerFacts facts, JsonNode scorecard) {
    }

    private ConformanceSuite() {
    }

    static List<Example> examples() {
        return nodes(ReferenceJson.resource(ROOT + "examples.json")).map(one -> new Example(one.get("id").asText(), one.get("edition").asText(),
                LocalDate.parse(one.get("asOf").asText()), ReferenceJson.facts(one.get("facts")),
                nodes(one.get("expect")).map(Expectation::of).toList(), one.get("source").asText(), one.path("note").asText(""))).toList();
    }

    static List<WholePartner> partners() {
        return Stream.of("2022-10", "2023-08", "2023-12", "2026-05", "2026-07")
                .flatMap(edition -> Stream.of("101", "102", "103").map(number -> edition + "-" + number)).map(id -> {
                    JsonNode scorecard = ReferenceJson.resource(ROOT + "partners/" + id + ".scorecard.json");
                    return new WholePartner(id, LocalDate.parse(scorecard.get("asOf").asText()),
                            ReferenceJson.facts(ReferenceJson.resource(ROOT + "partners/" + id + ".facts.json")), scorecard);
                }).toList();
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static final Map<Area, String> AREAS = Map.of(Area.DATA_AI, "Data & AI", Area.DIGITAL_APP_INNOVATION, "Digital & App Innovation",
            Area.BUSINESS_APPLICATIONS, "Business Applications", Area.MODERN_WORK, "Modern Work", Area.INFRASTRUCTURE, "Infrastructure", Area.SECURITY, "Security");

    static String words(Area area) {
        return AREAS.get(area);
    }

    private static String words(Track track) {
        return track == Track.SMB ? "SMB" : track.name().charAt(0) + track.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String words(Metric metric) {
        return metric.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
