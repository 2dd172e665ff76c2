package org.pcsrules.rulebook.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Association.CPOR;
import static org.pcsrules.facts.Association.PAL;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Offer.STANDARD;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.terms.Measuring.gate;
import static org.pcsrules.terms.Measuring.lastStep;
import static org.pcsrules.terms.Measuring.net;
import static org.pcsrules.terms.Measuring.steps;
import static org.pcsrules.terms.Measuring.tenantsByLicences;
import static org.pcsrules.terms.Measuring.tenantsByMonth;
import static org.pcsrules.terms.Measuring.tenantsByYear;
import static org.pcsrules.terms.Terms.anyAmount;
import static org.pcsrules.terms.Terms.associations;
import static org.pcsrules.terms.Terms.atLeast;
import static org.pcsrules.terms.Terms.azureRows;
import static org.pcsrules.terms.Terms.certifications;
import static org.pcsrules.terms.Terms.edition;
import static org.pcsrules.terms.Terms.everyName;
import static org.pcsrules.terms.Terms.lessThan;
import static org.pcsrules.terms.Terms.metric;
import static org.pcsrules.terms.Terms.metricsOf;
import static org.pcsrules.terms.Terms.moreThan;
import static org.pcsrules.terms.Terms.usageRows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.PassMark;
import org.pcsrules.terms.SolutionArea;
import org.pcsrules.terms.TrackChoice;
import org.pcsrules.terms.UsageRows;

/** What checks of meaning tell at the edges; their pages have a case each, compiled from rules. */
class MeaningTest {

    private static final UsageRows USAGE = usageRows("usage", associations(CPOR), everyName());
    private static final AzureRows AZURE = azureRows("azure", associations(PAL), everyName(), STANDARD);
    private static final CertificationList LIST = certifications("list", "a");

    private static List<String> found(MeaningCheck check, Object... terms) {
        List<Edition> editions = Arrays.stream(terms).filter(Edition.class::isInstance).map(Edition.class::cast).toList();
        List<Object> stated = Arrays.stream(terms).filter(term -> !(term instanceof Edition)).toList();
        List<MetricTerm> metrics = stated.stream().filter(MetricTerm.class::isInstance).map(MetricTerm.class::cast).toList();
        List<EditionTerms> all = (editions.isEmpty() ? List.of(edition("1", "2026-07-01")) : editions).stream()
                .map(one -> new EditionTerms(one, Map.of(), metrics, stated, Map.of())).toList();
        EditionReport found = new EditionReport();
        check.examine(new Stated(new RuleSources(List.of()), all, List.of()), found);
        Report report = new Report(check);
        found.tell(report);
        return report.findings().stream().map(MeaningTest::words).toList();
    }

    private static String words(Finding finding) {
        return finding.wrong().replaceFirst("^in edition 1 ", "") + "; " + finding.right();
    }

    private static MetricTerm adds(Track track, Eligibility who) {
        return metric(MODERN_WORK, track, NET_CUSTOMER_ADDS).maximum(60, "customers").target(10, net(who));
    }

    private static MetricTerm byLicences(Track track, Band band) {
        return adds(track, tenantsByLicences(USAGE, band));
    }

    private static Stream<Arguments> bands() {
        return Stream.of(
                Arguments.of(atLeast(11).atMost(300), moreThan(300), ""),
                Arguments.of(atLeast(11).atMost(300), atLeast(301), ""),
                Arguments.of(lessThan(300), atLeast(300), ""),
                Arguments.of(atLeast(11), atLeast(11), ""),
                Arguments.of(atLeast(11).atMost(250), moreThan(300), "with more than 250 and at most 300 count on no track"),
                Arguments.of(atLeast(11).atMost(300), atLeast(302), "with more than 300 and less than 302 count on no track"),
                Arguments.of(lessThan(300), moreThan(300), "with at least 300 and at most 300 count on no track"),
                Arguments.of(atLeast(11).atMost(300), atLeast(300), "from 300 to 300 count on both tracks"),
                Arguments.of(atLeast(11).atMost(350), moreThan(300), "from 300 to 350 count on both tracks"),
                Arguments.of(atLeast(11).atMost(300), anyAmount(), "count on both tracks"),
                Arguments.of(atLeast(11), moreThan(300), "end the SMB band where the other begins, as in atMost(300)"),
                Arguments.of(atLeast(11).atMost(300), moreThan(300).atMost(9000), "that are larger than 9000 licences count on no track"));
    }

