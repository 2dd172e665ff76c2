package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.BUSINESS_APPLICATIONS;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.facts.Association.CPOR;
import static org.pcsrules.facts.Association.CSP_TIER_1;
import static org.pcsrules.facts.Association.CSP_TIER_2;
import static org.pcsrules.facts.Association.DPOR;
import static org.pcsrules.facts.Association.PAL;
import static org.pcsrules.facts.Metric.ADVANCED_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;
import static org.pcsrules.facts.Offer.TRIAL;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SINGLE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.Rows.azure;
import static org.pcsrules.method.Rows.business;
import static org.pcsrules.method.Rows.usage;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcsrules.facts.Line;

/** METHOD sections 4, 5, 11 and 14: why a fact does not count. Of several reasons the first in the method's order is told. */
class ReasonsTest {

    @Test
    void reasonsOfAzureRowsInTheirOrder() {
        SmallPartner partner = inAugust2026().sovereign("s").with(
                azure("t", 0, 700), azure("t", 0, "700.0"),
                azure("s", -1, 1).under(TRIAL), azure("t", -1, 1).under(TRIAL), azure("t", 24, 1).under(TRIAL),
                azure("t", 0, 1).in("a").under(TRIAL).via(DPOR).of("Storage"), azure("t", 0, 1).in("b").via(DPOR).of("Storage"),
                azure("t", 0, 1).in("c").of("Storage"), azure("t", 0, 9).via(CSP_TIER_1));
        assertThat(partner.explain().notCounted(SECURITY, SMB, NET_CUSTOMER_ADDS, Line.AZURE)).containsExactly(
                "DUPLICATE_ROW azureConsumption[1]", "SOVEREIGN_CLOUD azureConsumption[2]",
                "MONTH_OUTSIDE_WINDOW azureConsumption[3] azureConsumption[4]", "OFFER_NOT_ELIGIBLE azureConsumption[5]",
                "ASSOCIATION_NOT_ELIGIBLE azureConsumption[6]", "SERVICE_NOT_ELIGIBLE azureConsumption[7]",
                "COVERED_BY_OTHER_ASSOCIATION azureConsumption[8]");
        assertThat(partner.explain().counted(SECURITY, SMB, NET_CUSTOMER_ADDS, Line.AZURE)).containsExactly("t 1");
    }

    @Test
    void aTenantBelowTheMarkAndOneBeyondTheBand() {
        SmallPartner partner = inAugust2026().with(azure("small", 0, 749), azure("large", 0, 12001));
        assertThat(partner.explain().notCounted(SECURITY, SMB, DEPLOYMENTS, Line.AZURE)).containsExactly(
                "TENANT_NOT_ELIGIBLE azureConsumption[1]", "BELOW_THRESHOLD azureConsumption[0]");
        assertThat(partner.explain().notCounted(INFRASTRUCTURE, ENTERPRISE, NET_CUSTOMER_ADDS, null)).containsExactly("BELOW_THRESHOLD azureConsumption[0]");
    }

    @Test
    void servicesThatAreLeftOutOrNotUsed() {
        SmallPartner partner = inAugust2026().with(azure("t", 0, 5).of("Virtual Machines"), azure("t", 0, 0).of("Storage"), azure("t", 12, 5), azure("t", 0, 5));
        assertThat(partner.explain().notCounted(INFRASTRUCTURE, SMB, DEPLOYMENTS, null)).containsExactly(
                "MONTH_OUTSIDE_WINDOW azureConsumption[2]", "SERVICE_NOT_ELIGIBLE azureConsumption[0]", "BELOW_THRESHOLD azureConsumption[1]");
    }

