package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.PcsEngine;
import org.pcsrules.conformance.ConformanceSuite.Example;
import org.pcsrules.conformance.ConformanceSuite.Expectation;
import org.pcsrules.conformance.ConformanceSuite.WholePartner;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.scorecard.Scorecard;

/** Published examples and whole partners, to the exact fraction. */
class ConformanceTest {

    private static final Map<String, PcsEngine> ENGINES = new ConcurrentHashMap<>();

    static Scorecard score(Example example) {
        return ENGINES.computeIfAbsent(example.edition(), id -> PcsEngine.builder().edition(id).build()).score(example.facts(), example.asOf());
    }

    static Scorecard score(WholePartner partner) {
        return PcsEngine.create().score(partner.facts(), partner.asOf());
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedExampleGivesItsPoints() {
        return ConformanceSuite.examples().stream().map(example -> DynamicTest.dynamicTest(example.id(), () -> {
            Scorecard card = score(example);
            assertThat(example.expected()).isNotEmpty();
            for (Expectation one : example.expected()) {
                assertThat(one.computed(card)).as(one.what()).isEqualTo(one.expected());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyWholePartnerGivesItsScorecard() {
        return ConformanceSuite.partners().stream().map(partner -> DynamicTest.dynamicTest(partner.id(), () ->
                assertThat(ComparableForm.of(score(partner))).containsExactlyInAnyOrderEntriesOf(ComparableForm.of(partner.scorecard()))));
    }
}