    @ParameterizedTest
    @MethodSource("bands")
    void sizeBandsOfTheTracksMustMeet(Band smb, Band enterprise, String words) {
        List<String> found = found(new SizeBands(), byLicences(SMB, smb), byLicences(ENTERPRISE, enterprise));
        if (words.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasSize(1);
            assertThat(found.get(0)).contains(words);
        }
    }

    @Test
    void amountsThatAreNoWholeNumbersMeetInOnePointOnly() {
        assertThat(found(new SizeBands(), adds(SMB, tenantsByYear(AZURE, atLeast(750).atMost(12000))), adds(ENTERPRISE, tenantsByYear(AZURE, atLeast(12001)))))
                .hasSize(1).allMatch(words -> words.contains("with more than 12000 and less than 12001 count on no track")
                        && words.endsWith("; write moreThan(12000) on the ENTERPRISE track"));
        assertThat(found(new SizeBands(), adds(SMB, tenantsByYear(AZURE, atLeast(750).atMost(12000))), adds(ENTERPRISE, tenantsByYear(AZURE, moreThan(12000))))).isEmpty();
    }

    @Test
    void marksMayDifferBetweenTheTracks() {
        assertThat(found(new SizeBands(), adds(SMB, tenantsByMonth(AZURE, atLeast(500))), adds(ENTERPRISE, tenantsByMonth(AZURE, atLeast(1000))))).isEmpty();
    }

    @Test
    void maximaAddUpOnEachTrackAlone() {
        assertThat(found(new Maxima(), new PassMark(70, 60, 1), byLicences(SMB, atLeast(1)), byLicences(ENTERPRISE, atLeast(1)))).isEmpty();
        assertThat(found(new Maxima(), new PassMark(70, 100, 1), byLicences(SMB, atLeast(1)))).containsExactly(
                "the maxima of MODERN_WORK on SMB add up to 60, not to 100: NET_CUSTOMER_ADDS 60; change one of them by 40");
    }

    private static MetricTerm skilling(int target, Object gatePoints, Object points) {
        return metric(MODERN_WORK, SMB, INTERMEDIATE_CERTIFICATIONS).maximum(40, "people")
                .target(target, steps(gate(1, 1, gatePoints, LIST), lastStep(2, points, LIST)));
    }

    @Test
    void gatesAndPeopleOfTheLastStepGiveTheMaximumTogether() {
        assertThat(found(new MaximumOutOfReach(), skilling(9, 4, 4))).isEmpty();
        assertThat(found(new MaximumOutOfReach(), skilling(6, 0, "20/3"))).isEmpty();
        assertThat(found(new MaximumOutOfReach(), skilling(6, 0, "6.67"))).containsExactly("the gates of MODERN_WORK SMB INTERMEDIATE_CERTIFICATIONS give 0 points "
                + "and 6 people of the last step 2001/50, together 2001/50 and not 40; change the points of a step, or the maximum");
        assertThat(found(new MaximumOutOfReach(), skilling(10, 4, 4))).hasSize(1).allMatch(words -> words.endsWith("write target(9, …), or change the points of a step"));
        assertThat(found(new MaximumOutOfReach(), skilling(9, 4, 0))).hasSize(1);
        assertThat(found(new MaximumOutOfReach(), skilling(0, 4, 4))).containsExactly(
                "the target 0 of MODERN_WORK SMB INTERMEDIATE_CERTIFICATIONS is not above 0; write the value that gives the maximum");
    }

