package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pcsrules.FactsCheck;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;
import org.pcsrules.readings.AllReadings;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.TextReading;

class MethodInTwoTest {

    private static final ClassLoader LOADER = MethodInTwoTest.class.getClassLoader();

    @Test
    void theShippedMethodIsTakenApartAndFewReadingsAskForMeasuringAgain() {
        Scorer scorer = Scorer.shipped(LOADER);
        MethodInTwo parts = MethodInTwo.of(RuleModels.shipped(LOADER), scorer.readings());
        assertThat(parts).isNotNull();
        assertThat(scorer.readings().stream().map(TextReading::name).filter(parts::isReadByMeasuring))
                .containsExactly("ACTIVE_SHARE", "AZURE_GROWTH_BASIS", "BUSINESS_TRACK_UNIT");
        assertThat(scorer.readings().stream().map(TextReading::name).filter(parts::isReadByJudging))
                .containsExactly("PASS_TEST", "QUALIFICATION_FLOOR", "SECURITY_LINES", "SMB_SECOND_GATE", "TRACK_CHOICE");
    }

    @Test
    void theRulesThatAReadingSwitchesAreFoundInMethodAndTerms() {
        Scorer scorer = Scorer.shipped(LOADER);
        assertThat(scorer.decidedBy("AZURE_GROWTH_BASIS")).extracting(RuleCited::ruleId)
                .containsExactly("W-7.2-MONTH", "W-7.2-TTM", "W-9.2-MONTH", "W-9.2-TTM");
        // One rule names two of the three values.
        assertThat(scorer.decidedBy("QUALIFICATION_FLOOR")).extracting(RuleCited::ruleId)
                .containsExactly("M-14-ABOVE-ZERO", "M-14-CATEGORY-ONE", "M-14-METRIC-ONE");
    }

    @Test
    void aRuleThatReadsRowsAndPointsAtOnceIsHeardUnderEveryReading() {
        SortedMap<String, byte[]> texts = new TreeMap<>(RuleFiles.shipped(LOADER).texts());
        texts.put("common/silence.drl", """
                package org.pcsrules.rules.common
                import static org.pcsrules.terms.Terms.*
                rule "Open point PEOPLE_WITHOUT_CUSTOMERS"
                when
                then
                    insert( textReading("PEOPLE_WITHOUT_CUSTOMERS", "Whether people without customers qualify")
                            .read("QUALIFY", "they do").read("DO_NOT", "they do not") );
                end
                """.getBytes(StandardCharsets.UTF_8));
        texts.put("method/silence.drl", """
                package org.pcsrules.rules.method
                import org.pcsrules.scorecard.Blocker
                import org.pcsrules.stages.*
                import org.pcsrules.terms.*
                rule "Every area needs a customer"
                    salience 10
                when
                    ChosenReading( name == "PEOPLE_WITHOUT_CUSTOMERS", value == "DO_NOT" )
                    PassMark( $needed : score )
                    $tracks : PointsOfTracks( )
                    not Customer( )
                then
                    insert( Blockings.scores($tracks.all(), Blocker.Kind.BELOW_THRESHOLD, $needed) );
                end
                """.getBytes(StandardCharsets.UTF_8));
        Scorer scorer = Scorer.compiled(new RuleFiles("silence", texts));
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567");
        Map.of(Metric.NET_CUSTOMER_ADDS, 3, Metric.INTERMEDIATE_CERTIFICATIONS, 5, Metric.ADVANCED_CERTIFICATIONS, 5, Metric.USAGE_GROWTH, 20,
                Metric.DEPLOYMENTS, 5).forEach((metric, value) ->
                        facts.add(new Reading(Area.INFRASTRUCTURE, Track.ENTERPRISE, metric, null, BigDecimal.valueOf(value))));
        Map<String, String> fixed = new TreeMap<>(scorer.terms("2026-07", Map.of()).readings());
        fixed.keySet().removeAll(List.of("PEOPLE_WITHOUT_CUSTOMERS", "PASS_TEST"));
        AllReadings all = scorer.allReadings(FactsCheck.check(facts.build(), scorer.catalogue(), 100), LocalDate.of(2026, 8, 15), null,
                fixed, new Bounds(1_000_000, null));
        assertThat(all.combinations()).isEqualTo(4);
        assertThat(all.area(Area.INFRASTRUCTURE).designationChanges()).singleElement()
                .satisfies(one -> assertThat(one.readings()).containsExactly(Map.entry("PEOPLE_WITHOUT_CUSTOMERS", "DO_NOT")));
        assertThat(scorer.openSessions()).isZero();
    }
}
