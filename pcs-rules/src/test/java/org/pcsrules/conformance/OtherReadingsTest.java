package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.EditionInfo;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.terms.TextReading;

/** The suite under every other reading of the published text, and under every other edition: rules and plain Java scorer agree. */
class OtherReadingsTest {

    private static final ReferenceScorer REFERENCE = ReferenceScorer.create();

    /** A case of the suite. @param edition null for the one in force */
    private record Case(String id, PartnerFacts facts, LocalDate asOf, @Nullable String edition) {
    }

    /** Each reading that is not the first of its point, alone; then all of them together. */
    static List<Map<String, String>> choices() {
        List<Map<String, String>> choices = new ArrayList<>();
        Map<String, String> all = new TreeMap<>();
        for (TextReading reading : Rulebook.shipped().readings()) {
            reading.values().stream().skip(1).forEach(value -> choices.add(Map.of(reading.name(), value)));
            all.put(reading.name(), reading.values().get(reading.values().size() - 1));
        }
        choices.add(all);
        return choices;
    }

    private static Stream<Case> cases() {
        return Stream.concat(
                ConformanceSuite.examples().stream().map(one -> new Case(one.id(), one.facts(), one.asOf(), one.edition())),
                ConformanceSuite.partners().stream().map(one -> new Case(one.id(), one.facts(), one.asOf(), null)));
    }

    @TestFactory
    Stream<DynamicTest> everyCaseOfTheSuiteUnderOtherReadings() {
        return choices().stream().map(choice -> DynamicTest.dynamicTest(choice.toString(), () ->
                cases().forEach(one -> agree(one, choice))));
    }

    @TestFactory
    Stream<DynamicTest> everyWholePartnerUnderEveryEdition() {
        return Rulebook.shipped().editions().stream().map(EditionInfo::id).map(edition -> DynamicTest.dynamicTest(edition, () ->
                ConformanceSuite.partners().forEach(one -> agree(new Case(one.id(), one.facts(), one.asOf(), edition), Map.of()))));
    }

    private static void agree(Case one, Map<String, String> choice) {
        PcsEngineBuilder engine = PcsEngine.builder();
        if (one.edition() != null) {
            engine.edition(one.edition());
        }
        choice.forEach(engine::reading);
        assertThat(ComparableForm.of(engine.build().score(one.facts(), one.asOf()))).as(one.id())
                .containsExactlyInAnyOrderEntriesOf(ComparableForm.of(REFERENCE.score(one.facts(), one.asOf(), one.edition(), choice)));
    }
}
