package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.EditionInfo;
import org.pcsrules.Rulebook;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.terms.CategoryOf;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.OtherNames;
import org.pcsrules.terms.PassMark;
import org.pcsrules.terms.Source;

/** Every figure of the rule files is that of the reference document, metric by metric and list by list. */
class EditionFiguresTest {

    private static final Rulebook RULES = Rulebook.shipped();
    private static final JsonNode REFERENCE = ReferenceJson.resource("/org/pcsrules/oracle/rulebook.json");

    private static Stream<DynamicTest> forEachEdition(Consumer<JsonNode> test) {
        return StreamSupport.stream(REFERENCE.get("editions").spliterator(), false)
                .map(edition -> DynamicTest.dynamicTest(edition.get("id").asText(), () -> test.accept(edition)));
    }

    private static EditionTerms terms(JsonNode edition) {
        return RULES.terms(edition.get("id").asText());
    }

    @TestFactory
    Stream<DynamicTest> everyMetricAndTrackChoiceOfAnEditionIsThatOfTheReference() {
        return forEachEdition(edition -> {
            Map<String, String> expected = PublishedFigures.of(REFERENCE, edition);
            assertThat(expected).hasSizeGreaterThan(30);
            assertThat(StatedFigures.of(terms(edition))).containsExactlyInAnyOrderEntriesOf(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> theMaximaOfEveryTrackAddUpToTheMostThatATrackCanScore() {
        return forEachEdition(edition -> {
            Map<String, Integer> maxima = new TreeMap<>();
            terms(edition).metrics().forEach(metric -> maxima.merge(metric.getArea() + " " + metric.getTrack(), metric.getMaximum(), Integer::sum));
            assertThat(maxima).isNotEmpty();
            assertThat(maxima.values()).containsOnly(terms(edition).all(PassMark.class).get(0).maximum());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyOpenPointOfAnEditionIsReadByDefaultAsTheReferenceReadsIt() {
        return forEachEdition(edition -> {
            Map<String, String> expected = new TreeMap<>();
            REFERENCE.get("readings").properties().forEach(one -> expected.put(one.getKey(), one.getValue().path("defaultInEdition")
                    .path(edition.get("id").asText()).asText(one.getValue().get("default").asText())));
            assertThat(terms(edition).readings()).containsExactlyInAnyOrderEntriesOf(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> datesAndSourcesOfAnEditionAreThoseOfTheReferenceAndAWeakOneWarns() {
        return forEachEdition(edition -> {
            EditionInfo info = RULES.editions().stream().filter(one -> one.id().equals(edition.get("id").asText())).findFirst().orElseThrow();
            assertThat(info.from()).hasToString(edition.get("from").asText());
            assertThat(String.valueOf(info.to())).isEqualTo(edition.path("to").asText("null"));
            assertThat(info.status()).isEqualTo(edition.get("status").asText());
            assertThat(info.confidence()).isEqualTo(edition.get("confidence").asText());
            assertThat(info.sources()).containsExactlyElementsOf(texts(edition.get("sources")));
            assertThat(info.note()).isEqualTo(edition.path("note").asText(""));
            assertThat(info.changes()).containsExactlyElementsOf(texts(edition.path("changes")));
            assertThat(String.valueOf(info.warning())).isEqualTo(edition.path("warning").asText("null"));
            assertThat(info.warning() == null).isEqualTo(info.confidence().equals("high"));
        });
    }

    @Test
    void theValuesOfEveryOpenPointAreThoseOfTheReferenceTheDefaultFirst() {
        Map<String, List<String>> stated = new TreeMap<>();
        RULES.readings().forEach(reading -> stated.put(reading.name(), reading.values()));
        Map<String, List<String>> expected = new TreeMap<>();
        REFERENCE.get("readings").properties().forEach(one -> expected.put(one.getKey(), texts(one.getValue().get("values"))));
        assertThat(stated).isEqualTo(expected);
    }

    @Test
    void passMarkAndCategoriesAreThoseOfTheReference() {
        EditionTerms terms = RULES.terms("2026-07");
        assertThat(terms.all(PassMark.class)).containsExactly(
                new PassMark(REFERENCE.get("threshold").asInt(), REFERENCE.get("maximum").asInt(), 1));
        Map<String, String> categories = new TreeMap<>();
        terms.all(CategoryOf.class).forEach(one -> categories.put(one.metric().name(), one.category().name()));
        Map<String, String> expected = new TreeMap<>();
        REFERENCE.get("categories").properties().forEach(one -> expected.put(one.getKey(), one.getValue().asText()));
        assertThat(categories).isEqualTo(expected);
    }

    @Test
    void everyCertificationIsThatOfTheReference() {
        List<String> expected = new ArrayList<>();
        REFERENCE.get("certifications").forEach(one -> expected.add(String.join(" | ", one.get("id").asText(), one.path("exam").asText("null"),
                one.get("title").asText(), texts(one.get("otherTitles")).toString(), one.path("retiredOn").asText("null"),
                one.path("countsUntil").asText("null"))));
        assertThat(RULES.terms("2026-07").all(KnownCertification.class).stream().map(one -> String.join(" | ", one.id(), String.valueOf(one.exam()),
                one.title(), one.otherTitles().toString(), String.valueOf(one.retiredOn()), String.valueOf(one.countsUntil()))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyOtherNameIsThatOfTheReference() {
        Map<String, String> kinds = Map.of("azureServices", "AZURE_SERVICE", "microsoft365Workloads", "MICROSOFT_365_WORKLOAD",
                "businessApplicationsWorkloads", "BUSINESS_APPLICATIONS_WORKLOAD");
        List<String> expected = new ArrayList<>();
        kinds.forEach((field, kind) -> REFERENCE.get("names").get(field).forEach(one ->
                expected.add(kind + " " + one.get("name").asText() + " " + new TreeSet<>(texts(one.get("otherNames"))))));
        assertThat(RULES.terms("2026-07").all(OtherNames.class).stream()
                .map(one -> one.of() + " " + one.name() + " " + new TreeSet<>(one.others()))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everySourceThatARuleCitesIsSpelledOutAsTheReferenceKnowsIt() {
        Map<String, Source> known = new TreeMap<>();
        RULES.sources().forEach(source -> known.put(source.id(), source));
        REFERENCE.get("sources").properties().forEach(one -> {
            Source source = known.get(one.getKey());
            assertThat(source).as(one.getKey()).isNotNull();
            assertThat(source.title()).isNotBlank();
            if (one.getValue().has("repo")) {
                assertThat(source.where()).contains(one.getValue().get("repo").asText(), one.getValue().get("path").asText(),
                        one.getValue().get("commit").asText().substring(0, 12));
            } else if (one.getValue().get("url").asText().startsWith("https:")) {
                assertThat(source.where()).isEqualTo(one.getValue().get("url").asText());
            }
        });
        Pattern cited = Pattern.compile("@?source\\(\"([^\"]*)\"\\)");
        Set<String> ids = new TreeSet<>();
        RULES.files().forEach((file, bytes) -> cited.matcher(new String(bytes, StandardCharsets.UTF_8)).results()
                .flatMap(found -> Stream.of(found.group(1).split("[, ]+"))).filter(word -> word.matches("S-.*|METHOD")).forEach(ids::add));
        assertThat(ids).hasSizeGreaterThan(20).isSubsetOf(known.keySet());
        RULES.editions().forEach(edition -> assertThat(known.keySet()).containsAll(edition.sources()));
    }

    @Test
    void whatEditionsShareIsNotCopiedBetweenTheirFolders() {
        Pattern rule = Pattern.compile("rule \"([^\"]+)\"\\s+@ruleId\\(\"[^\"]*\"\\) @source\\(([^)]*)\\)[^\\n]*(.*?)\\nend", Pattern.DOTALL);
        Map<String, String> places = new TreeMap<>();
        List<String> copies = new ArrayList<>();
        RULES.files().forEach((file, bytes) -> rule.matcher(new String(bytes, StandardCharsets.UTF_8)).results().forEach(found -> {
            String earlier = places.putIfAbsent(found.group(2) + found.group(3), file + ": " + found.group(1));
            if (earlier != null) {
                copies.add(earlier + " = " + file + ": " + found.group(1));
            }
        }));
        assertThat(places).hasSizeGreaterThan(200);
        assertThat(copies).isEmpty();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
