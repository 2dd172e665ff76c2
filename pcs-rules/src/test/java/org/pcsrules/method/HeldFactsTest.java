package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.RulebookCheck;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.Scorecard;

/** A rule beside the shipped ones that looks for one line, metric or track: alone it matches nothing and is told of; taken from what holds all, it fires. */
class HeldFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);

    /** Conditions that hold for a partner without customers, by the word that the rule states. */
    private static final Map<String, String> TAKEN = Map.of(
            "TRACK", "PointsOfTracks( $all : all ) TrackPoints( area == Area.SECURITY ) from $all",
            "METRIC", "PointsOfMetrics( $all : all ) MetricPoints( area == Area.SECURITY, metric == Metric.DEPLOYMENTS ) from $all",
            "LINE", "LineValues( $all : all ) LineValue( line.area == Area.SECURITY ) from $all",
            "EXISTS", "exists( Blockings( $all : all ) and Blocking( area == Area.SECURITY ) from $all )",
            "NOT", "not( Blockings( $all : all ) and Blocking( metric == Metric.DEPLOYMENTS, category != null ) from $all )",
            "ACCUMULATE", "accumulate( Blockings( $all : all ) and $one : Blocking( area == Area.SECURITY ) from $all; $found : collectList($one) )"
                    + " eval( !$found.isEmpty() )",
            "TERM", "MetricTerms( $all : all ) MetricTerm( area == Area.SECURITY, metric == Metric.DEPLOYMENTS ) from $all");

    /** The same with the patterns by themselves. */
    private static final Map<String, String> ALONE = TAKEN.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            one -> one.getValue().replaceAll("\\w+\\( \\$all : all \\)( and)?", "").replace(" from $all", "")));

    private static SortedMap<String, byte[]> shippedWith(Map<String, String> conditions) {
        SortedMap<String, byte[]> files = Rulebook.shipped().contents();
        files.put("method/own.drl", ("""
                package org.pcsrules.rules.method
                import org.pcsrules.facts.*
                import org.pcsrules.stages.*
                import org.pcsrules.terms.*
                """ + conditions.entrySet().stream().map(one -> """
                rule "Own %s"
                    @ruleId("OWN-%1$s") @source("METHOD 6")
                when
                    %s
                then
                    insert( new Warning("OWN", "%1$s", "") );
                end
                """.formatted(one.getKey(), one.getValue())).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static List<String> told(Map<String, String> conditions) {
        return RulebookCheck.checkText(shippedWith(conditions)).stream().filter(finding -> finding.check().equals("never-alone")).map(Finding::rule).toList();
    }

    @Test
    void aloneItIsToldOf() {
        assertThat(told(TAKEN)).isEmpty();
        assertThat(told(ALONE)).containsExactlyInAnyOrderElementsOf(ALONE.keySet().stream().map(name -> "Own " + name).toList());
    }

    @Test
    void takenFromWhatHoldsAllItFiresAndAloneOnlyWhatAsksThatThereIsNone() {
        Map<String, String> both = new TreeMap<>(TAKEN);
        ALONE.forEach((name, conditions) -> both.put(name + " ALONE", conditions));
        try (PcsEngine engine = PcsEngine.builder().rulebook(Rulebook.compile("own", shippedWith(both))).build()) {
            Scorecard card = engine.score(PartnerFacts.builder("1234567").build(), DAY);
            assertThat(card.warnings().stream().filter(warning -> warning.startsWith("OWN: ")).map(warning -> warning.substring(5)).distinct())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(TAKEN.keySet().stream(), Stream.of("NOT ALONE")).toList());
        }
    }

    @Test
    void whatARuleStatesInTheListOfItsKindCounts() {
        SortedMap<String, byte[]> files = Rulebook.shipped().contents();
        files.put("method/own.drl", """
                package org.pcsrules.rules.method
                import java.util.List
                import org.pcsrules.facts.*
                import org.pcsrules.scorecard.Blocker
                import org.pcsrules.stages.*
                rule "Own blocking"
                    @ruleId("OWN-BLOCKING") @source("METHOD 14")
                    salience 10
                when
                    PointsOfTracks( )
                then
                    insert( new Blockings(List.of(new Blocking(Area.MODERN_WORK, Track.SMB, Blocker.Kind.BELOW_THRESHOLD, null, null, "own"))) );
                end
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(RulebookCheck.checkText(files)).isEmpty();
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567");
        Map.of(Metric.NET_CUSTOMER_ADDS, "10", Metric.INTERMEDIATE_CERTIFICATIONS, "2", Metric.ADVANCED_CERTIFICATIONS, "1").forEach((metric, value) ->
                facts.add(new Reading(Area.MODERN_WORK, Track.SMB, metric, null, new BigDecimal(value))));
        List.of(Metric.USAGE_GROWTH, Metric.DEPLOYMENTS).forEach(metric ->
                facts.add(new Reading(Area.MODERN_WORK, Track.SMB, metric, Line.CPOR, new BigDecimal("500"))));
        PartnerFacts partner = facts.build();
        try (PcsEngine shipped = PcsEngine.create(); PcsEngine own = PcsEngine.builder().rulebook(Rulebook.compile("own", files)).build()) {
            assertThat(shipped.score(partner, DAY).area(Area.MODERN_WORK).qualified()).isTrue();
            AreaScore blocked = own.score(partner, DAY).area(Area.MODERN_WORK);
            assertThat(blocked.qualified()).isFalse();
            assertThat(blocked.track()).isEqualTo(Track.SMB);
            assertThat(blocked.blockers()).extracting(Blocker::detail).containsExactly("own");
        }
    }
}
