package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.BUSINESS_APPLICATIONS;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Metric.ADVANCED_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.SmallPartner.inAugust2026;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Line;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;

/** METHOD section 6: from values to the points of lines, metrics, categories and tracks; values are read from Partner Center here. */
class PointsTest {

    private static SmallPartner security(Object azure, Object microsoft365) {
        return inAugust2026().read(SECURITY, SMB, USAGE_GROWTH, Line.AZURE, azure).read(SECURITY, SMB, USAGE_GROWTH, Line.M365, microsoft365);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "0.01, 1/50", "9.99, 999/50", "10, 20", "10.01, 20", "1000000, 20"})
    void aLineEarnsItsPartOfTheMaximumNeverLessThanNothingNorMoreThanAll(String value, String points) {
        SmallScore score = inAugust2026().read(MODERN_WORK, SMB, NET_CUSTOMER_ADDS, value).score();
        assertThat(score.points(MODERN_WORK, SMB, NET_CUSTOMER_ADDS)).isEqualTo(points);
    }

    @Test
    void aNegativeValueStaysVisible() {
        SmallScore score = inAugust2026().read(MODERN_WORK, SMB, NET_CUSTOMER_ADDS, -59).read(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR, "-47.5").score();
        assertThat(score.value(MODERN_WORK, SMB, NET_CUSTOMER_ADDS)).isEqualTo("-59");
        assertThat(score.value(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR)).isEqualTo("-95/2");
        assertThat(score.points(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"15/7, 1", "30/7, 2", "15, 7", "15, 8"})
    void stepsThatMicrosoftPrintsRoundedAreExact(String points, int people) {
        assertThat(inAugust2026().read(BUSINESS_APPLICATIONS, ENTERPRISE, ADVANCED_CERTIFICATIONS, people).score()
                .points(BUSINESS_APPLICATIONS, ENTERPRISE, ADVANCED_CERTIFICATIONS)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"100, 400, CPOR, 6", "100, 401, CSP, 1203/200", "0, 0, CPOR, 0", "-5, -5, CPOR, 0", "500, 2000, CPOR, 30", "-5, 4, CSP, 3/50", "900, 9000, CPOR, 30"})
    void inModernWorkTheBetterLineAloneCountsOnEqualPointsTheFirst(String cpor, String csp, Line counts, String points) {
        SmallScore score = inAugust2026().read(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR, cpor).read(MODERN_WORK, SMB, USAGE_GROWTH, Line.CSP, csp).score();
        assertThat(score.counting(MODERN_WORK, SMB, USAGE_GROWTH)).containsExactly(counts);
        assertThat(score.points(MODERN_WORK, SMB, USAGE_GROWTH)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"7500, 500, 10, 10, 20", "7500, 501, 10, 501/50, 20", "7500, 499, 10, 499/50, 999/50", "-9000, 500, 0, 10, 10", "30000, 0, 20, 0, 20"})
    void inSecurityLinesAddUpEachAtLeastNothingTogetherAtMostTheMaximum(String azure, String users, String left, String right, String points) {
        SmallScore score = security(azure, users).score();
        assertThat(score.points(SECURITY, SMB, USAGE_GROWTH, Line.AZURE)).isEqualTo(left);
        assertThat(score.points(SECURITY, SMB, USAGE_GROWTH, Line.M365)).isEqualTo(right);
        assertThat(score.points(SECURITY, SMB, USAGE_GROWTH)).isEqualTo(points);
        assertThat(score.counting(SECURITY, SMB, USAGE_GROWTH)).containsExactly(Line.AZURE, Line.M365);
    }

    @ParameterizedTest
    @CsvSource({"7500, 500, 20", "-7500, 750, 5", "-15000, 999, 0", "30000, -500, 20", "30000, -1500, 10"})
    void whereLinesAreNettedANegativeOneOrOneBeyondTheMaximumCountsInFull(String azure, String users, String points) {
        SmallScore score = security(azure, users).choosing("SECURITY_LINES", "NET_ACROSS_LINES").score();
        assertThat(score.points(SECURITY, SMB, USAGE_GROWTH)).isEqualTo(points);
        assertThat(score.points(SECURITY, SMB, USAGE_GROWTH, Line.AZURE)).as("the line's own points stay as printed")
                .isEqualTo(security(azure, users).score().points(SECURITY, SMB, USAGE_GROWTH, Line.AZURE));
    }

    @Test
    void metricsAddUpToCategoriesAndToTheScoreOfTheTrack() {
        SmallScore score = inAugust2026().read(MODERN_WORK, SMB, NET_CUSTOMER_ADDS, 3).read(MODERN_WORK, SMB, INTERMEDIATE_CERTIFICATIONS, 1)
                .read(MODERN_WORK, SMB, ADVANCED_CERTIFICATIONS, 1).read(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR, 100).read(MODERN_WORK, SMB, DEPLOYMENTS, Line.CSP, 1).score();
        assertThat(score.card().area(MODERN_WORK).track(SMB).categories()).extracting(CategoryScore::category, one -> one.points().toString(), CategoryScore::maximum)
                .map(Object::toString).containsExactly("(PERFORMANCE, \"6\", 20)", "(SKILLING, \"20\", 25)", "(CUSTOMER_SUCCESS, \"17/2\", 55)");
        assertThat(score.card().area(MODERN_WORK).track(SMB).score()).hasToString("69/2");
        assertThat(score.card().area(MODERN_WORK).track(SMB).score().headline()).as("34.5 rounds up").isEqualTo(35);
    }

    @Test
    void metricsStandInTheOrderOfTheContractAndLinesInThatOfTheTables() {
        SmallScore score = inAugust2026().score();
        assertThat(score.card().area(MODERN_WORK).track(ENTERPRISE).metrics()).extracting(MetricScore::metric)
                .containsExactly(NET_CUSTOMER_ADDS, INTERMEDIATE_CERTIFICATIONS, ADVANCED_CERTIFICATIONS, USAGE_GROWTH, DEPLOYMENTS);
        assertThat(score.metric(MODERN_WORK, ENTERPRISE, DEPLOYMENTS).lines()).extracting(LineScore::line).containsExactly(Line.CPOR, Line.DPOR);
        assertThat(score.metric(SECURITY, SMB, DEPLOYMENTS).lines()).extracting(LineScore::line).containsExactly(Line.AZURE, Line.M365);
    }
}
