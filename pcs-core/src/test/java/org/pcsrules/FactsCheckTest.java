package org.pcsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

class FactsCheckTest {

    private static final Catalogue CATALOGUE = new SmallCatalogue();
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private final PartnerFacts.Builder facts = PartnerFacts.builder("1").add(Tenant.of("t-1", Segment.SMB));

    private static AzureConsumption azure(String tenant, String service, String amount, String subscription, String location) {
        return new AzureConsumption(tenant, JULY, service, subscription, new BigDecimal(amount), Offer.STANDARD, Association.PAL, location);
    }

    private static Microsoft365Usage microsoft365(long paid, long active, LocalDate associatedOn) {
        return new Microsoft365Usage("t-1", JULY, "Teams", paid, active, Association.CPOR, associatedOn, null);
    }

    private List<String> errors() {
        return catchThrowableOfType(InvalidFactsException.class, () -> FactsCheck.check(facts.build(), CATALOGUE, 100)).errors().stream()
                .map(FactError::toString).toList();
    }

    private CheckedFacts checked() {
        return FactsCheck.check(facts.build(), CATALOGUE, 100);
    }

    @Test
    void factsWithoutFaultPassUnchanged() {
        PartnerFacts built = facts.add(azure("t-1", "Key Vault", "10", null, null)).build();
        CheckedFacts checked = FactsCheck.check(built, CATALOGUE, 2);
        assertThat(checked.facts()).isSameAs(built);
        assertThat(checked.warnings()).isEmpty();
        assertThat(checked.repeats(Part.AZURE_CONSUMPTION, 0)).isFalse();
    }

    @Test
    void tenantThatNoRowDescribesIsRefusedAndTheNearestIsProposed() {
        facts.add(azure("T-2", "Key Vault", "10", null, null)).add(azure("somebody else", "Key Vault", "10", null, null));
        assertThat(errors()).containsExactly(
                "azureConsumption[0].tenant: unknown tenant 'T-2', did you mean t-1?",
                "azureConsumption[1].tenant: unknown tenant 'somebody else'");
    }

    @Test
    void certificationThatTheCatalogueDoesNotKnowIsRefusedAndTheNearestIsProposed() {
        facts.add(new Certification("p", "AZ-1O4", DAY, null));
        assertThat(errors()).containsExactly("certifications[0].certification: unknown certification 'AZ-1O4', did you mean AZ-104?");
    }

    @Test
    void negativeAmountsAndCountsAreRefusedButNegativeReadingsAreNot() {
        facts.add(azure("t-1", "Key Vault", "-0.5", null, null))
                .add(microsoft365(-1, -2, null))
                .add(new BusinessApplicationsUsage("t-1", JULY, "HR", new BigDecimal("-3"), -4, -5, Association.DPOR, null))
                .add(new Reading(Area.SECURITY, Track.SMB, Metric.DEPLOYMENTS, Line.M365, new BigDecimal("-6")));
        assertThat(errors()).containsExactly(
                "azureConsumption[0].acrUsd: must not be negative, is -0.5",
                "microsoft365Usage[0].paidLicences: must not be negative, is -1",
                "microsoft365Usage[0].activeUsers: must not be negative, is -2",
                "businessApplicationsUsage[0].revenueUsd: must not be negative, is -3",
                "businessApplicationsUsage[0].activeUsers: must not be negative, is -4",
                "businessApplicationsUsage[0].profiles: must not be negative, is -5");
    }

    @Test
    void amountOfAbsurdMagnitudeIsRefusedWithoutComputingIt() {
        facts.add(azure("t-1", "Key Vault", "1e999999999", null, null)).add(azure("t-1", "Storage", "1e-999999999", null, null));
        assertThat(errors()).containsExactly(
                "azureConsumption[0].acrUsd: more than 40 digits before or after the decimal point",
                "azureConsumption[1].acrUsd: more than 40 digits before or after the decimal point");
    }

    @Test
    void countsSoLargeThatTheirSumCouldNotBeHeldAreRefused() {
        facts.add(microsoft365(1_000_000_000_000L, 1_000_000_000_001L, null));
        assertThat(errors()).containsExactly("microsoft365Usage[0].activeUsers: must be at most 1000000000000, is 1000000000001");
    }