    @Test
    void reasonsOfMicrosoft365RowsInTheirOrder() {
        SmallPartner partner = inAugust2026().sovereign("s").with(
                usage("t", 0, 20, 9), usage("t", 0, 20, 9), usage("s", 5, 1, 1),
                usage("t", 5, 1, 1).via(PAL), usage("t", 0, 1, 1).via(PAL).of("Planner"), usage("t", 0, 1, 1).of("Planner").since("2026-08-01"),
                usage("t", 12, 1, 1).of("Teams").since("2026-08-01"), usage("t", 0, 19, 1).via(CSP_TIER_1), usage("small", 0, 10, 1));
        assertThat(partner.explain().notCounted(MODERN_WORK, SMB, NET_CUSTOMER_ADDS, null)).containsExactly(
                "DUPLICATE_ROW microsoft365Usage[1]", "SOVEREIGN_CLOUD microsoft365Usage[2]", "MONTH_OUTSIDE_WINDOW microsoft365Usage[3]",
                "ASSOCIATION_NOT_ELIGIBLE microsoft365Usage[4]", "WORKLOAD_NOT_ELIGIBLE microsoft365Usage[5]", "BEFORE_ASSOCIATION microsoft365Usage[6]",
                "COVERED_BY_OTHER_ASSOCIATION microsoft365Usage[7]", "TENANT_NOT_ELIGIBLE microsoft365Usage[8]");
    }

    @Test
    void reasonsOfDeployments() {
        SmallPartner partner = inAugust2026().with(
                usage("idle", 0, 100, 39), usage("large", 0, 400, 300), usage("taken over", 0, 100, 90).since("2026-07-01"), usage("active", 0, 100, 40));
        SmallScore score = partner.explain();
        assertThat(score.notCounted(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR)).containsExactly("ALREADY_ACTIVE_AT_CLAIM microsoft365Usage[2]",
                "TENANT_NOT_ELIGIBLE microsoft365Usage[1]", "BELOW_THRESHOLD microsoft365Usage[0]");
        assertThat(score.counted(MODERN_WORK, SMB, DEPLOYMENTS, Line.CPOR)).containsExactly("active 1");
    }

    @Test
    void customersGainedKeptAndLostAreTold() {
        SmallScore score = inAugust2026().with(usage("new", 0, 20, 0), usage("kept", 0, 20, 0), usage("kept", 12, 20, 0), usage("lost", 12, 20, 0)).explain();
        assertThat(score.counted(MODERN_WORK, SMB, NET_CUSTOMER_ADDS, null)).containsExactlyInAnyOrder("new 1", "kept 0", "lost -1");
    }

    @Test
    void reasonsOfBusinessApplicationsRowsInTheirOrder() {
        SmallPartner partner = inAugust2026().sovereign("s").with(
                business("t", 0).revenue(250), business("t", 0).revenue("250.00"), business("s", 0).revenue(250), business("t", 1).revenue(250).via(PAL),
                business("t", 0).revenue(250).via(CPOR).of("Notepad"), business("t", 0).revenue(250).of("Notepad"), business("t", 0).revenue(9).via(CSP_TIER_2),
                business("t", 0).revenue(249).of("Sales"));
        assertThat(partner.explain().notCounted(BUSINESS_APPLICATIONS, SMB, NET_CUSTOMER_ADDS, null)).containsExactly(
                "DUPLICATE_ROW businessApplicationsUsage[1]", "SOVEREIGN_CLOUD businessApplicationsUsage[2]", "MONTH_OUTSIDE_WINDOW businessApplicationsUsage[3]",
                "ASSOCIATION_NOT_ELIGIBLE businessApplicationsUsage[4]", "WORKLOAD_NOT_ELIGIBLE businessApplicationsUsage[5]",
                "COVERED_BY_OTHER_ASSOCIATION businessApplicationsUsage[6]", "BELOW_THRESHOLD businessApplicationsUsage[7]");
        assertThat(inAugust2026().with(business("t", 0).users(99).of("Power Apps"), business("t", 0).users(99).via(CPOR).of("Commerce")).explain()
                .notCounted(BUSINESS_APPLICATIONS, SMB, DEPLOYMENTS, null)).as("of two reasons the association, where a rate names associations")
                .containsExactly("ASSOCIATION_NOT_ELIGIBLE businessApplicationsUsage[0]", "WORKLOAD_NOT_ELIGIBLE businessApplicationsUsage[1]");
    }

