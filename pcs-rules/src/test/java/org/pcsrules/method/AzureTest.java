package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.DIGITAL_APP_INNOVATION;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Association.CSP_TIER_1;
import static org.pcsrules.facts.Association.PAL;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.azure;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.inOctober2023;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

/** METHOD section 7: customers, growth and services of the Azure areas. */
class AzureTest {

    private static String value(Metric metric, Track track, Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(INFRASTRUCTURE, track, metric);
    }

    // ---- 7.1 net customer adds

    @ParameterizedTest
    @CsvSource({"999.99, 0, 1", "1000, 1, 1", "1000.01, 1, 1", "499.99, 0, 0", "500, 0, 1"})
    void aTenantIsACustomerFrom1000DollarsAMonthOnAndOnTheSmbTrackFrom500(String usd, String enterprise, String smb) {
        assertThat(value(NET_CUSTOMER_ADDS, ENTERPRISE, azure("t", 0, usd))).isEqualTo(enterprise);
        assertThat(value(NET_CUSTOMER_ADDS, SMB, azure("t", 0, usd))).isEqualTo(smb);
    }

    @Test
    void eitherOfTheLastTwoMonthsAloneMakesACustomerNotBothTogether() {
        assertThat(value(NET_CUSTOMER_ADDS, ENTERPRISE, azure("t", 1, 1000))).isEqualTo("1");
        assertThat(value(NET_CUSTOMER_ADDS, ENTERPRISE, azure("t", 2, 1000))).isEqualTo("0");
        assertThat(value(NET_CUSTOMER_ADDS, ENTERPRISE, azure("t", 0, 999), azure("t", 1, 999))).isEqualTo("0");
        assertThat(value(NET_CUSTOMER_ADDS, ENTERPRISE, azure("t", 0, 500), azure("t", 0, 500).of("Storage"))).as("services add up").isEqualTo("1");
    }

    @Test
    void customersLostSubtractAndTheValueMayBeNegative() {
        assertThat(value(NET_CUSTOMER_ADDS, ENTERPRISE, azure("kept", 0, 1000), azure("kept", 13, 1000), azure("new", 1, 1000),
                azure("lost", 12, 1000), azure("lost too", 13, 1000), azure("lost longer", 14, 1000))).isEqualTo("-1");
        SmallScore shrinking = inAugust2026().with(azure("t", 12, 1000)).score();
        assertThat(shrinking.value(INFRASTRUCTURE, ENTERPRISE, NET_CUSTOMER_ADDS)).isEqualTo("-1");
        assertThat(shrinking.points(INFRASTRUCTURE, ENTERPRISE, NET_CUSTOMER_ADDS)).isEqualTo("0");
    }

    @Test
    void theThreeAzureAreasShareCustomersAndUsage() {
        SmallScore score = inAugust2026().with(azure("t", 0, 1100), azure("t", 12, 1000), azure("u", 0, 1000)).score();
        for (Metric metric : new Metric[] {NET_CUSTOMER_ADDS, USAGE_GROWTH, DEPLOYMENTS}) {
            String value = score.value(INFRASTRUCTURE, SMB, metric);
            assertThat(score.value(DATA_AI, SMB, metric)).isEqualTo(value);
            assertThat(score.value(DIGITAL_APP_INNOVATION, SMB, metric)).isEqualTo(value);
        }
    }

    // ---- 7.2 usage growth

    @Test
    void growthComparesTwelveMonthsWithTheTwelveBefore() {
        assertThat(value(USAGE_GROWTH, SMB, azure("t", 0, 600), azure("t", 11, 600), azure("t", 12, 500), azure("u", 23, 500))).isEqualTo("20");
        assertThat(value(USAGE_GROWTH, SMB, azure("t", 0, 1000), azure("t", 12, 1000), azure("t", 24, 9999))).isEqualTo("0");
        assertThat(value(USAGE_GROWTH, SMB, azure("t", 0, 1000), azure("t", 12, 3000))).isEqualTo("-200/3");
    }

