package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.BUSINESS_APPLICATIONS;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.DIGITAL_APP_INNOVATION;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Association.CPOR_OSU;
import static org.pcsrules.facts.Metric.ADVANCED_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Segment.ENTERPRISE;
import static org.pcsrules.facts.Segment.SMB;
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
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Track;

/** METHOD section 10: which track counts, by each of the four rules, and when there is nothing to classify by. */
class TrackChoiceTest {

    // ---- the share of SMB customers

    private static SmallPartner customers(SmallPartner partner, int small, int large) {
        for (int i = 0; i < small + large; i++) {
            partner.tenants(i < small ? SMB : ENTERPRISE, "t-" + i).with(azure("t-" + i, 0, 1));
        }
        return partner;
    }

    @ParameterizedTest
    @CsvSource({"4, 1, SMB", "3, 1, ENTERPRISE", "7, 2, ENTERPRISE", "8, 2, SMB", "1, 0, SMB", "0, 1, ENTERPRISE"})
    void azureIsSmbFromFourFifthsOfTheCustomersOn(int small, int large, Track track) {
        assertThat(customers(inAugust2026(), small, large).score().track(DATA_AI)).isEqualTo(track);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 0, ENTERPRISE", "5, 1, 0, SMB", "5, 1, 999993.99, SMB", "5, 1, 999994, ENTERPRISE"})
    void inMay2026ItTookMoreThanFourFifthsAndLessThanAMillionDollars(int small, int large, String more, Track track) {
        assertThat(customers(on("2026-06-15"), small, large).with(azure("t-0", 11, more)).score().track(INFRASTRUCTURE)).isEqualTo(track);
    }

    @Test
    void theMillionIsOfTwelveMonthsAndFellAwayInJuly() {
        assertThat(customers(on("2026-06-15"), 6, 1).with(azure("t-0", 12, 5_000_000)).score().track(INFRASTRUCTURE)).isEqualTo(Track.SMB);
        assertThat(customers(inAugust2026(), 6, 1).with(azure("t-0", 1, 5_000_000)).score().track(INFRASTRUCTURE)).isEqualTo(Track.SMB);
        assertThat(customers(on("2026-06-15"), 6, 1).with(azure("gone", 3, 1_000_000)).score().track(INFRASTRUCTURE)).as("of all tenants").isEqualTo(Track.ENTERPRISE);
    }

    @Test
    void onlyConsumptionAboveZeroInTheLastMonthThatCanCountMakesTheBase() {
        assertThat(customers(inAugust2026(), 3, 1).tenants(SMB, "a", "b", "c", "d").sovereign("e")
                .with(azure("a", 1, 100), azure("b", 0, 0), azure("c", 0, 100).under(Offer.TRIAL), azure("d", 0, 100).via(CPOR_OSU), azure("e", 0, 100))
                .score().track(DATA_AI)).as("3 of 4, not 8 of 9").isEqualTo(Track.ENTERPRISE);
        assertThat(customers(inAugust2026(), 3, 1).with(azure("a", 0, "0.01").of("Virtual Machines")).score().track(DATA_AI)).as("4 of 5").isEqualTo(Track.SMB);
    }

    @Test
    void tenantsAreCountedNotCustomerGroupsAndAllThreeAreasAgree() {
        SmallScore score = customers(inAugust2026(), 4, 1).score();
        assertThat(List.of(score.track(DATA_AI), score.track(INFRASTRUCTURE), score.track(DIGITAL_APP_INNOVATION)))
                .containsOnly(Track.SMB);
    }

    // ---- large workloads

    private static SmallPartner large(SmallPartner partner, int pairs, String now, String then) {
        List<String> workloads = List.of("Sales", "Finance", "HR", "Power BI", "Commerce", "Marketing");
        for (int i = 0; i < pairs; i++) {
            partner.with(business("t", 0).of(workloads.get(i)).revenue(now), business("t", 12).of(workloads.get(i)).revenue(then));
        }
        return partner;
    }

    @ParameterizedTest
    @CsvSource({"5, 5000.01, 5000.01, ENTERPRISE", "4, 9000, 9000, SMB", "5, 5000, 9000, SMB", "5, 9000, 5000, SMB"})
    void businessApplicationsIsEnterpriseWithFiveWorkloadsOfMoreThan5000DollarsNowAndAYearAgo(int pairs, String now, String then, Track track) {
        assertThat(large(inAugust2026(), pairs, now, then).score().track(BUSINESS_APPLICATIONS)).isEqualTo(track);
        assertThat(large(inOctober2023(), pairs, now, then).score().track(BUSINESS_APPLICATIONS)).isEqualTo(track);
    }

    @Test
    void pairsWithATenantAreCountedOrDifferentWorkloads() {
        for (String unit : new String[] {"WORKLOAD_AND_TENANT", "WORKLOAD"}) {
            SmallPartner partner = large(inAugust2026().choosing("BUSINESS_TRACK_UNIT", unit), 4, "9000", "9000")
                    .with(business("u", 0).of("Sales").revenue(9000), business("u", 12).of("Sales").revenue(9000));
            assertThat(partner.score().track(BUSINESS_APPLICATIONS)).as(unit).isEqualTo(unit.equals("WORKLOAD") ? Track.SMB : Track.ENTERPRISE);
            partner.with(business("u", 0).of("Power Apps").revenue(9000), business("v", 12).of("Power Apps").revenue(9000));
            assertThat(partner.score().track(BUSINESS_APPLICATIONS)).as("%s, now here and then there is not large", unit)
                    .isEqualTo(unit.equals("WORKLOAD") ? Track.SMB : Track.ENTERPRISE);
            partner.with(business("v", 0).of("Power Apps").revenue(9000));
            assertThat(partner.score().track(BUSINESS_APPLICATIONS)).as(unit).isEqualTo(Track.ENTERPRISE);
        }
    }

    @Test
    void workloadsThatNoListNamesAndAssociationsForUsageDoNotMakeAPartnerLarge() {
        SmallPartner partner = large(inAugust2026(), 4, "9000", "9000").with(business("t", 0).of("Notepad").revenue(9000), business("t", 12).of("Notepad").revenue(9000),
                business("t", 0).of("Power Apps").revenue(9000).via(CPOR_OSU), business("t", 12).of("Power Apps").revenue(9000).via(CPOR_OSU));
        assertThat(partner.score().track(BUSINESS_APPLICATIONS)).isEqualTo(Track.SMB);
    }

    // ---- the higher score

    private static SmallPartner modernWork(SmallPartner partner, Track track, Object adds, Object people, Object users, Object deployments) {
        return partner.read(MODERN_WORK, track, NET_CUSTOMER_ADDS, adds).read(MODERN_WORK, track, INTERMEDIATE_CERTIFICATIONS, people)
                .read(MODERN_WORK, track, ADVANCED_CERTIFICATIONS, 9).read(MODERN_WORK, track, USAGE_GROWTH, Line.CPOR, users)
                .read(MODERN_WORK, track, DEPLOYMENTS, Line.CPOR, deployments);
    }

    @Test
    void theTrackWithTheHigherExactScoreCounts() {
        SmallPartner partner = inAugust2026().read(MODERN_WORK, Track.SMB, USAGE_GROWTH, Line.CPOR, "100").read(MODERN_WORK, Track.ENTERPRISE, USAGE_GROWTH, Line.CPOR, "200.001");
        assertThat(partner.score().track(MODERN_WORK)).isEqualTo(Track.ENTERPRISE);
        assertThat(inAugust2026().read(MODERN_WORK, Track.SMB, USAGE_GROWTH, Line.CPOR, "100.001").read(MODERN_WORK, Track.ENTERPRISE, USAGE_GROWTH, Line.CPOR, "200")
                .score().track(MODERN_WORK)).isEqualTo(Track.SMB);
        assertThat(inAugust2026().read(SECURITY, Track.SMB, DEPLOYMENTS, Line.M365, 1).score().track(SECURITY)).isEqualTo(Track.SMB);
    }

    @Test
    void onATieTheQualifiedTrackCountsThenEnterprise() {
        assertThat(inAugust2026().score().track(MODERN_WORK)).isEqualTo(Track.ENTERPRISE);
        // 80 points on both tracks; without net customer adds the Enterprise track does not qualify.
        SmallPartner partner = modernWork(modernWork(inAugust2026(), Track.ENTERPRISE, 0, 9, 9000, 9), Track.SMB, 5, 9, 9000, 3);
        SmallScore score = partner.score();
        assertThat(score.card().area(MODERN_WORK).tracks()).allSatisfy(track -> assertThat(track.score()).hasToString("80"));
        assertThat(score.track(MODERN_WORK)).isEqualTo(Track.SMB);
        assertThat(score.card().area(MODERN_WORK).qualified()).isTrue();
        assertThat(modernWork(modernWork(inAugust2026(), Track.ENTERPRISE, 5, 9, 9000, 1), Track.SMB, 5, 9, 9000, 3).score().track(MODERN_WORK))
                .as("both qualify, each with 80").isEqualTo(Track.ENTERPRISE);
    }

    @Test
    void qualifiedFirstTakesTheOnlyTrackThatQualifiesEvenWithTheLowerScore() {
        // Enterprise 80 without net customer adds, SMB 75 with all metrics.
        SmallPartner partner = modernWork(modernWork(inAugust2026(), Track.ENTERPRISE, 0, 9, 9000, 9), Track.SMB, 5, 9, 9000, 2);
        assertThat(partner.score().track(MODERN_WORK)).isEqualTo(Track.ENTERPRISE);
        SmallScore first = partner.choosing("TRACK_CHOICE", "QUALIFIED_FIRST").score();
        assertThat(first.track(MODERN_WORK)).isEqualTo(Track.SMB);
        assertThat(first.score(MODERN_WORK)).isEqualTo("75");
        assertThat(modernWork(modernWork(inAugust2026().choosing("TRACK_CHOICE", "QUALIFIED_FIRST"), Track.ENTERPRISE, 5, 9, 9000, 1), Track.SMB, 10, 9, 9000, 3)
                .score().track(MODERN_WORK)).as("both qualify: the higher score").isEqualTo(Track.SMB);
        assertThat(inAugust2026().choosing("TRACK_CHOICE", "QUALIFIED_FIRST").read(MODERN_WORK, Track.SMB, NET_CUSTOMER_ADDS, 1).score().track(MODERN_WORK))
                .as("neither qualifies: the higher score").isEqualTo(Track.SMB);
        assertThat(inAugust2026().choosing("TRACK_CHOICE", "QUALIFIED_FIRST").score().track(MODERN_WORK)).isEqualTo(Track.ENTERPRISE);
    }

    // ---- nothing to classify by, or one track only

    @Test
    void withNothingToClassifyByAzureIsEnterpriseAndBusinessApplicationsSmb() {
        SmallScore score = inAugust2026().with(azure("t", 1, 5000), business("t", 1).revenue(9000), business("t", 0).users(90)).score();
        assertThat(score.track(DATA_AI)).isEqualTo(Track.ENTERPRISE);
        assertThat(score.track(BUSINESS_APPLICATIONS)).isEqualTo(Track.SMB);
    }

    @Test
    void withNothingToClassifyByTheOneTrackThatUsedReadingsNameCounts() {
        SmallPartner partner = inAugust2026().read(DATA_AI, Track.SMB, NET_CUSTOMER_ADDS, 1).read(DATA_AI, Track.ENTERPRISE, ADVANCED_CERTIFICATIONS, 1)
                .read(BUSINESS_APPLICATIONS, Track.ENTERPRISE, DEPLOYMENTS, 1);
        assertThat(partner.score().track(DATA_AI)).as("a reading that is ignored names no track").isEqualTo(Track.SMB);
        assertThat(partner.score().track(BUSINESS_APPLICATIONS)).isEqualTo(Track.ENTERPRISE);
        assertThat(partner.score().track(INFRASTRUCTURE)).as("readings of another area").isEqualTo(Track.ENTERPRISE);
        partner.read(DATA_AI, Track.ENTERPRISE, DEPLOYMENTS, 0).read(BUSINESS_APPLICATIONS, Track.SMB, USAGE_GROWTH, 0);
        assertThat(partner.score().track(DATA_AI)).as("two tracks named").isEqualTo(Track.ENTERPRISE);
        assertThat(partner.score().track(BUSINESS_APPLICATIONS)).isEqualTo(Track.SMB);
    }

    @Test
    void readingsDoNotDecideWhereThereIsSomethingToClassifyBy() {
        assertThat(customers(inAugust2026(), 0, 1).read(DATA_AI, Track.SMB, NET_CUSTOMER_ADDS, 1).score().track(DATA_AI)).isEqualTo(Track.ENTERPRISE);
        assertThat(inAugust2026().with(business("t", 12).revenue("0.01")).read(BUSINESS_APPLICATIONS, Track.ENTERPRISE, DEPLOYMENTS, 1).score()
                .track(BUSINESS_APPLICATIONS)).as("revenue a year ago is enough").isEqualTo(Track.SMB);
    }

    @Test
    void anAreaWithoutTracksHasItsSingleOne() {
        assertThat(inOctober2023().score().track(SECURITY)).isEqualTo(Track.SINGLE);
        assertThat(inOctober2023().score().track(DATA_AI)).isEqualTo(Track.SINGLE);
    }
}
