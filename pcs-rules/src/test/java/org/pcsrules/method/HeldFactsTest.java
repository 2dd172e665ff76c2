package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.RulebookCheck;
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
}
