package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.BUSINESS_APPLICATIONS;
import static org.pcsrules.facts.Association.CPOR_OSU;
import static org.pcsrules.facts.Association.CSP_TIER_1;
import static org.pcsrules.facts.Association.CSP_TIER_2;
import static org.pcsrules.facts.Association.DPOR;
import static org.pcsrules.facts.Association.PAL;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.business;
import static org.pcsrules.method.SmallPartner.inAugust2026;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

/** METHOD section 9.3: pairs of tenant and workload, by revenue and by the value of their users. */
class BusinessApplicationsTest {

    private static String value(Metric metric, Track track, Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(BUSINESS_APPLICATIONS, track, metric);
    }

    @ParameterizedTest
    @CsvSource({"249.99, 0, 0", "250, 0, 1", "1499.99, 0, 1", "1500, 1, 1"})
    void aPairIsACustomerByTheRevenueOfTheMonth(String usd, String enterprise, String smb) {
        assertThat(value(NET_CUSTOMER_ADDS, ENTERPRISE, business("t", 0).revenue(usd))).isEqualTo(enterprise);
        assertThat(value(NET_CUSTOMER_ADDS, SMB, business("t", 0).revenue(usd))).isEqualTo(smb);
    }

    @Test
    void eachWorkloadOfATenantIsAPairOfItsOwnAndTheYearBeforeIsSubtracted() {
        assertThat(value(NET_CUSTOMER_ADDS, SMB, business("t", 0).revenue(250), business("t", 0).revenue(250).of("Sales"), business("u", 0).revenue(250),
                business("u", 12).revenue(250), business("v", 12).revenue(250), business("w", 1).revenue(250), business("t", 0).revenue(250).of("Notepad")))
                .isEqualTo("1");
        assertThat(value(NET_CUSTOMER_ADDS, SMB, business("t", 0).revenue(125), business("t", 0).revenue(125).of("Sales"))).as("workloads do not add up").isEqualTo("0");
        assertThat(value(NET_CUSTOMER_ADDS, SMB, business("t", 0).revenue(125).of("HR").at("a"), business("t", 0).revenue(125).of("Human Resources").at("b")))
                .as("two names of one workload do").isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"CPOR_REVREC, 1", "CPOR_OSA, 1", "CPOR_REVREC_PERFORMANCE, 1", "CSP_TIER_1, 1", "CSP_TIER_2, 1", "DPOR, 1", "CPOR, 0", "CPOR_OSU, 0", "PAL, 0"})
    void revenueCountsUnderSixAssociations(Association association, String customers) {
        assertThat(value(NET_CUSTOMER_ADDS, SMB, business("t", 0).revenue(250).via(association))).isEqualTo(customers);
    }

    @ParameterizedTest
    @CsvSource({"CPOR_OSU, 1, 0", "CSP_TIER_1, 1, 0", "CSP_TIER_2, 1, 0", "DPOR, 1, 0", "PAL, 0, 1", "CPOR, 0, 0", "CPOR_REVREC, 0, 0"})
    void usersOfDynamicsCountUnderFourAssociationsThoseOfThePowerPlatformUnderPal(Association association, String dynamics, String power) {
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(5).via(association))).isEqualTo(dynamics);
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(25).of("Power Apps").via(association))).isEqualTo(power);
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(50).of("Portals").via(association))).isEqualTo(power);
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).profiles(25_000).of("Customer Insights").via(association))).isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 0", "5, 0, 1", "9, 0, 1", "10, 1, 1"})
    void aPairIsDeployedByTheValueOfItsUsers(long users, String enterprise, String smb) {
        assertThat(value(DEPLOYMENTS, ENTERPRISE, business("t", 0).users(users))).isEqualTo(enterprise);
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(users))).isEqualTo(smb);
    }

    @Test
    void workloadsThatCountUnderOneUsageWorkloadAddUpInATenant() {
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(10).of("Sales"), business("t", 0).users(5).of("Field Service"),
                business("t", 0).users(10).of("Common data service (Customer Engagement)"))).as("25 users at 200").isEqualTo("1");
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(24).of("Sales"), business("u", 0).users(24).of("Sales"), business("t", 0).users(49).of("Finance")))
                .isEqualTo("0");
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(25).of("Finance"), business("t", 0).users(25).of("Project Operations"))).as("50 at 100").isEqualTo("1");
    }

    @Test
    void eachFactWorkloadIsTakenFromItsLargestAssociationBeforeTheyAddUp() {
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(10).of("Sales").via(CSP_TIER_1), business("t", 0).users(12).of("Sales").via(CPOR_OSU),
                business("t", 0).users(13).of("Field Service").via(DPOR), business("t", 0).users(4).of("Field Service").via(CSP_TIER_2))).as("12 + 13").isEqualTo("1");
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(10).of("Sales").via(CSP_TIER_1), business("t", 0).users(11).of("Sales").via(CPOR_OSU),
                business("t", 0).users(13).of("Field Service").via(DPOR))).isEqualTo("0");
    }

    @Test
    void profilesCountInCustomerInsightsAloneAndUsersNowhereThere() {
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).users(900_000).profiles(24_999).of("Customer Insights").via(PAL))).isEqualTo("0");
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).profiles(25_000).of("customer insights partner").via(PAL))).isEqualTo("1");
        assertThat(value(DEPLOYMENTS, SMB, business("t", 0).profiles(900_000))).isEqualTo("0");
    }

    @Test
    void growthComparesTheValueOfTheMonthWithTheSameMonthAYearBefore() {
        assertThat(value(USAGE_GROWTH, SMB, business("t", 0).users(33), business("t", 12).users(30), business("t", 6).users(900))).isEqualTo("10");
        assertThat(value(USAGE_GROWTH, SMB, business("t", 0).users(33), business("u", 12).users(50))).as("all tenants together").isEqualTo("-34");
        assertThat(value(USAGE_GROWTH, SMB, business("t", 0).users(33), business("t", 12).revenue(9000))).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"24, 0, 0", "25, 0, 30", "49, 0, 30", "50, 30, 30"})
    void growthFromASmallBaselineIsShownAndEarnsNothing(long users, String enterprise, String smb) {
        SmallScore score = inAugust2026().with(business("t", 0).users(2 * users), business("t", 12).users(users)).score();
        assertThat(score.value(BUSINESS_APPLICATIONS, SMB, USAGE_GROWTH)).isEqualTo("100");
        assertThat(score.points(BUSINESS_APPLICATIONS, ENTERPRISE, USAGE_GROWTH)).isEqualTo(enterprise);
        assertThat(score.points(BUSINESS_APPLICATIONS, SMB, USAGE_GROWTH)).isEqualTo(smb);
        assertThat(score.blockers(BUSINESS_APPLICATIONS).contains("BELOW_MINIMUM USAGE_GROWTH")).isEqualTo(smb.equals("0"));
    }

    @Test
    void theRateCardOf2023KnowsNoContactCenterAndNoPortals() {
        Rows.Row[] rows = {business("t", 0).users(25).of("Contact Center"), business("t", 0).users(50).of("Portals").via(PAL), business("t", 0).users(5)};
        assertThat(value(DEPLOYMENTS, SMB, rows)).isEqualTo("3");
        assertThat(SmallPartner.inOctober2023().with(rows).score().value(BUSINESS_APPLICATIONS, SMB, DEPLOYMENTS)).isEqualTo("1");
    }
}
