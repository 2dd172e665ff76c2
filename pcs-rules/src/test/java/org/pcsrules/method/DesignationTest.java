package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.BUSINESS_APPLICATIONS;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Metric.ADVANCED_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.azure;
import static org.pcsrules.method.Rows.business;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.inOctober2023;
import static org.pcsrules.method.SmallPartner.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Line;

/** METHOD section 14: the score test, the floor, and the blockers in their order. Modern Work, SMB track: 20 / 10 / 15 / 30 / 25 points. */
class DesignationTest {

    /** Net customer adds 2 points each, usage 6/100 of a point each; the other metrics as given, in full where not. */
    private static SmallPartner modernWork(SmallPartner partner, Object adds, Object people, Object users, Object deployments) {
        return partner.read(MODERN_WORK, SMB, NET_CUSTOMER_ADDS, adds).read(MODERN_WORK, SMB, INTERMEDIATE_CERTIFICATIONS, people)
                .read(MODERN_WORK, SMB, ADVANCED_CERTIFICATIONS, 1).read(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR, users)
                .read(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR, deployments);
    }

    /** 20 + 10 + 15 + 25 points, and 6/100 for each active user. */
    private static SmallScore withUsers(SmallPartner partner, Object users) {
        return modernWork(partner, "2.5", 2, users, 5).score();
    }

    // ---- the score

    @ParameterizedTest
    @CsvSource({"250, true, ", "249.999, false, 0.0001 points short of 70", "241.6667, false, 0.5 points short of 70", "0.01, false, 14.9994 points short of 70"})
    void aScoreOf70IsNeededExactly(String users, boolean qualified, String detail) {
        SmallScore score = withUsers(inAugust2026(), users);
        assertThat(score.card().area(MODERN_WORK).qualified()).isEqualTo(qualified);
        assertThat(score.blockers(MODERN_WORK)).isEqualTo(qualified ? List.of() : List.of("BELOW_THRESHOLD"));
        if (!qualified) {
            assertThat(score.firstDetail(MODERN_WORK)).isEqualTo(detail);
        }
    }

    @ParameterizedTest
    @CsvSource({"241.66, false", "241.67, true"})
    void underTheRoundedTestThePrintedScoreIsCompared(String users, boolean qualified) {
        assertThat(withUsers(inAugust2026().choosing("PASS_TEST", "ROUNDED"), users).card().area(MODERN_WORK).qualified()).isEqualTo(qualified);
        assertThat(withUsers(inAugust2026(), users).card().area(MODERN_WORK).qualified()).isFalse();
    }

    @Test
    void whatIsMissingIsToldOfTheExactScoreRoundedUp() {
        assertThat(withUsers(inAugust2026().choosing("PASS_TEST", "ROUNDED"), "241.66").firstDetail(MODERN_WORK)).isEqualTo("0.5004 points short of 70");
        assertThat(inAugust2026().read(BUSINESS_APPLICATIONS, SMB, USAGE_GROWTH, "0.0001").score().firstDetail(BUSINESS_APPLICATIONS)).isEqualTo("69.9999 points short of 70");
        assertThat(inAugust2026().read(BUSINESS_APPLICATIONS, SMB, USAGE_GROWTH, "0.00001").score().firstDetail(BUSINESS_APPLICATIONS)).isEqualTo("70 points short of 70");
    }

    // ---- the floor

    @ParameterizedTest
    @CsvSource({"METRIC_ABOVE_ZERO, 0.001, true", "METRIC_ABOVE_ZERO, 0, false", "METRIC_ABOVE_ZERO, -1, false",
        "METRIC_AT_LEAST_ONE, 0.4999, false", "METRIC_AT_LEAST_ONE, 0.5, true",
        "CATEGORY_AT_LEAST_ONE, 0.4999, false", "CATEGORY_AT_LEAST_ONE, 0.5, true"})
    void everyMetricOrCategoryMustReachTheFloor(String floor, String adds, boolean qualified) {
        assertThat(modernWork(inAugust2026().choosing("QUALIFICATION_FLOOR", floor), adds, 2, 500, 5).score().card().area(MODERN_WORK).qualified()).isEqualTo(qualified);
    }