    @Test
    void reasonsOfCertificationsInTheirOrder() {
        SmallPartner partner = inAugust2026().linked("gone", null, "2026-01-01").earned("a", "MS-900", "2026-08-16", null).earned("b", "AZ-104", "2020-01-01", "2021-01-01")
                .earned("c", "MS-900", "2026-04-01", "2026-05-01").earned("gone", "MS-700", "2020-01-01", "2026-08-14").certified("gone", "MD-102")
                .certified("d", "MS-700", "MD-102");
        assertThat(partner.explain().notCounted(MODERN_WORK, SMB, INTERMEDIATE_CERTIFICATIONS, null)).containsExactly(
                "NOT_YET_EARNED certifications[0]", "CERTIFICATION_NOT_LISTED certifications[1]", "EARNED_AFTER_RETIREMENT certifications[2]",
                "EXPIRED certifications[3]", "PERSON_NOT_LINKED certifications[4]", "ALREADY_COUNTED certifications[6]");
    }

    @Test
    void aCertificationIsRetiredWhenItsLastCountingDayIsTheEarlierOne() {
        assertThat(reason("2027-04-01", "2027-04-02")).containsExactly("RETIRED certifications[0]");
        assertThat(reason("2027-04-01", null)).containsExactly("RETIRED certifications[0]");
        assertThat(reason("2027-04-01", "2027-03-31")).as("on the same day").containsExactly("EXPIRED certifications[0]");
        assertThat(reason("2027-04-01", "2027-03-30")).containsExactly("EXPIRED certifications[0]");
    }

    private static List<String> reason(String day, @Nullable String expiresOn) {
        return on(day).earned("p", "MS-900", "2025-01-01", expiresOn).explain().notCounted(MODERN_WORK, SMB, INTERMEDIATE_CERTIFICATIONS, null);
    }

    @Test
    void aPersonCountsInEachStepAndTheGatesAddNothingToTheValue() {
        SmallScore score = inAugust2026().certified("a", "AZ-104", "AZ-305", "DP-300", "PL-300").explain();
        assertThat(score.counted(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS, null)).containsExactly("a 0", "a 0", "a 1");
        assertThat(score.notCounted(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS, null)).containsExactly("ALREADY_COUNTED certifications[3]");
    }

    @Test
    void factsThatAReadingReplacesAndFactsThatTheEditionDoesNotUse() {
        SmallScore score = inAugust2026().with(usage("t", 0, 20, 9)).read(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR, 100).explain();
        assertThat(score.notCounted(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR)).containsExactly("REPLACED_BY_READING microsoft365Usage[0]");
        assertThat(score.counted(MODERN_WORK, SMB, USAGE_GROWTH, Line.CPOR)).containsExactly("reading 100");
        SmallScore early = on("2022-11-15").with(usage("t", 0, 20, 9)).certified("p", "AZ-104").explain();
        assertThat(early.notCounted(MODERN_WORK, SMB, NET_CUSTOMER_ADDS, null)).containsExactly("NOT_USED_IN_EDITION microsoft365Usage[0]");
        assertThat(early.notCounted(DATA_AI, SINGLE, ADVANCED_CERTIFICATIONS, null)).containsExactly("NOT_USED_IN_EDITION certifications[0]");
    }

    @Test
    void withNothingToCompareWithEveryRowIsToldAndNoneHasAnEffect() {
        SmallScore score = inAugust2026().with(azure("t", 0, 5000)).explain();
        assertThat(score.counted(INFRASTRUCTURE, SMB, USAGE_GROWTH, null)).containsExactly("t 0");
    }
}
