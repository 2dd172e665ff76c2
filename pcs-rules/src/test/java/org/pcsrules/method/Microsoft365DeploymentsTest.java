package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Association.CSP_TIER_1;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.usage;
import static org.pcsrules.method.SmallPartner.inAugust2026;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Line;

/** METHOD section 8.3: tenants that use what they pay for, and those that did so already when they were claimed. L is July 2026. */
class Microsoft365DeploymentsTest {

    private static String onCpor(Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR);
    }

    private static String byBestWorkload(Rows.Row... rows) {
        return inAugust2026().choosing("ACTIVE_SHARE", "BEST_WORKLOAD").with(rows).score().value(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR);
    }

    private static String security(Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(SECURITY, SMB, DEPLOYMENTS, Line.M365);
    }

    @ParameterizedTest
    @CsvSource({"39, 0", "40, 1", "41, 1", "250, 1"})
    void modernWorkAsksFor40PercentActive(long active, String deployed) {
        assertThat(onCpor(usage("t", 0, 100, active))).isEqualTo(deployed);
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 1"})
    void securityAsksFor15Percent(long active, String deployed) {
        assertThat(security(usage("t", 0, 100, active))).isEqualTo(deployed);
    }

    @Test
    void theShareIsOfAllListedWorkloadsTogetherOrOfTheBestOne() {
        Rows.Row[] rows = {usage("t", 0, 100, 40), usage("t", 0, 50, 10).of("Teams"), usage("t", 0, 900, 0).of("Planner")};
        assertThat(onCpor(rows)).as("50 of 150; Planner is not listed").isEqualTo("0");
        assertThat(byBestWorkload(rows)).isEqualTo("1");
        assertThat(byBestWorkload(usage("t", 0, 100, 39), usage("t", 0, 0, 500).of("Teams"))).as("no paid licences, no share").isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 100, 39), usage("t", 0, 0, 1).of("Teams"))).as("but its users are active together with the others'").isEqualTo("1");
    }

    @Test
    void deploymentsLostSubtract() {
        assertThat(onCpor(usage("kept", 0, 100, 40), usage("kept", 12, 100, 40), usage("new", 0, 100, 40), usage("new", 12, 100, 39),
                usage("lost", 0, 100, 39), usage("lost", 12, 100, 40), usage("gone", 12, 100, 90))).isEqualTo("-1");
    }

    @Test
    void onlyEligibleTenantsCountAtEachTime() {
        assertThat(onCpor(usage("t", 0, 10, 10))).isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 301, 300))).isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 301, 300), usage("t", 12, 300, 10))).as("promoted").isEqualTo("1");
        assertThat(onCpor(usage("t", 0, 10, 10), usage("t", 12, 11, 11))).isEqualTo("-1");
    }

    @Test
    void theShareIsOfTheLinesRowsEligibilityOfTheTracksRows() {
        SmallScore score = inAugust2026().with(usage("t", 0, 100, 5).via(CSP_TIER_1), usage("t", 0, 2, 1).of("Teams")).score();
        assertThat(score.value(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR)).as("1 of 2").isEqualTo("1");
        assertThat(score.value(MODERN_WORK, SMB, DEPLOYMENTS, Line.CSP)).as("5 of 100").isEqualTo("0");
        assertThat(score.value(MODERN_WORK, ENTERPRISE, DEPLOYMENTS, Line.CPOR)).isEqualTo("0");
    }

    // ---- already active at the claim

    @ParameterizedTest
    @CsvSource({"39, 1", "40, 1", "41, 0"})
    void aTenantClaimedWithinTheYearIsLeftOutIfItWasAbove40PercentThen(long active, String deployed) {
        assertThat(onCpor(usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 5, 100, active).since("2026-02-01"))).isEqualTo(deployed);
    }

    @Test
    void theClaimMustLieWithinTheLastTwelveMonths() {
        assertThat(onCpor(usage("t", 0, 100, 90).since("2025-08-01"), usage("t", 11, 100, 90).since("2025-08-01"))).isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 100, 90).since("2025-07-31"), usage("t", 11, 100, 90).since("2025-07-31"))).isEqualTo("1");
        assertThat(onCpor(usage("t", 0, 100, 90).since("2026-07-01"))).as("claimed this month, already active").isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 100, 40).since("2026-07-01"))).as("at 40 %, not above").isEqualTo("1");
    }

    @Test
    void theFirstMonthWithARowOfTheTenantOnTheLineTells() {
        assertThat(onCpor(usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 3, 100, 10).since("2026-02-01"), usage("t", 2, 100, 80).since("2026-02-01")))
                .as("April, the first after the claim: 10 %").isEqualTo("1");
        assertThat(onCpor(usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 4, 20, 20).of("Teams").since("2026-02-01"), usage("t", 3, 100, 10).since("2026-02-01")))
                .as("March, of any listed workload: 100 %").isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 4, 0, 20).of("Teams").since("2026-02-01")))
                .as("no paid licences then, so no share").isEqualTo("1");
    }

    @Test
    void oneOldOrUndatedAssociationOfAnyListedWorkloadMakesTheTenantAnOldOne() {
        assertThat(onCpor(usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 5, 100, 90).since("2026-02-01"), usage("t", 9, 20, 1).of("Teams"))).isEqualTo("1");
        assertThat(onCpor(usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 5, 100, 90).since("2026-02-01"), usage("t", 9, 20, 1).of("Planner")))
                .as("Planner is not listed").isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 5, 100, 90).since("2026-02-01"), usage("t", 9, 20, 1).of("Teams").via(CSP_TIER_1)))
                .as("nor does the row of another line tell").isEqualTo("0");
    }

    @Test
    void underTheBestWorkloadOneAbove40PercentAtTheClaimIsEnough() {
        Rows.Row[] rows = {usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 5, 100, 10).since("2026-02-01"), usage("t", 5, 10, 5).of("Teams").since("2026-02-01")};
        assertThat(onCpor(rows)).as("15 of 110").isEqualTo("1");
        assertThat(byBestWorkload(rows)).as("5 of 10").isEqualTo("0");
    }

    @Test
    void aTenantThatWasDeployedAYearAgoIsNotLeftOut() {
        assertThat(onCpor(usage("t", 0, 100, 90).since("2025-08-01"), usage("t", 11, 100, 90).since("2025-08-01"), usage("t", 12, 100, 90)))
                .as("1 - 1: the row of July 2025 knows no date").isEqualTo("0");
    }

    @Test
    void securityLeavesNobodyOut() {
        assertThat(security(usage("t", 0, 100, 90).since("2026-02-01"), usage("t", 5, 100, 90).since("2026-02-01"))).isEqualTo("1");
    }
}