    @Test
    void onTheOtherBasisItComparesTheLastMonthWithTheSameMonthAYearBefore() {
        SmallScore month = inAugust2026().choosing("AZURE_GROWTH_BASIS", "SINGLE_MONTH")
                .with(azure("t", 0, 110), azure("t", 1, 5000), azure("t", 12, 100), azure("t", 13, 9000)).score();
        assertThat(month.value(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isEqualTo("10");
        assertThat(month.points(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({"999.99, 0", "1000, 20"})
    void growthBelow1000DollarsOfTwelveMonthsIsShownAndEarnsNothing(String usd, String points) {
        for (String basis : new String[] {"TRAILING_TWELVE_MONTHS", "SINGLE_MONTH"}) {
            SmallScore score = inAugust2026().choosing("AZURE_GROWTH_BASIS", basis).with(azure("t", 0, usd), azure("t", 12, 10)).score();
            assertThat(score.value(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isNotIn("0", "none");
            assertThat(score.points(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isEqualTo(points);
            assertThat(score.blockers(INFRASTRUCTURE).contains("BELOW_MINIMUM USAGE_GROWTH")).isEqualTo(points.equals("0"));
        }
    }

    @Test
    void withoutABaselineThereIsNoGrowthToMeasure() {
        SmallScore score = inAugust2026().with(azure("t", 0, 5000), azure("t", 24, 5000)).score();
        assertThat(score.value(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isEqualTo("none");
        assertThat(score.points(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isEqualTo("0");
        assertThat(score.blockers(INFRASTRUCTURE)).contains("NO_BASELINE USAGE_GROWTH").doesNotContain("BELOW_MINIMUM USAGE_GROWTH");
        assertThat(inAugust2026().score().blockers(INFRASTRUCTURE)).as("below the minimum too, but NO_BASELINE alone is told")
                .contains("NO_BASELINE USAGE_GROWTH").doesNotContain("BELOW_MINIMUM USAGE_GROWTH");
        assertThat(value(USAGE_GROWTH, SMB, azure("t", 0, 5000), azure("t", 12, "0.00"))).isEqualTo("none");
        assertThat(inAugust2026().choosing("AZURE_GROWTH_BASIS", "SINGLE_MONTH").with(azure("t", 0, 5000), azure("t", 13, 5000)).score()
                .value(INFRASTRUCTURE, SMB, USAGE_GROWTH)).as("nothing in the month itself").isEqualTo("none");
    }

    @Test
    void growthIsExact() {
        SmallScore score = inAugust2026().with(azure("t", 0, "1000.01"), azure("t", 12, "960.03")).score();
        assertThat(score.value(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isEqualTo("399800/96003");
        assertThat(score.points(INFRASTRUCTURE, SMB, USAGE_GROWTH)).isEqualTo("399800/96003");
    }

    // ---- 7.3 deployments

    @Test
    void differentServicesOfTheTwelveMonthsCountAllCustomersTogether() {
        assertThat(value(DEPLOYMENTS, SMB, azure("t", 0, 1), azure("u", 3, 1), azure("t", 11, "0.01").of("Storage"), azure("t", 12, 500).of("Functions"),
                azure("u", 0, 0).of("Bandwidth"), azure("t", 0, 1).of("Sentinel"), azure("u", 0, 1).of("microsoft sentinel"))).isEqualTo("3");
    }

    @Test
    void virtualMachinesAndTheirLicencesAreLeftOutByAnyOfTheirNames() {
        assertThat(value(DEPLOYMENTS, SMB, azure("t", 0, 1).of("Virtual Machines"), azure("t", 0, 1).of("virtual machine  licenses"),
                azure("t", 0, 1).of("Virtual Machines Licences"), azure("t", 0, 1).of("Virtual Machines Licenses").in("s"))).isEqualTo("0");
    }

    @Test
    void servicesInUseAYearAgoAreNotSubtracted() {
        assertThat(value(DEPLOYMENTS, SMB, azure("t", 0, 1), azure("t", 12, 1), azure("t", 12, 1).of("Storage"))).isEqualTo("1");
    }

    @Test
    void aServiceThatIsZeroUnderOneAssociationAndUsedUnderAnotherIsInUse() {
        assertThat(value(DEPLOYMENTS, SMB, azure("t", 0, 0).via(PAL), azure("t", 0, "0.0001").via(CSP_TIER_1))).isEqualTo("1");
    }

    // ---- the editions without tracks

    @Test
    void before2026ThereIsOneTrackWithTodaysEnterpriseFigures() {
        SmallScore score = inOctober2023().with(azure("t", 0, 999), azure("u", 0, 1000), azure("v", 12, 1000), azure("u", 12, "800.80")).score();
        assertThat(score.card().area(INFRASTRUCTURE).tracks()).hasSize(1);
        assertThat(score.track(INFRASTRUCTURE)).isEqualTo(SINGLE);
        assertThat(score.value(INFRASTRUCTURE, SINGLE, NET_CUSTOMER_ADDS)).isEqualTo("0");
    }
}
