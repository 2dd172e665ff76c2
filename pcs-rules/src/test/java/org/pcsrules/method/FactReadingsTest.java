package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Metric.ADVANCED_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.azure;
import static org.pcsrules.method.Rows.usage;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Line;
import org.pcsrules.scorecard.AreaScore;

/** METHOD section 11: values read from Partner Center instead of measured ones, and the partial edition of 2022. */
class FactReadingsTest {

    @Test
    void aReadingReplacesOneAreaTrackMetricAndLineAndNothingElse() {
        SmallScore score = inAugust2026().with(azure("t", 0, 1000), usage("t", 0, 20, 9)).read(INFRASTRUCTURE, SMB, NET_CUSTOMER_ADDS, -2)
                .read(MODERN_WORK, SMB, USAGE_GROWTH, Line.CSP, 40).score();
        assertThat(score.value(INFRASTRUCTURE, SMB, NET_CUSTOMER_ADDS)).isEqualTo("-2");
        assertThat(score.value(INFRASTRUCTURE, ENTERPRISE, NET_CUSTOMER_ADDS)).as("the other track").isEqualTo("1");
        assertThat(score.value(DATA_AI, SMB, NET_CUSTOMER_ADDS)).as("the other area").isEqualTo("1");
        assertThat(score.value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CSP)).isEqualTo("40");
        assertThat(score.value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR)).as("the other line").isEqualTo("9");
        assertThat(score.warnings()).isEmpty();
    }

    @Test
    void aReadingTakesPrerequisitesAsMet() {
        SmallScore score = inAugust2026().with(azure("t", 0, 5)).read(INFRASTRUCTURE, SMB, USAGE_GROWTH, 7).score();
        assertThat(score.points(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isEqualTo("7");
        assertThat(score.blockers(INFRASTRUCTURE)).doesNotContain("NO_BASELINE USAGE_GROWTH", "BELOW_MINIMUM USAGE_GROWTH");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, 0, 0", "0.25, 1, 9", "1, 4, 12", "8, 32, 40", "10, 40, 40", "20, 40, 40"})
    void onAStepMetricAReadingStandsForPeopleOfTheLastStepAndMeetsEveryGate(String people, String enterprise, String smb) {
        SmallScore score = inAugust2026().read(DATA_AI, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS, people).read(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS, people).score();
        assertThat(score.points(DATA_AI, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo(enterprise);
        assertThat(score.points(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo(smb);
    }

    @Test
    void aReadingAtZeroTakesAwayTheGatesThatWereMet() {
        assertThat(inAugust2026().certified("a", "AZ-104", "AZ-305", "DP-300").read(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS, 0).score()
                .points(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("0");
    }

    @Test
    void aReadingThatTheEditionHasNoPlaceForIsIgnoredAndTold() {
        SmallScore score = inAugust2026().read(DATA_AI, SINGLE, NET_CUSTOMER_ADDS, 3).read(DATA_AI, SMB, ADVANCED_CERTIFICATIONS, 3)
                .read(SECURITY, SMB, NET_CUSTOMER_ADDS, 3).read(MODERN_WORK, SMB, USAGE_GROWTH, Line.DPOR, 3).read(MODERN_WORK, SMB, NET_CUSTOMER_ADDS, Line.CPOR, 3).score();
        assertThat(score.card().warnings()).containsExactly("READING_NOT_USED: DATA_AI SINGLE NET_CUSTOMER_ADDS",
                "READING_NOT_USED: DATA_AI SMB ADVANCED_CERTIFICATIONS", "READING_NOT_USED: SECURITY SMB NET_CUSTOMER_ADDS",
                "READING_NOT_USED: MODERN_WORK SMB USAGE_GROWTH DPOR", "READING_NOT_USED: MODERN_WORK SMB NET_CUSTOMER_ADDS CPOR");
        score.card().areas().forEach(area -> assertThat(area.score()).hasToString("0"));
    }

    @Test
    void theSameReadingTwiceCountsOnce() {
        SmallScore score = inAugust2026().read(DATA_AI, SMB, NET_CUSTOMER_ADDS, 3).read(DATA_AI, SMB, NET_CUSTOMER_ADDS, "3.0").score();
        assertThat(score.warnings()).containsExactly("DUPLICATE_ROW");
        assertThat(score.points(DATA_AI, SMB, NET_CUSTOMER_ADDS)).isEqualTo("30");
    }

    // ---- edition 2022-10

    @Test
    void theEditionOf2022HasThreeAreasAndMeasuresCertificationsOfModernWorkAlone() {
        SmallScore score = on("2022-11-15").certified("a", "MS-700", "MS-102", "AZ-104", "AZ-305", "DP-300").with(azure("t", 0, 5000), usage("t", 0, 400, 300)).score();
        assertThat(score.card().areas()).extracting(AreaScore::area).containsExactly(DATA_AI, MODERN_WORK, SECURITY);
        assertThat(score.value(MODERN_WORK, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("1");
        assertThat(score.value(MODERN_WORK, ENTERPRISE, NET_CUSTOMER_ADDS)).isEqualTo("none");
        assertThat(score.value(DATA_AI, SINGLE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("none");
        assertThat(score.blockers(DATA_AI)).containsExactly("BELOW_THRESHOLD", "METRIC_AT_ZERO NET_CUSTOMER_ADDS", "NOT_MEASURED NET_CUSTOMER_ADDS",
                "METRIC_AT_ZERO INTERMEDIATE_CERTIFICATIONS", "NOT_MEASURED INTERMEDIATE_CERTIFICATIONS", "METRIC_AT_ZERO ADVANCED_CERTIFICATIONS",
                "NOT_MEASURED ADVANCED_CERTIFICATIONS", "METRIC_AT_ZERO USAGE_GROWTH", "NOT_MEASURED USAGE_GROWTH", "METRIC_AT_ZERO DEPLOYMENTS", "NOT_MEASURED DEPLOYMENTS");
        assertThat(score.warnings()).containsExactly("PARTIAL_EDITION");
    }

    @Test
    void aLineWithItsOwnMaximumIsScaledAndCappedByIt() {
        SmallPartner partner = on("2022-11-15").read(SECURITY, SINGLE, NET_CUSTOMER_ADDS, Line.AZURE, 99).read(SECURITY, SINGLE, NET_CUSTOMER_ADDS, Line.M365, 2)
                .read(SECURITY, SINGLE, DEPLOYMENTS, Line.AZURE, -9).read(SECURITY, SINGLE, DEPLOYMENTS, Line.M365, 1);
        for (String lines : new String[] {"FLOOR_EACH_LINE", "NET_ACROSS_LINES"}) {
            SmallScore score = partner.choosing("SECURITY_LINES", lines).score();
            assertThat(score.points(SECURITY, SINGLE, NET_CUSTOMER_ADDS, Line.AZURE)).isEqualTo("10");
            assertThat(score.points(SECURITY, SINGLE, NET_CUSTOMER_ADDS)).as(lines).isEqualTo("14");
            assertThat(score.points(SECURITY, SINGLE, DEPLOYMENTS)).as(lines).isEqualTo("10/3");
        }
    }

    @Test
    void aMetricOfWhichOneLineWasReadIsNotBlockedByTheOther() {
        SmallScore score = on("2022-11-15").read(SECURITY, SINGLE, NET_CUSTOMER_ADDS, Line.AZURE, 1).score();
        assertThat(score.points(SECURITY, SINGLE, NET_CUSTOMER_ADDS)).isEqualTo("2");
        assertThat(score.blockers(SECURITY)).doesNotContain("NOT_MEASURED NET_CUSTOMER_ADDS").containsOnlyOnce("NOT_MEASURED USAGE_GROWTH");
        assertThat(on("2022-11-15").read(SECURITY, SINGLE, NET_CUSTOMER_ADDS, Line.AZURE, 0).score().blockers(SECURITY))
                .as("one line at zero, the other not measured").contains("METRIC_AT_ZERO NET_CUSTOMER_ADDS", "NOT_MEASURED NET_CUSTOMER_ADDS");
    }
}