    @Test
    void theCategoryFloorForgivesAMetricAtZeroAndIsTheDefaultOf202308() {
        SmallPartner partner = modernWork(inAugust2026(), 10, 0, 500, 5);
        assertThat(partner.score().blockers(MODERN_WORK)).containsExactly("METRIC_AT_ZERO INTERMEDIATE_CERTIFICATIONS");
        assertThat(partner.choosing("QUALIFICATION_FLOOR", "CATEGORY_AT_LEAST_ONE").score().blockers(MODERN_WORK)).isEmpty();
        assertThat(modernWork(inOctober2023(), 10, 0, 500, 5).score().blockers(MODERN_WORK)).isEmpty();
        assertThat(modernWork(inOctober2023().choosing("QUALIFICATION_FLOOR", "METRIC_ABOVE_ZERO"), 10, 0, 500, 5).score().blockers(MODERN_WORK)).hasSize(1);
        assertThat(modernWork(on("2023-12-01"), 10, 0, 500, 5).score().blockers(MODERN_WORK)).hasSize(1);
    }

    // ---- blockers and their order

    @Test
    void blockersStandInOrderScoreFirstThenMetricsWithTheirConditions() {
        assertThat(inAugust2026().score().blockers(INFRASTRUCTURE)).containsExactly("BELOW_THRESHOLD", "METRIC_AT_ZERO NET_CUSTOMER_ADDS",
                "METRIC_AT_ZERO INTERMEDIATE_CERTIFICATIONS", "METRIC_AT_ZERO ADVANCED_CERTIFICATIONS", "METRIC_AT_ZERO USAGE_GROWTH",
                "NO_BASELINE USAGE_GROWTH", "METRIC_AT_ZERO DEPLOYMENTS");
    }

    @Test
    void metricsAtZeroAndBelowOneStandInOneOrder() {
        SmallPartner partner = modernWork(inAugust2026().choosing("QUALIFICATION_FLOOR", "METRIC_AT_LEAST_ONE"), "0.1", 0, 1, 0);
        assertThat(partner.score().blockers(MODERN_WORK)).containsExactly("BELOW_THRESHOLD", "METRIC_BELOW_ONE NET_CUSTOMER_ADDS",
                "METRIC_AT_ZERO INTERMEDIATE_CERTIFICATIONS", "METRIC_BELOW_ONE USAGE_GROWTH", "METRIC_AT_ZERO DEPLOYMENTS");
    }

    @Test
    void categoriesStandInOrderEachWithTheConditionsOfItsMetrics() {
        SmallScore score = inOctober2023().with(azure("t", 0, 500), azure("t", 12, 100)).score();
        assertThat(score.blockers(INFRASTRUCTURE)).as("two services would be a point").containsExactly("BELOW_THRESHOLD", "CATEGORY_BELOW_ONE PERFORMANCE",
                "CATEGORY_BELOW_ONE SKILLING");
        assertThat(inOctober2023().with(azure("t", 0, 500).of("Virtual Machines"), azure("t", 12, 100)).score().blockers(INFRASTRUCTURE))
                .containsExactly("BELOW_THRESHOLD", "CATEGORY_BELOW_ONE PERFORMANCE", "CATEGORY_BELOW_ONE SKILLING", "CATEGORY_BELOW_ONE CUSTOMER_SUCCESS",
                        "BELOW_MINIMUM USAGE_GROWTH");
    }

    @Test
    void aConditionIsToldOnlyBesideABlockerOfItsMetricOrCategory() {
        SmallScore growth = inAugust2026().choosing("QUALIFICATION_FLOOR", "CATEGORY_AT_LEAST_ONE")
                .with(business("t", 0).users(30), business("t", 12).users(10), business("u", 0).users(30)).score();
        assertThat(growth.blockers(BUSINESS_APPLICATIONS)).as("customer success has points from deployments")
                .containsExactly("BELOW_THRESHOLD", "CATEGORY_BELOW_ONE PERFORMANCE", "CATEGORY_BELOW_ONE SKILLING");
    }

    @Test
    void theAreaTakesTheResultOfItsChosenTrack() {
        SmallScore score = modernWork(inAugust2026(), 10, 2, 500, 5).score();
        assertThat(score.track(MODERN_WORK)).isEqualTo(SMB);
        assertThat(score.card().area(MODERN_WORK).qualified()).isTrue();
        assertThat(score.blockers(MODERN_WORK)).isEmpty();
        assertThat(inOctober2023().score().card().area(INFRASTRUCTURE).track()).isEqualTo(SINGLE);
    }

    @Test
    void dataAndAiNeedsFourMetricsOnly() {
        SmallScore score = inAugust2026().read(DATA_AI, SMB, NET_CUSTOMER_ADDS, 3).read(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS, 8)
                .read(DATA_AI, SMB, USAGE_GROWTH, 20).read(DATA_AI, SMB, DEPLOYMENTS, 5).score();
        assertThat(score.score(DATA_AI)).isEqualTo("100");
        assertThat(score.blockers(DATA_AI)).isEmpty();
    }
}
