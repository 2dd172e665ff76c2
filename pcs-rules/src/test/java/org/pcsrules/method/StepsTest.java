package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.DIGITAL_APP_INNOVATION;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Metric.ADVANCED_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.inOctober2023;
import static org.pcsrules.method.SmallPartner.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.MetricScore;

/** METHOD section 5, step metrics: gates, then the people of the last step. */
class StepsTest {

    /** Different people for each step. */
    private static SmallPartner people(SmallPartner partner, int first, String firstName, int second, String secondName, int last, String lastName) {
        for (int i = 0; i < first; i++) {
            partner.certified("first-" + i, firstName);
        }
        for (int i = 0; i < second; i++) {
            partner.certified("second-" + i, secondName);
        }
        for (int i = 0; i < last; i++) {
            partner.certified("last-" + i, lastName);
        }
        return partner;
    }

    private static SmallPartner dataAi(int administrators, int architects, int last) {
        return people(inAugust2026(), administrators, "AZ-104", architects, "AZ-305", last, "DP-300");
    }

    private static String points(SmallPartner partner) {
        return partner.score().points(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 3, 12", "2, 2, 10, 40", "2, 2, 11, 40", "2, 2, 0, 0", "1, 2, 3, 0", "2, 1, 3, 0", "0, 0, 3, 0", "3, 3, 1, 4"})
    void onTheEnterpriseTrackGatesNeedTwoPeopleAndEarnNothingThemselves(int first, int second, int last, String points) {
        SmallScore score = dataAi(first, second, last).score();
        assertThat(score.points(DATA_AI, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo(points);
        assertThat(score.value(DATA_AI, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)).as("whether or not the gates are met").isEqualTo(Integer.toString(last));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 3, 20", "1, 1, 8, 40", "1, 1, 9, 40", "1, 0, 3, 4", "0, 1, 3, 4", "0, 0, 3, 0", "1, 1, 0, 8", "9, 0, 0, 4"})
    void onTheSmbTrackAMetGateNeedsOnePersonAndEarnsFourPoints(int first, int second, int last, String points) {
        assertThat(points(dataAi(first, second, last))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 4", "0, 1, 0", "1, 1, 8"})
    void afterTheFirstTheSecondGateEarnsOnlyWhenTheFirstIsMet(int first, int second, String points) {
        assertThat(points(dataAi(first, second, 0).choosing("SMB_SECOND_GATE", "AFTER_FIRST"))).isEqualTo(points);
        assertThat(dataAi(2, 2, 3).choosing("SMB_SECOND_GATE", "AFTER_FIRST").score().points(DATA_AI, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("12");
    }

    @Test
    void onePersonMayCountInEveryStepAndOnceInEachWhateverTheNumberOfCertifications() {
        SmallPartner all = inAugust2026().certified("a", "AZ-104", "AZ-305", "DP-300", "DP-600", "PL-300");
        assertThat(all.score().value(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("1");
        assertThat(points(all)).isEqualTo("12");
    }

    @Test
    void peopleOfTheIntermediateMetricMayCountInTheAdvancedOneToo() {
        SmallScore score = inAugust2026().certified("a", "AZ-104", "AZ-305", "AZ-700", "AZ-140").score();
        assertThat(score.points(INFRASTRUCTURE, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("8");
        assertThat(score.points(INFRASTRUCTURE, SMB, ADVANCED_CERTIFICATIONS)).isEqualTo("8");
    }

    @Test
    void theTargetIsThePeopleOfTheLastStepThatGiveTheMaximum() {
        SmallScore score = inAugust2026().score();
        assertThat(score.metric(DATA_AI, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS).lines().get(0).target()).hasToString("10");
        assertThat(score.metric(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS).lines().get(0).target()).hasToString("8");
        assertThat(score.metric(INFRASTRUCTURE, ENTERPRISE, ADVANCED_CERTIFICATIONS).lines().get(0).target()).hasToString("5");
        assertThat(score.metric(DIGITAL_APP_INNOVATION, SMB, ADVANCED_CERTIFICATIONS).lines().get(0).target()).hasToString("4");
        assertThat(score.metric(SECURITY, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS).lines().get(0).target()).hasToString("6");
        assertThat(score.metric(SECURITY, SMB, INTERMEDIATE_CERTIFICATIONS).lines().get(0).target()).hasToString("4");
    }

    @Test
    void dataAndAiHasNoAdvancedMetric() {
        List<Metric> metrics = inAugust2026().score().card().area(DATA_AI).track(SMB).metrics().stream().map(MetricScore::metric).toList();
        assertThat(metrics).doesNotContain(ADVANCED_CERTIFICATIONS).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 3, 20, 32", "2, 2, 2, 40/3, 24", "2, 0, 2, 0, 4", "1, 2, 2, 0, 24", "2, 2, 6, 40, 40"})
    void securityEarnsTwentyThirdsOrEightPointsAPerson(int first, int second, int last, String enterprise, String smb) {
        SmallScore score = people(inAugust2026(), first, "AZ-500", second, "SC-200", last, "SC-100").score();
        assertThat(score.points(SECURITY, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo(enterprise);
        assertThat(score.points(SECURITY, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo(smb);
    }

    @Test
    void theSecurityGatesOfEachEdition() {
        assertThat(security(inOctober2023(), "AZ-500", "SC-200")).as("one person each in 2023-08, and SC-200 in the last step").isEqualTo("20/3");
        assertThat(security(inOctober2023(), "AZ-500", "MS-500", "SC-300")).as("MS-500 opens the second gate").isEqualTo("20/3");
        assertThat(security(on("2024-01-15"), "AZ-500", "SC-200", "SC-300")).as("two people each from 2023-12 on").isEqualTo("0");
        assertThat(on("2026-06-30").certified("a", "SC-500").score().points(SECURITY, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("0");
        assertThat(on("2026-07-01").certified("a", "SC-500").score().points(SECURITY, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("4");
    }

    private static String security(SmallPartner partner, String... certifications) {
        return partner.certified("a", certifications).score().points(SECURITY, SINGLE, INTERMEDIATE_CERTIFICATIONS);
    }

    @Test
    void in2023TheOrderOfTheDataAndAiGatesMakesNoDifferenceToThePoints() {
        SmallPartner partner = people(inOctober2023(), 2, "AZ-104", 2, "AZ-305", 2, "DP-203");
        assertThat(partner.score().points(DATA_AI, SINGLE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("8");
        assertThat(people(inOctober2023(), 2, "AZ-104", 1, "AZ-305", 2, "DP-203").score().points(DATA_AI, SINGLE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("0");
    }
}
