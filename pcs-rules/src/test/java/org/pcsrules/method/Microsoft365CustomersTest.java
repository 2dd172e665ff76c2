package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Association.CPOR;
import static org.pcsrules.facts.Association.CSP_TIER_1;
import static org.pcsrules.facts.Association.CSP_TIER_2;
import static org.pcsrules.facts.Association.DPOR;
import static org.pcsrules.facts.Association.PAL;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.usage;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.inOctober2023;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Track;

/** METHOD sections 8 and 8.1: licence bands, promotion, and customers gained and lost. */
class Microsoft365CustomersTest {

    private static String modernWork(Track track, Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(MODERN_WORK, track, NET_CUSTOMER_ADDS);
    }

    private static String security(Track track, Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(SECURITY, track, NET_CUSTOMER_ADDS, Line.M365);
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 0, 0, 0", "5, 0, 0, 0, 1", "10, 0, 0, 0, 1", "11, 0, 1, 0, 1", "300, 0, 1, 0, 1", "301, 1, 0, 1, 0"})
    void paidLicencesOfOneWorkloadMakeACustomer(long licences, String enterprise, String smb, String securityEnterprise, String securitySmb) {
        assertThat(modernWork(ENTERPRISE, usage("t", 0, licences, 0))).isEqualTo(enterprise);
        assertThat(modernWork(SMB, usage("t", 0, licences, 0))).isEqualTo(smb);
        assertThat(security(ENTERPRISE, usage("t", 0, licences, 0))).isEqualTo(securityEnterprise);
        assertThat(security(SMB, usage("t", 0, licences, 0))).isEqualTo(securitySmb);
    }

    @Test
    void licencesOfSeveralWorkloadsDoNotAddUp() {
        assertThat(modernWork(SMB, usage("t", 0, 10, 0), usage("t", 0, 10, 0).of("Teams"))).isEqualTo("0");
        assertThat(modernWork(ENTERPRISE, usage("t", 0, 300, 0), usage("t", 0, 300, 0).of("Teams"))).isEqualTo("0");
        assertThat(modernWork(SMB, usage("t", 0, 6, 0).at("a"), usage("t", 0, 5, 0).at("b"))).as("parts of one workload do").isEqualTo("1");
    }

    @Test
    void oneTenantMayBeACustomerOnBothTracksByDifferentWorkloads() {
        Rows.Row[] rows = {usage("t", 0, 20, 0), usage("t", 0, 400, 0).of("Teams")};
        assertThat(modernWork(SMB, rows)).isEqualTo("1");
        assertThat(modernWork(ENTERPRISE, rows)).isEqualTo("1");
    }

    @Test
    void theLastMonthIsComparedWithTheSameMonthAYearBeforeAndNoOther() {
        assertThat(modernWork(SMB, usage("kept", 0, 20, 0), usage("kept", 12, 20, 0), usage("lost", 12, 20, 0), usage("lost too", 12, 20, 0),
                usage("new", 0, 20, 0), usage("x", 1, 20, 0), usage("y", 11, 20, 0), usage("z", 13, 20, 0))).isEqualTo("-1");
        assertThat(security(SMB, usage("t", 5, 20, 0))).as("not any month of the twelve, in Security either").isEqualTo("0");
    }

    @Test
    void aTenantPromotedToEnterpriseStaysAnSmbCustomerForAYear() {
        assertThat(modernWork(SMB, usage("t", 0, 301, 0), usage("t", 12, 300, 0))).as("kept: 1 - 1").isEqualTo("0");
        assertThat(modernWork(ENTERPRISE, usage("t", 0, 301, 0), usage("t", 12, 300, 0))).as("and counts there too").isEqualTo("1");
        assertThat(modernWork(SMB, usage("t", 0, 301, 0), usage("t", 12, 301, 0), usage("t", 24, 300, 0)))
                .as("promoted at L-12, out at L: lost").isEqualTo("-1");
        assertThat(modernWork(SMB, usage("t", 0, 301, 0), usage("t", 11, 300, 0))).as("the same month last year, no other").isEqualTo("0");
        assertThat(modernWork(SMB, usage("t", 0, 301, 0), usage("t", 12, 10, 0))).as("was below the band").isEqualTo("0");
        assertThat(modernWork(SMB, usage("t", 0, 10, 0), usage("t", 12, 20, 0))).as("fell below the band: lost, not promoted").isEqualTo("-1");
    }

    @Test
    void promotionMayBeByAnotherWorkload() {
        assertThat(modernWork(SMB, usage("t", 0, 400, 0).of("Teams"), usage("t", 12, 20, 0))).isEqualTo("0");
    }

    @Test
    void before2026NobodyStaysAfterPromotion() {
        assertThat(inOctober2023().with(usage("t", 0, 301, 0), usage("t", 12, 300, 0)).score().value(MODERN_WORK, SMB, NET_CUSTOMER_ADDS)).isEqualTo("-1");
    }

    @ParameterizedTest
    @CsvSource({"CPOR, 1, 1, 1", "DPOR, 1, 0, 0", "CSP_TIER_1, 0, 1, 1", "CSP_TIER_2, 0, 1, 1", "PAL, 0, 0, 0"})
    void eachTrackHasItsAssociations(Association association, String enterprise, String smb, String security) {
        assertThat(modernWork(ENTERPRISE, usage("t", 0, 301, 0).via(association))).isEqualTo(enterprise);
        assertThat(modernWork(SMB, usage("t", 0, 20, 0).via(association))).isEqualTo(smb);
        assertThat(security(SMB, usage("t", 0, 20, 0).via(association))).isEqualTo(security);
    }

    @Test
    void associationsOfTheTrackTakePartTogetherButOneConsumptionCountsOnce() {
        assertThat(modernWork(SMB, usage("t", 0, 6, 0).via(CPOR), usage("t", 0, 6, 0).via(CSP_TIER_1), usage("t", 0, 6, 0).via(CSP_TIER_2))).isEqualTo("0");
        assertThat(modernWork(ENTERPRISE, usage("t", 0, 300, 0).via(CPOR), usage("t", 0, 301, 0).via(DPOR))).isEqualTo("1");
        assertThat(modernWork(ENTERPRISE, usage("t", 0, 300, 0).via(CPOR), usage("t", 0, 301, 0).via(PAL))).isEqualTo("0");
    }

    @Test
    void teamsPremiumIsAWorkloadOfUsageAndDeploymentsNotOfCustomers() {
        assertThat(modernWork(SMB, usage("t", 0, 20, 0).of("Teams Premium"))).isEqualTo("0");
        assertThat(inAugust2026().with(usage("t", 0, 20, 7).of("Teams Premium")).score()
                .value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR)).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"24, 0", "25, 1", "500, 1"})
    void in2023SecurityAsksFor25LicencesOfOneWorkloadUnderCpor(long licences, String customers) {
        assertThat(inOctober2023().with(usage("t", 0, licences, 0), usage("u", 0, licences, 0).via(CSP_TIER_1)).score()
                .value(SECURITY, SINGLE, NET_CUSTOMER_ADDS, Line.M365)).isEqualTo(customers);
    }
}