    @Test
    void certificationThatExpiresBeforeItWasEarnedIsRefused() {
        facts.add(new Certification("p", "AZ-104", DAY, DAY)).add(new Certification("p", "AZ-104", DAY, DAY.minusDays(1)));
        assertThat(errors()).containsExactly("certifications[1].expiresOn: 2025-03-31 is before earnedOn 2025-04-01");
    }

    @Test
    void linkThatEndsBeforeItBeginsIsNotRefused() {
        facts.add(new Person("p", null, DAY, DAY.minusDays(1)));
        assertThat(checked().warnings()).isEmpty();
    }

    @Test
    void secondRowWithTheSameKeyAndOtherValuesIsRefusedAndNamesTheEarlierOne() {
        facts.add(new Tenant("t-1", null, "Fabrikam", Segment.ENTERPRISE, Cloud.PUBLIC))
                .add(azure("t-1", "Sentinel", "10", null, null))
                .add(azure("t-1", "Microsoft  SENTINEL", "12", null, null))
                .add(microsoft365(10, 5, null))
                .add(microsoft365(11, 5, DAY))
                .add(new Reading(Area.SECURITY, Track.SMB, Metric.DEPLOYMENTS, null, BigDecimal.ONE))
                .add(new Reading(Area.SECURITY, Track.SMB, Metric.DEPLOYMENTS, null, BigDecimal.TEN));
        assertThat(errors()).containsExactly(
                "tenants[1]: same key as tenants[0] but name 'Fabrikam' instead of none; segment ENTERPRISE instead of SMB",
                "azureConsumption[1]: same key as azureConsumption[0] but acrUsd 12 instead of 10",
                "microsoft365Usage[1]: same key as microsoft365Usage[0] but paidLicences 11 instead of 10; associatedOn 2025-04-01 instead of none",
                "readings[1]: same key as readings[0] but value 10 instead of 1");
    }

    @Test
    void subscriptionAndLocationAreValuesOfTheirOwn() {
        facts.add(azure("t-1", "Sentinel", "1", null, null))
                .add(azure("t-1", "Sentinel", "2", "s-1", null))
                .add(azure("t-1", "Sentinel", "3", null, "s-1"))
                .add(azure("t-1", "Sentinel", "4", "S-1", null));
        assertThat(checked().warnings()).isEmpty();
    }

    @Test
    void sameRowTwiceIsToldOncePerRepetitionInTheOrderOfTheParts() {
        facts.add(new Certification("p", "AZ-104", DAY, null))
                .add(new Certification("p", "Azure Administrator Associate", DAY, null))
                .add(new Certification("p", "AZ-104", DAY, DAY))
                .add(new Person("p", null, null, null))
                .add(new Person("p", null, null, null))
                .add(new Person("p", "P", null, null))
                .add(Tenant.of("t-1", Segment.SMB))
                .add(azure("t-1", "Sentinel", "1.0", null, null))
                .add(azure("t-1", " microsoft sentinel", "1.00", null, null))
                .add(azure("t-1", "Sentinel", "1", null, null));
        CheckedFacts checked = checked();
        assertThat(checked.warnings()).containsExactly(
                "DUPLICATE_ROW: tenants[1] repeats an earlier row",
                "DUPLICATE_ROW: azureConsumption[1] repeats an earlier row",
                "DUPLICATE_ROW: azureConsumption[2] repeats an earlier row",
                "DUPLICATE_ROW: people[1] repeats an earlier row",
                "DUPLICATE_ROW: certifications[1] repeats an earlier row");
        assertThat(checked.repeats(Part.AZURE_CONSUMPTION, 0)).isFalse();
        assertThat(checked.repeats(Part.AZURE_CONSUMPTION, 2)).isTrue();
        assertThat(checked.repeats(Part.CERTIFICATIONS, 2)).isFalse();
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        facts.add(azure("t-1", "Sentinel", "1", null, null));
        InvalidFactsException refused = catchThrowableOfType(InvalidFactsException.class, () -> FactsCheck.check(facts.build(), CATALOGUE, 1));
        assertThat(refused).hasMessage("2 rows, at most 1 are allowed");
    }

    @Test
    void manyDifferentRowsAreAllKeptApart() {
        for (int i = 0; i < 20_000; i++) {
            facts.add(azure("t-1", "Service " + i % 100, "1", "s-" + i / 100, null));
        }
        assertThat(FactsCheck.check(facts.build(), CATALOGUE, 30_000).warnings()).isEmpty();
    }
}
