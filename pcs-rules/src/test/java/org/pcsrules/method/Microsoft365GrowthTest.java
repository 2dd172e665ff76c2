package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Association.CPOR;
import static org.pcsrules.facts.Association.CSP_TIER_1;
import static org.pcsrules.facts.Association.CSP_TIER_2;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.usage;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.inOctober2023;

import org.junit.jupiter.api.Test;
import org.pcsrules.facts.Line;

/** METHOD section 8.2: growth of active users, in Modern Work from the association on. L is July 2026. */
class Microsoft365GrowthTest {

    private static String onCpor(Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR);
    }

    private static String security(Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(SECURITY, SMB, USAGE_GROWTH, Line.M365);
    }

    @Test
    void withoutADateOfAssociationTheMonthIsComparedWithTheSameMonthAYearBefore() {
        assertThat(onCpor(usage("t", 0, 100, 50), usage("t", 12, 100, 30), usage("t", 6, 100, 99))).isEqualTo("20");
        assertThat(onCpor(usage("t", 12, 100, 30))).as("gone").isEqualTo("-30");
        assertThat(onCpor(usage("t", 0, 100, 50), usage("t", 0, 40, 7).of("Teams"))).as("workloads add up").isEqualTo("57");
    }

    @Test
    void usersCountWhileTheTenantIsEligibleNowOrWasThen() {
        assertThat(onCpor(usage("t", 0, 10, 9), usage("t", 12, 11, 5))).as("out of the band now").isEqualTo("-5");
        assertThat(onCpor(usage("t", 0, 11, 9), usage("t", 12, 10, 5))).as("in the band now only").isEqualTo("9");
        assertThat(onCpor(usage("t", 0, 10, 9), usage("t", 12, 10, 5))).isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 11, 0), usage("t", 0, 2, 2).of("Teams"))).as("small workloads of an eligible tenant too").isEqualTo("2");
    }

    @Test
    void eligibilityIsOverTheTracksAssociationsUsersAreOfTheLine() {
        SmallScore score = inAugust2026().with(usage("t", 0, 11, 3).via(CSP_TIER_1), usage("t", 0, 2, 1).of("Teams").via(CPOR)).score();
        assertThat(score.value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR)).isEqualTo("1");
        assertThat(score.value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CSP)).isEqualTo("3");
    }

    @Test
    void bothTiersOfCspAreOneLine() {
        assertThat(inAugust2026().with(usage("t", 0, 20, 3).via(CSP_TIER_1), usage("t", 0, 20, 4).of("Teams").via(CSP_TIER_2)).score()
                .value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CSP)).isEqualTo("7");
    }

    @Test
    void anAssociationInTheMonthAYearAgoOrBeforeIsComparedLikeNone() {
        assertThat(onCpor(usage("t", 0, 20, 9).since("2025-07-31"), usage("t", 12, 20, 4).since("2025-07-31"), usage("t", 11, 20, 8).since("2025-07-31")))
                .isEqualTo("5");
        assertThat(onCpor(usage("t", 0, 20, 9).since("2025-07-01"))).as("no row then: nothing to subtract").isEqualTo("9");
    }

    @Test
    void growthOfATenantAssociatedWithinTheYearCountsFromTheFirstMonthWithARowOn() {
        assertThat(onCpor(usage("t", 0, 20, 9).since("2025-08-01"), usage("t", 11, 20, 4).since("2025-08-01"), usage("t", 12, 20, 1).since("2025-08-01")))
                .as("August 2025 on").isEqualTo("5");
        assertThat(onCpor(usage("t", 0, 20, 9).since("2026-02-10"), usage("t", 3, 20, 2).since("2026-02-10"), usage("t", 2, 20, 8).since("2026-02-10")))
                .as("no row in February and March: April counts").isEqualTo("7");
        assertThat(onCpor(usage("t", 0, 20, 9).since("2026-07-31"))).as("this month is the first: no growth yet").isEqualTo("0");
        assertThat(onCpor(usage("t", 2, 20, 9).since("2026-01-01"), usage("t", 0, 20, 0).of("Teams"))).as("active no longer").isEqualTo("-9");
    }

    @Test
    void whoWasAssociatedWithinTheYearAndIsNotEligibleNowGivesNothing() {
        assertThat(onCpor(usage("t", 0, 10, 9).since("2026-01-01"), usage("t", 5, 20, 4).since("2026-01-01"))).isEqualTo("0");
        assertThat(onCpor(usage("t", 0, 10, 9).since("2026-01-01"), usage("t", 5, 20, 4).since("2026-01-01"), usage("t", 12, 20, 1).of("Teams")))
                .as("though another workload made it a customer a year ago").isEqualTo("-1");
    }

    @Test
    void theEarliestAssociationOfThePairDecidesAndARowWithoutOneMeansAlways() {
        assertThat(onCpor(usage("t", 0, 20, 9).since("2026-05-01"), usage("t", 6, 20, 2).since("2026-01-15"), usage("t", 2, 20, 7).since("2026-05-01")))
                .as("since January").isEqualTo("7");
        assertThat(onCpor(usage("t", 0, 20, 9).since("2026-05-01"), usage("t", 8, 20, 2), usage("t", 2, 20, 7).since("2026-05-01")))
                .as("one row knows no date: compared with July 2025").isEqualTo("9");
    }

    @Test
    void onlyRowsThatCanCountTellTheAssociation() {
        assertThat(onCpor(usage("t", 0, 20, 9).since("2026-05-01"), usage("t", 2, 20, 7).since("2026-05-01"), usage("t", 3, 20, 1).since("2026-05-01")))
                .as("April lies before the association").isEqualTo("2");
        assertThat(onCpor(usage("t", 0, 20, 9).since("2026-05-01"), usage("t", 2, 20, 7).since("2026-05-01"), usage("t", 8, 20, 5).via(CSP_TIER_1)))
                .as("another line's row tells nothing of this one").isEqualTo("2");
        assertThat(onCpor(usage("t", 0, 20, 9).since("2026-05-01"), usage("t", 2, 20, 7).since("2026-05-01"), usage("t", -1, 20, 5)))
                .as("nor does a row after L").isEqualTo("2");
        assertThat(onCpor(usage("t", 0, 20, 9).since("2026-05-01"), usage("t", 2, 20, 7).since("2026-05-01"), usage("t", 40, 20, 5)))
                .as("but one of any month before does").isEqualTo("9");
    }

    @Test
    void inSecurityTheDateOfAssociationOnlyDecidesWhichRowsCount() {
        assertThat(security(usage("t", 0, 20, 9).since("2026-02-01"), usage("t", 3, 20, 4).since("2026-02-01"))).isEqualTo("9");
        assertThat(security(usage("t", 0, 20, 9), usage("t", 12, 20, 4).since("2025-08-01"))).as("before its association").isEqualTo("9");
        assertThat(security(usage("t", 0, 20, 9), usage("t", 12, 20, 4))).isEqualTo("5");
    }

    @Test
    void promotedTenantsKeepTheirGrowthOnTheSmbTrack() {
        SmallScore score = inAugust2026().with(usage("t", 0, 400, 90), usage("t", 12, 100, 30)).score();
        assertThat(score.value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR)).isEqualTo("60");
        assertThat(score.value(MODERN_WORK, ENTERPRISE, USAGE_GROWTH, Line.CPOR)).isEqualTo("90");
        assertThat(score.value(SECURITY, SMB, USAGE_GROWTH, Line.M365)).isEqualTo("60");
    }

    @Test
    void in2023AllTenantsCountInSecurity() {
        assertThat(inOctober2023().with(usage("t", 0, 1, 1), usage("u", 0, 0, 5), usage("v", 12, 9, 2)).score()
                .value(SECURITY, SINGLE, USAGE_GROWTH, Line.M365)).isEqualTo("4");
    }
}
