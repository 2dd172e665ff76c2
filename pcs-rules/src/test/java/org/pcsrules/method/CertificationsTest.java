package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.BUSINESS_APPLICATIONS;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Metric.ADVANCED_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Track.ENTERPRISE;
import static org.pcsrules.facts.Track.SMB;
import static org.pcsrules.method.SmallPartner.inAugust2026;
import static org.pcsrules.method.SmallPartner.inOctober2023;
import static org.pcsrules.method.SmallPartner.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD section 5: which certifications count on a day, and that each person counts once. */
class CertificationsTest {

    private static String intermediate(SmallPartner partner) {
        return partner.score().value(MODERN_WORK, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS);
    }

    private static String teams(String day, String earnedOn, @Nullable String expiresOn) {
        return intermediate(on(day).earned("p", "MS-700", earnedOn, expiresOn));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-15, 1", "2026-08-16, 0", "2026-08-14, 1"})
    void aCertificationCountsFromTheDayItIsEarnedOn(String earnedOn, String people) {
        assertThat(teams("2026-08-15", earnedOn, null)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-14, 0", "2026-08-15, 1", "2026-08-16, 1"})
    void itCountsToTheDayOnWhichItExpiresThatDayIncluded(String expiresOn, String people) {
        assertThat(teams("2026-08-15", "2025-01-01", expiresOn)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 1", "2026-04-01, 0"})
    void aRetiredCertificationCountsOnlyIfEarnedToTheDayOfItsRetirement(String earnedOn, String people) {
        assertThat(intermediate(inAugust2026().earned("p", "MS-900", earnedOn, null))).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, , 1", "2027-04-01, , 0", "2027-03-31, 2027-03-30, 0", "2027-03-31, 2027-03-31, 1", "2027-04-01, 2030-01-01, 0"})
    void aRetiredCertificationCountsToItsLastCountingDayOrToTheDayItExpires(String day, @Nullable String expiresOn, String people) {
        assertThat(intermediate(on(day).earned("p", "MS-900", "2025-01-01", expiresOn))).isEqualTo(people);
    }

    @Test
    void retirementHoldsInAllEditions() {
        // MB-600 retired in 2021 and counted to 2023-06-30, in the first weeks of edition 2023-08.
        assertThat(on("2023-06-30").earned("p", "MB-600", "2021-06-30", null).score().value(BUSINESS_APPLICATIONS, SMB, ADVANCED_CERTIFICATIONS)).isEqualTo("1");
        assertThat(on("2023-07-01").earned("p", "MB-600", "2021-06-30", null).score().value(BUSINESS_APPLICATIONS, SMB, ADVANCED_CERTIFICATIONS)).isEqualTo("0");
        assertThat(on("2023-06-30").earned("p", "MB-600", "2021-07-01", null).score().value(BUSINESS_APPLICATIONS, SMB, ADVANCED_CERTIFICATIONS)).isEqualTo("0");
    }

    @Test
    void aCertificationCountsOnlyInTheEditionsThatListIt() {
        assertThat(intermediate(inOctober2023().certified("p", "MS-600"))).isEqualTo("1");
        assertThat(intermediate(inAugust2026().certified("p", "MS-600"))).isEqualTo("0");
        assertThat(on("2023-11-30").certified("p", "PL-100").score().value(BUSINESS_APPLICATIONS, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("1");
        assertThat(on("2023-12-01").certified("p", "PL-100").score().value(BUSINESS_APPLICATIONS, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("0");
        assertThat(on("2026-06-30").certified("p", "MS-721").score().value(MODERN_WORK, SMB, ADVANCED_CERTIFICATIONS)).isEqualTo("1");
        assertThat(on("2026-07-01").certified("p", "MS-721").score().value(MODERN_WORK, SMB, ADVANCED_CERTIFICATIONS)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({", , 1", "2026-08-15, , 1", "2026-08-16, , 0", ", 2026-08-15, 1", ", 2026-08-14, 0", "2026-08-15, 2026-08-15, 1", "2026-09-01, 2026-07-01, 0"})
    void aPersonCountsWhileLinkedToThePartnerBothDaysIncluded(@Nullable String from, @Nullable String until, String people) {
        assertThat(intermediate(inAugust2026().linked("p", from, until).certified("p", "MS-700"))).isEqualTo(people);
    }

    @Test
    void ofSeveralPeriodsOneThatCoversTheDayIsEnough() {
        assertThat(intermediate(inAugust2026().linked("p", "2026-08-01", null).linked("p", "2020-01-01", "2021-01-01").certified("p", "MS-700"))).isEqualTo("1");
        assertThat(intermediate(inAugust2026().linked("p", "2026-08-16", null).linked("p", null, "2026-08-14").certified("p", "MS-700"))).isEqualTo("0");
    }

    @Test
    void aPersonThatNoRowNamesIsLinkedAndIdsCompareToTheLetter() {
        assertThat(intermediate(inAugust2026().linked("P", null, "2020-01-01").certified("p", "MS-700"))).isEqualTo("1");
    }

    @Test
    void eachPersonCountsOncePerMetricAndMayCountInBoth() {
        SmallScore score = inAugust2026().certified("a", "MS-700", "MD-102", "SC-300", "MS-102").certified("b", "MS-700").score();
        assertThat(score.value(MODERN_WORK, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("2");
        assertThat(score.value(MODERN_WORK, ENTERPRISE, ADVANCED_CERTIFICATIONS)).isEqualTo("1");
        assertThat(score.points(MODERN_WORK, ENTERPRISE, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("5");
        assertThat(score.points(MODERN_WORK, ENTERPRISE, ADVANCED_CERTIFICATIONS)).isEqualTo("15/2");
    }

    @Test
    void anExpiredCertificateDoesNotTakeAwayItsRenewal() {
        assertThat(intermediate(inAugust2026().earned("p", "MS-700", "2024-01-01", "2025-01-01").earned("p", "MS-700", "2025-06-01", "2027-06-01")))
                .isEqualTo("1");
    }

    @Test
    void oneNameOfACertificationIsAsGoodAsAnother() {
        SmallScore score = inAugust2026().certified("a", "data-analyst").certified("b", "PL-300").certified("c", "Power BI Data Analyst Associate")
                .certified("d", "Microsoft Certified: Data Analyst Associate").certified("e", " microsoft 365 certified:power\u00a0bi data\tanalyst associate ").score();
        assertThat(score.value(DATA_AI, SMB, INTERMEDIATE_CERTIFICATIONS)).isEqualTo("5");
    }
}
