package org.pcsrules.rulebook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.source.RuleSources;

/** Which rules ask for, or state, a fact by itself that belongs inside of another. */
class NeverAloneTest {

    /** What is told of a rule of the method. @param states what another rule of a folder states */
    private static List<Finding> told(String conditions, String folder, String states) {
        Map<String, byte[]> texts = new HashMap<>();
        texts.put("method/own.drl", rule("method", conditions, "insert( new Warning(\"OWN\", \"told\", \"\") );"));
        texts.put(folder + "/other.drl", rule(folder, "$any : Object( )", states));
        return Checks.ofText(RuleSources.of(texts)).stream().filter(finding -> finding.check().equals("never-alone")).toList();
    }

    private static List<Finding> told(String conditions) {
        return told(conditions, "method", "insert( new Warning(\"OTHER\", \"told\", \"\") );");
    }

    private static byte[] rule(String folder, String conditions, String consequence) {
        return """
                package org.pcsrules.rules.%s
                import org.pcsrules.facts.*
                import org.pcsrules.stages.*
                import org.pcsrules.terms.*
                import static org.pcsrules.terms.Terms.*
                rule "A rule of %1$s"
                when
                    %s
                then
                    %s
                end
                """.formatted(folder, conditions, consequence).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"LineValue, LineValues", "LinePoints, PointsOfLines", "MetricLines, LinesOfMetrics", "MetricPoints, PointsOfMetrics", "TrackMetrics, MetricsOfTracks",
        "CategoryPoints, PointsOfCategories", "TrackPoints, PointsOfTracks", "Qualified, QualifiedTracks", "Blocking, Blockings", "Told, ToldConditions",
        "LineTerm, LineTerms", "MetricTerm, MetricTerms"})
    void whatHoldsAllOfAKindIsNamed(String type, String holder) {
        assertThat(told(type + "( )")).singleElement().satisfies(finding -> assertThat(finding.right())
                .isEqualTo("write " + holder + "( $all : all ) before it, and " + type + "( … ) from $all"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$score : TrackPoints( area == Area.SECURITY )", "not TrackPoints( )", "exists( PassMark( ) and TrackPoints( ) )",
        "accumulate( $one : TrackPoints( ); $all : collectList($one) )", "$n : Number( ) from accumulate( $one : TrackPoints( ); count($one) )"})
    void aLonePatternIsTold(String conditions) {
        assertThat(told(conditions)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PointsOfTracks( $all : all ) TrackPoints( ) from $all", "PointsOfTracks( $all : all ) not( TrackPoints( ) from $all )",
        "PointsOfTracks( $all : all ) accumulate( $one : TrackPoints( ) from $all; $found : collectList($one) )", "$of : PointsOfTracks( )",
        "Measured( )", "Candidate( )", "Unknown( )"})
    void whatIsTakenFromWhatHoldsItOrIsThereByItselfIsNot(String conditions) {
        assertThat(told(conditions)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert( $any );", "for (Object each : $any) { insert( each ); }"})
    void aRuleOfTheMethodThatMayStateItSuffices(String states) {
        assertThat(told("Qualified( )", "method", states)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert( new Qualified(Area.SECURITY, Track.SINGLE) );", "insertLogical( new Qualified(Area.SECURITY, Track.SINGLE) );"})
    void aLoneFactThatIsStatedIsToldWhoeverAsksForIt(String states) {
        for (String conditions : List.of("Measured( )", "Qualified( )")) {
            assertThat(told(conditions, "method", states)).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("A rule of method");
                assertThat(finding.place().file()).isEqualTo("method/other.drl");
                assertThat(finding.wrong()).isEqualTo("the other rules do not read a Qualified by itself; QualifiedTracks holds them all");
                assertThat(finding.right()).startsWith("state QualifiedTracks that hold it");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert( new QualifiedTracks(java.util.List.of(new Qualified(Area.SECURITY, Track.SINGLE))) );", "insert( new Warning(\"A\", \"b\", \"\") );"})
    void whatHoldsAllAndWhatIsNotHeldMayBeStated(String states) {
        assertThat(told("Measured( )", "method", states)).isEmpty();
    }

    @Test
    void whatOnlyTheTermsStateIsNotThereForTheMethod() {
        String metric = "insert( metric(Area.SECURITY, Track.SINGLE, Metric.DEPLOYMENTS) );";
        assertThat(told("MetricTerm( )", "common", metric)).singleElement().satisfies(finding -> assertThat(finding.place().file()).isEqualTo("method/own.drl"));
    }

    @Test
    void termsAreStatedOneByOneForRulesThatStateTerms() {
        Map<String, byte[]> texts = Map.of("common/own.drl", rule("common", "MetricTerm( )", "insert( new CategoryOf(Metric.DEPLOYMENTS, Category.SKILLING) );"));
        assertThat(Checks.ofText(RuleSources.of(texts))).extracting(Finding::check).doesNotContain("never-alone");
    }
}
