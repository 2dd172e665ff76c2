package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Association.CSP_TIER_1;
import static org.pcsrules.facts.Association.DPOR;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.azure;
import static org.pcsrules.method.Rows.usage;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.inOctober2023;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

/** METHOD section 9.2: the lines of Security that are measured from the Azure consumption of twelve months, and how lines add up. */
class SecurityTest {

    private static String value(Metric metric, Track track, Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(SECURITY, track, metric, Line.AZURE);
    }

    @ParameterizedTest
    @CsvSource({
        // of twelve months: adds on both tracks; deployments and dollars on the Enterprise track; the same on the SMB track
        "599.99, 0, 0, 0, 0, 59999/100", "600, 1, 0, 0, 0, 600", "749.99, 1, 0, 0, 0, 74999/100", "750, 1, 0, 0, 1, 750",
        "12000, 1, 0, 0, 1, 12000", "12000.01, 1, 1, 1200001/100, 0, 0",
    })
    void tenantsByTheirConsumptionOfTwelveMonths(String usd, String adds, String deployed, String dollars, String smbDeployed, String smbDollars) {
        Rows.Row[] rows = {azure("t", 0, "100"), azure("t", 11, new BigDecimal(usd).subtract(new BigDecimal(100)))};
        assertThat(value(NET_CUSTOMER_ADDS, ENTERPRISE, rows)).isEqualTo(adds);
        assertThat(value(NET_CUSTOMER_ADDS, SMB, rows)).isEqualTo(adds);
        assertThat(value(DEPLOYMENTS, ENTERPRISE, rows)).isEqualTo(deployed);
        assertThat(value(USAGE_GROWTH, ENTERPRISE, rows)).isEqualTo(dollars);
        assertThat(value(DEPLOYMENTS, SMB, rows)).isEqualTo(smbDeployed);
        assertThat(value(USAGE_GROWTH, SMB, rows)).isEqualTo(smbDollars);
    }

    @Test
    void theYearBeforeIsSubtracted() {
        assertThat(value(NET_CUSTOMER_ADDS, SMB, azure("kept", 0, 600), azure("kept", 23, 600), azure("lost", 12, 600), azure("older", 24, 600))).isEqualTo("-1");
        assertThat(value(USAGE_GROWTH, SMB, azure("t", 0, 500), azure("t", 12, 800))).isEqualTo("-300");
        assertThat(value(USAGE_GROWTH, ENTERPRISE, azure("t", 0, 13000), azure("t", 12, 12000))).as("not eligible a year ago: nothing to subtract").isEqualTo("13000");
    }

    @Test
    void aTenantThatGrewBeyondTheSmbBandStaysForAYearInDeploymentsAndUsage() {
        Rows.Row[] promoted = {azure("t", 0, 13000), azure("t", 12, 12000)};
        assertThat(value(DEPLOYMENTS, SMB, promoted)).as("kept: 1 - 1").isEqualTo("0");
        assertThat(value(USAGE_GROWTH, SMB, promoted)).isEqualTo("1000");
        assertThat(value(DEPLOYMENTS, ENTERPRISE, promoted)).as("and counts as Enterprise").isEqualTo("1");
        assertThat(value(DEPLOYMENTS, SMB, azure("t", 0, 13000), azure("t", 12, 13000), azure("t", 24, 12000))).as("promoted at L-12, out at L").isEqualTo("-1");
        assertThat(value(USAGE_GROWTH, SMB, azure("t", 0, 13000), azure("t", 12, 13000), azure("t", 35, 12000))).as("looks back to L-35").isEqualTo("-13000");
        assertThat(value(USAGE_GROWTH, SMB, azure("t", 0, 13000), azure("t", 12, 13000), azure("t", 36, 12000))).isEqualTo("0");
        assertThat(value(DEPLOYMENTS, SMB, azure("t", 0, 13000), azure("t", 12, 749))).as("a year ago in the band of usage, not of deployments").isEqualTo("0");
        assertThat(value(USAGE_GROWTH, SMB, azure("t", 0, 13000), azure("t", 12, 749))).isEqualTo("12251");
    }

    @Test
    void onTheOtherGrowthBasisTheDollarsAreOfTheMonthAndEligibilityStaysOnTwelveMonths() {
        SmallScore score = inAugust2026().choosing("AZURE_GROWTH_BASIS", "SINGLE_MONTH")
                .with(azure("t", 0, 100), azure("t", 3, 12000), azure("t", 12, 70), azure("u", 0, 50), azure("u", 1, 11000), azure("u", 12, 30)).score();
        assertThat(score.value(SECURITY, ENTERPRISE, USAGE_GROWTH, Line.AZURE)).as("t alone is beyond 12000, and was not a year ago").isEqualTo("100");
        assertThat(score.value(SECURITY, SMB, USAGE_GROWTH, Line.AZURE)).as("t was promoted: 100 - 70; u: 50 - 30").isEqualTo("50");
        assertThat(score.value(SECURITY, SMB, DEPLOYMENTS, Line.AZURE)).isEqualTo("1");
    }

    @Test
    void onlyListedServicesAndTheAreasAssociationsCount() {
        assertThat(value(NET_CUSTOMER_ADDS, SMB, azure("t", 0, 5000).of("Storage"))).isEqualTo("0");
        assertThat(value(NET_CUSTOMER_ADDS, SMB, azure("t", 0, 5000).via(DPOR))).isEqualTo("0");
        assertThat(value(NET_CUSTOMER_ADDS, SMB, azure("t", 0, 600).via(CSP_TIER_1))).isEqualTo("1");
        assertThat(inOctober2023().with(azure("t", 0, 600).via(CSP_TIER_1)).score().value(SECURITY, SINGLE, NET_CUSTOMER_ADDS, Line.AZURE))
                .as("PAL alone before 2026").isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"99.99, 0, 0, 9999/100", "100, 1, 0, 100", "11999.99, 1, 0, 1199999/100", "12000, 1, 1, 12000"})
    void in2023TheMarksAre100And12000DollarsAndAllTenantsCountInUsage(String usd, String adds, String deployed, String dollars) {
        SmallScore score = inOctober2023().with(azure("t", 0, usd)).score();
        assertThat(score.value(SECURITY, SINGLE, NET_CUSTOMER_ADDS, Line.AZURE)).isEqualTo(adds);
        assertThat(score.value(SECURITY, SINGLE, DEPLOYMENTS, Line.AZURE)).isEqualTo(deployed);
        assertThat(score.value(SECURITY, SINGLE, USAGE_GROWTH, Line.AZURE)).isEqualTo(dollars);
    }

    @Test
    void oneTenantMayCountOnBothLinesWhichAddUp() {
        SmallScore score = inAugust2026().with(azure("t", 0, 600), usage("t", 0, 5, 0), usage("u", 0, 5, 0)).score();
        assertThat(score.points(SECURITY, SMB, NET_CUSTOMER_ADDS, Line.AZURE)).isEqualTo("4");
        assertThat(score.points(SECURITY, SMB, NET_CUSTOMER_ADDS, Line.M365)).isEqualTo("8");
        assertThat(score.points(SECURITY, SMB, NET_CUSTOMER_ADDS)).isEqualTo("12");
        assertThat(score.counting(SECURITY, SMB, NET_CUSTOMER_ADDS)).containsExactly(Line.AZURE, Line.M365);
    }
}
