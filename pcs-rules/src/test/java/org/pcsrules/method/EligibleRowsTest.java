package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.BUSINESS_APPLICATIONS;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Association.CPOR;
import static org.pcsrules.facts.Association.CPOR_OSU;
import static org.pcsrules.facts.Association.CPOR_REVREC;
import static org.pcsrules.facts.Association.CSP_TIER_1;
import static org.pcsrules.facts.Association.CSP_TIER_2;
import static org.pcsrules.facts.Association.DPOR;
import static org.pcsrules.facts.Association.PAL;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.azure;
import static org.pcsrules.method.Rows.business;
import static org.pcsrules.method.Rows.usage;
import static org.pcsrules.method.SmallPartner.inAugust2026;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Offer;

/** METHOD section 4: which rows can count, and that one consumption counts once. */
class EligibleRowsTest {

    /** Growth in security dollars against nothing a year ago: the very amount that counts. */
    private static String dollars(Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(SECURITY, SMB, USAGE_GROWTH, Line.AZURE);
    }

    private static String usersOnCsp(Rows.Row... rows) {
        return inAugust2026().with(rows).score().value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CSP);
    }

    @Test
    void partsOfOneConsumptionInSeveralLocationsAddUp() {
        assertThat(dollars(azure("t", 0, "10.50").at("a"), azure("t", 0, "20.25").at("b"), azure("t", 0, 1))).isEqualTo("127/4");
    }

    @Test
    void ofSeveralAssociationsTheOneThatReportsMostCountsForEachConsumption() {
        assertThat(dollars(azure("t", 0, 10).via(PAL), azure("t", 0, 11).via(CSP_TIER_1))).isEqualTo("11");
        assertThat(dollars(azure("t", 0, 10).via(PAL).at("a"), azure("t", 0, 10).via(PAL).at("b"), azure("t", 0, 11).via(CSP_TIER_1))).isEqualTo("20");
        assertThat(dollars(azure("t", 0, 10).via(PAL), azure("t", 0, 11).via(CSP_TIER_1), azure("t", 1, 5).via(PAL), azure("t", 1, 4).via(CSP_TIER_1)))
                .as("decided month by month").isEqualTo("16");
    }

    @Test
    void onlyAssociationsEligibleForTheLineTakePart() {
        assertThat(dollars(azure("t", 0, 10).via(PAL), azure("t", 0, 500).via(DPOR), azure("t", 0, 600).via(CPOR)))
                .as("DPOR counts in Azure, not in Security").isEqualTo("10");
        assertThat(inAugust2026().with(azure("t", 0, 10).via(PAL), azure("t", 0, 1000).via(DPOR)).score().value(INFRASTRUCTURE, ENTERPRISE, NET_CUSTOMER_ADDS))
                .isEqualTo("1");
    }

    @Test
    void subscriptionsAreDifferentConsumptionsAndAMissingOneIsAValueOfItsOwn() {
        assertThat(dollars(azure("t", 0, 10), azure("t", 0, 11).in("s-1").via(CSP_TIER_1), azure("t", 0, 12).in("s-2").via(CSP_TIER_2))).isEqualTo("33");
    }

    @Test
    void twoNamesOfOneServiceAreOneConsumption() {
        assertThat(dollars(azure("t", 0, 10).of("Sentinel"), azure("t", 0, 12).of(" azure\u00a0 SENTINEL ").via(CSP_TIER_1))).isEqualTo("12");
    }

    @ParameterizedTest
    @EnumSource(Offer.class)
    void onlyStandardOffersCount(Offer offer) {
        assertThat(dollars(azure("t", 0, 10).under(offer))).isEqualTo(offer == Offer.STANDARD ? "10" : "0");
    }

    @ParameterizedTest
    @EnumSource(Association.class)
    void azureConsumptionCountsUnderFourAssociations(Association association) {
        boolean eligible = association == PAL || association == DPOR || association == CSP_TIER_1 || association == CSP_TIER_2;
        assertThat(inAugust2026().with(azure("t", 0, 1000).via(association)).score().value(INFRASTRUCTURE, ENTERPRISE, NET_CUSTOMER_ADDS))
                .isEqualTo(eligible ? "1" : "0");
    }

    @Test
    void rowsOfAMonthAfterTheLastCompleteOneAreNeverUsed() {
        assertThat(dollars(azure("t", -1, 10), azure("t", 0, 1))).isEqualTo("1");
        assertThat(usersOnCsp(usage("t", -1, 20, 9).via(CSP_TIER_1))).isEqualTo("0");
        assertThat(inAugust2026().with(business("t", -1).revenue(5000)).score().value(BUSINESS_APPLICATIONS, SMB, NET_CUSTOMER_ADDS)).isEqualTo("0");
    }

    @Test
    void sovereignTenantsCountNowhere() {
        SmallScore score = inAugust2026().sovereign("t").with(azure("t", 0, 5000), usage("t", 0, 100, 90), business("t", 0).revenue(5000).users(50)).score();
        score.card().areas().forEach(area -> assertThat(area.score()).hasToString("0"));
        assertThat(score.value(SECURITY, SMB, NET_CUSTOMER_ADDS, Line.AZURE)).isEqualTo("0");
        assertThat(score.value(MODERN_WORK, SMB, NET_CUSTOMER_ADDS)).isEqualTo("0");
    }

    @Test
    void servicesOfNoListCountOnlyWhereAllServicesCount() {
        SmallScore score = inAugust2026().with(azure("t", 0, 1000).of("Quantum Elements")).score();
        assertThat(score.value(INFRASTRUCTURE, ENTERPRISE, NET_CUSTOMER_ADDS)).isEqualTo("1");
        assertThat(score.value(INFRASTRUCTURE, ENTERPRISE, DEPLOYMENTS)).isEqualTo("1");
        assertThat(score.value(SECURITY, ENTERPRISE, NET_CUSTOMER_ADDS, Line.AZURE)).isEqualTo("0");
    }

    @Test
    void licencesAndUsersAreEachTakenFromTheAssociationThatReportsMost() {
        // 20 licences under one association, 8 users under the other: 40 % of the licences are active.
        SmallScore score = inAugust2026().with(usage("t", 0, 20, 7).via(CSP_TIER_1), usage("t", 0, 15, 8).via(CSP_TIER_2)).score();
        assertThat(score.value(MODERN_WORK, SMB, USAGE_GROWTH, Line.CSP)).isEqualTo("8");
        assertThat(score.value(MODERN_WORK, SMB, DEPLOYMENTS, Line.CSP)).isEqualTo("1");
        assertThat(inAugust2026().with(usage("t", 0, 20, 7).via(CSP_TIER_1), usage("t", 0, 21, 8).via(CSP_TIER_2)).score()
                .value(MODERN_WORK, SMB, DEPLOYMENTS, Line.CSP)).isEqualTo("0");
    }

    @Test
    void revenueAndUsersOfOneWorkloadAreEachTakenOnceUnderTheirOwnAssociations() {
        SmallScore score = inAugust2026().with(
                business("t", 0).revenue(249).users(4).via(CSP_TIER_1), business("t", 0).revenue(250).users(9).via(CPOR_REVREC),
                business("t", 0).revenue(900).users(5).via(CPOR_OSU)).score();
        assertThat(score.value(BUSINESS_APPLICATIONS, SMB, NET_CUSTOMER_ADDS)).as("250, not 499; CPOR_OSU is for users").isEqualTo("1");
        assertThat(score.value(BUSINESS_APPLICATIONS, SMB, DEPLOYMENTS)).as("5 users, not 9; CPOR_REVREC is for revenue").isEqualTo("1");
    }

    @Test
    void aRowCountsFromTheMonthOfItsAssociationOn() {
        assertThat(usersOnCsp(usage("t", 0, 20, 9).via(CSP_TIER_1).since("2026-07-31"))).as("within the month of the row: no growth since").isEqualTo("0");
        assertThat(inAugust2026().with(usage("t", 0, 20, 9).since("2026-07-31")).score().value(MODERN_WORK, SMB, NET_CUSTOMER_ADDS)).isEqualTo("1");
        assertThat(inAugust2026().with(usage("t", 0, 20, 9).since("2026-08-01")).score().value(MODERN_WORK, SMB, NET_CUSTOMER_ADDS)).isEqualTo("0");
        assertThat(inAugust2026().with(usage("t", 0, 20, 9).since("2025-08-01"), usage("t", 12, 20, 9).since("2025-08-01")).score()
                .value(MODERN_WORK, SMB, NET_CUSTOMER_ADDS)).as("taken over after L-12: not a customer a year ago").isEqualTo("1");
    }

    @Test
    void theSameRowTwiceCountsOnceAndIsTold() {
        SmallScore score = inAugust2026().with(azure("t", 0, 10).of("Sentinel"), azure("t", 0, "10.00").of("Microsoft Sentinel")).score();
        assertThat(score.value(SECURITY, SMB, USAGE_GROWTH, Line.AZURE)).isEqualTo("10");
        assertThat(score.card().warnings()).containsExactly("DUPLICATE_ROW: azureConsumption[1] repeats an earlier row");
    }

    @Test
    void rowsOfLongAgoOrFarAheadAreReadAndCountForNothing() {
        SmallPartner partner = inAugust2026();
        for (int tenant = 0; tenant < 3000; tenant++) {
            partner.with(azure("t-" + tenant, 24_000, 1000), azure("t-" + tenant, -90_000, 1000));
        }
        partner.with(azure("t-0", 1_000_000_000, 1000), azure("t-0", -1_000_000_000, 1000), usage("t-0", 1_000_000_000, 20, 9));
        assertThat(partner.score().value(INFRASTRUCTURE, SMB, NET_CUSTOMER_ADDS)).isEqualTo("0");
    }
}