    @Test
    void linesWithMaximaOfTheirOwnGiveThatOfTheMetric() {
        MetricTerm metric = metric(MODERN_WORK, SMB, NET_CUSTOMER_ADDS).maximum(20, "customers");
        Eligibility who = tenantsByLicences(USAGE, atLeast(1));
        assertThat(found(new MaximumOutOfReach(), metric.line(Line.AZURE, 10, 5, net(who)).line(Line.M365, 10, 5, net(who)))).isEmpty();
        assertThat(found(new MaximumOutOfReach(), metric.line(Line.AZURE, 10, 5, net(who)).line(Line.M365, 5, 5, net(who)))).containsExactly(
                "the lines of MODERN_WORK SMB NET_CUSTOMER_ADDS give 15 points together, and the maximum is 20; change the maximum of a line or of the metric");
        assertThat(found(new MaximumOutOfReach(), metric.maximum(0, "customers").target(5, net(who)))).hasSize(1);
    }

    @Test
    void whatAnAreaHasOnOneTrackItHasOnTheOther() {
        SolutionArea area = new SolutionArea(MODERN_WORK, "MODERN_WORK");
        assertThat(found(new MissingMetric(), area, byLicences(SMB, atLeast(1)), byLicences(ENTERPRISE, atLeast(1)))).isEmpty();
        assertThat(found(new MissingMetric(), area, byLicences(SMB, atLeast(1)), skilling(9, 4, 4), byLicences(ENTERPRISE, atLeast(1)))).containsExactly(
                "MODERN_WORK has no INTERMEDIATE_CERTIFICATIONS on ENTERPRISE; write a rule that inserts metric(MODERN_WORK, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)");
        assertThat(found(new MissingMetric(), area, byLicences(SMB, atLeast(1)))).containsExactly(
                "MODERN_WORK has metrics on SMB; state them on ENTERPRISE and on SMB, or on SINGLE alone");
        assertThat(found(new MissingMetric(), area, byLicences(SINGLE, atLeast(1)))).isEmpty();
        assertThat(found(new MissingMetric(), area)).containsExactly("MODERN_WORK has metrics on no track; state them on ENTERPRISE and on SMB, or on SINGLE alone");
        assertThat(found(new MissingMetric(), area, metricsOf(MODERN_WORK, INTERMEDIATE_CERTIFICATIONS), byLicences(SINGLE, atLeast(1)))).hasSize(1);
    }

    @Test
    void theChoiceOfTrackIsBetweenTheTracksThatThereAre() {
        assertThat(found(new ChoiceOfTrack(), byLicences(SINGLE, atLeast(1)), new TrackChoice.Only(MODERN_WORK, SINGLE))).isEmpty();
        assertThat(found(new ChoiceOfTrack(), byLicences(SINGLE, atLeast(1)), new TrackChoice.HigherScore(MODERN_WORK, ENTERPRISE))).containsExactly(
                "the choice of track of MODERN_WORK is between ENTERPRISE, SMB, and its metrics are on SINGLE; let them be the same tracks");
        assertThat(found(new ChoiceOfTrack(), byLicences(SINGLE, atLeast(1)))).hasSize(1)
                .allMatch(words -> words.endsWith("write a rule that inserts new TrackChoice.Only(MODERN_WORK, SINGLE)"));
    }

    @Test
    void editionsFollowOneAnotherDayByDay() {
        Edition first = edition("a", "2026-01-01");
        Edition second = edition("b", "2026-07-01");
        assertThat(found(new EditionDates(), first.to("2026-06-30"), second)).isEmpty();
        assertThat(found(new EditionDates(), first, second)).containsExactly(
                "edition a has no end, and edition b begins on 2026-07-01; write .to(\"2026-06-30\")");
        assertThat(found(new EditionDates(), first.to("2026-07-01"), second)).containsExactly(
                "edition a ends on 2026-07-01, and edition b begins on 2026-07-01: both are in force in between; write .to(\"2026-06-30\")");
        assertThat(found(new EditionDates(), first.to("2026-06-29"), second)).containsExactly(
                "no edition is in force from 2026-06-30 to 2026-06-30; write .to(\"2026-06-30\")");
        assertThat(found(new EditionDates(), second.to("2026-06-30"))).containsExactly(
                "edition b ends on 2026-06-30, before it begins on 2026-07-01; write the last day on which it is in force");
        assertThat(found(new EditionDates(), first.to("2026-06-30"), edition("a", "2026-07-01"))).hasSize(1);
    }
}
