package org.pcsrules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.comparison.Cause.Kind;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Points;

/** One cause at a time, in edition 2026-07 unless said. In Modern Work, SMB track: 2 points a customer, 15 for one advanced person. */
class CauseTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 15);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth YEAR_BEFORE = YearMonth.of(2025, 7);
    private static final PcsEngine ENGINE = PcsEngine.create();

    private static PartnerFacts.Builder partner(String... tenants) {
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567");
        for (String tenant : tenants) {
            facts.add(Tenant.of(tenant, Segment.SMB));
        }
        return facts;
    }

    /** Licences that make an SMB customer; active users would bear on other metrics. */
    private static Microsoft365Usage licences(String tenant, YearMonth month) {
        return usage(tenant, month, 100, 0, Association.CSP_TIER_1);
    }

    private static Microsoft365Usage usage(String tenant, YearMonth month, long paid, long active, Association association) {
        return new Microsoft365Usage(tenant, month, "Exchange Online", paid, active, association, null, null);
    }

    private static Certification advanced(String person, String earned, String expires) {
        return new Certification(person, "MS-102", LocalDate.parse(earned), LocalDate.parse(expires));
    }

    private static AreaChange modernWork(Side before, Side after) {
        return ENGINE.compare(before, after).area(Area.MODERN_WORK);
    }

    private static AreaChange modernWork(PartnerFacts.Builder before, PartnerFacts.Builder after) {
        return modernWork(Side.of(before.build(), AUGUST), Side.of(after.build(), AUGUST));
    }

    private static AreaChange modernWork(PartnerFacts.Builder facts, LocalDate before, LocalDate after) {
        return modernWork(Side.of(facts.build(), before), Side.of(facts.build(), after));
    }

    /** The causes with their points. */
    private static Map<Kind, String> causes(AreaChange area) {
        Map<Kind, String> causes = new TreeMap<>();
        area.causes().forEach(cause -> causes.put(cause.kind(), cause.points().toString()));
        return causes;
    }

    private static List<String> subjects(AreaChange area, Kind kind) {
        return area.causes().stream().filter(cause -> cause.kind() == kind).flatMap(cause -> cause.parts().stream())
                .flatMap(part -> part.subjects().stream()).map(SubjectChange::subject).distinct().toList();
    }

    @Test
    void identicalSidesHaveNoCauses() {
        PartnerFacts facts = partner("a").add(licences("a", JULY)).add(advanced("p", "2026-01-01", "2027-01-01")).build();
        Comparison none = ENGINE.compare(Side.of(facts, AUGUST), Side.of(partner("a").add(licences("a", JULY))
                .add(advanced("p", "2026-01-01", "2027-01-01")).build(), AUGUST));
        assertThat(none.terms()).isEmpty();
        assertThat(none.areas()).hasSize(6).allSatisfy(area -> {
            assertThat(area.change()).isEqualTo(Points.ZERO);
            assertThat(area.causes()).isEmpty();
            assertThat(area.metrics()).allSatisfy(metric -> assertThat(metric.facts()).isEmpty());
        });
    }

    @Test
    void aCustomerLost() {
        AreaChange area = modernWork(partner("a", "b").add(licences("a", JULY)).add(licences("b", JULY)), partner("a", "b").add(licences("a", JULY)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CUSTOMERS_LOST, "-2"));
        SubjectChange lost = area.causes().get(0).parts().get(0).subjects().get(0);
        assertThat(lost.subject()).isEqualTo("b");
        assertThat(lost.effect()).hasToString("-1");
        assertThat(lost.before().facts()).containsExactly("microsoft365Usage[1]");
        assertThat(lost.after()).isNull();
    }

    @Test
    void aCustomerGained() {
        AreaChange area = modernWork(partner("a", "b").add(licences("a", JULY)),
                partner("a", "b").add(licences("b", JULY)).add(licences("a", JULY)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CUSTOMERS_GAINED, "2"));
        assertThat(subjects(area, Kind.CUSTOMERS_GAINED)).containsExactly("b");
    }

    @Test
    void aCustomerForAnotherIsOneGainedAndOneLostThoughTheScoreStays() {
        AreaChange area = modernWork(partner("a", "b").add(licences("a", JULY)), partner("a", "b").add(licences("b", JULY)));
        assertThat(area.change()).isEqualTo(Points.ZERO);
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CUSTOMERS_GAINED, "2"), Map.entry(Kind.CUSTOMERS_LOST, "-2"));
    }

    @Test
    void aCustomerThatStaysHasMoreActiveUsers() {
        // 20 of 100 stay below the share that makes a deployment; 30 / 2000 points a user
        AreaChange area = modernWork(partner("a").add(licences("a", JULY)),
                partner("a").add(usage("a", JULY, 100, 20, Association.CSP_TIER_1)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CUSTOMERS_GAINED, "3/10"));
        area = modernWork(partner("a").add(usage("a", JULY, 100, 10, Association.CSP_TIER_1)),
                partner("a").add(usage("a", JULY, 100, 20, Association.CSP_TIER_1)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.USAGE_CHANGED, "3/20"));
    }

    @Test
    void theMonthComparedWithMovesOn() {
        PartnerFacts.Builder facts = partner("a").add(licences("a", YEAR_BEFORE.plusMonths(1))).add(licences("a", JULY)).add(licences("a", JULY.plusMonths(1)));
        AreaChange area = modernWork(facts, AUGUST, AUGUST.plusMonths(1));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.MONTH_MOVED_ON, "-2"));
        assertThat(subjects(area, Kind.MONTH_MOVED_ON)).containsExactly("a");
    }

    @Test
    void theSameMonthOfTheYearBeforeIsCorrected() {
        AreaChange area = modernWork(partner("a").add(licences("a", JULY)), partner("a").add(licences("a", JULY)).add(licences("a", YEAR_BEFORE)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.PAST_CORRECTED, "-2"));
    }

    @Test
    void aCertificationExpiresTheDayAfterItsLast() {
        PartnerFacts.Builder facts = partner().add(advanced("p", "2025-08-20", "2026-08-20"));
        assertThat(modernWork(facts, AUGUST, LocalDate.of(2026, 8, 20)).causes()).isEmpty();
        AreaChange area = modernWork(facts, AUGUST, LocalDate.of(2026, 8, 21));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CERTIFICATIONS_EXPIRED, "-15"));
        assertThat(subjects(area, Kind.CERTIFICATIONS_EXPIRED)).containsExactly("p");
    }

    @Test
    void anExpiredCertificationThatTheSecondDocumentLeavesOutHasExpired() {
        AreaChange area = modernWork(Side.of(partner().add(advanced("p", "2025-08-20", "2026-08-20")).build(), AUGUST),
                Side.of(partner().build(), AUGUST.plusDays(10)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CERTIFICATIONS_EXPIRED, "-15"));
    }

    @Test
    void aSecondPersonMeansThatAnExpiryCostsNothing() {
        // one advanced person gives the maximum, the second lies above it; a customer makes the SMB track count
        PartnerFacts.Builder facts = partner("a").add(licences("a", JULY)).add(licences("a", JULY.plusMonths(-1))).add(advanced("p", "2025-08-20", "2026-08-20")).add(advanced("q", "2026-01-01", "2027-01-01"));
        assertThat(causes(modernWork(facts, AUGUST, AUGUST.plusDays(10))))
                .containsExactly(Map.entry(Kind.CERTIFICATIONS_EXPIRED, "-15"), Map.entry(Kind.CAP_REACHED, "15"));
    }

    @Test
    void aRetiredCertificationStopsToCountTheDayAfterItsLastCountingDay() {
        PartnerFacts facts = partner().add(new Certification("p", "PL-600", LocalDate.of(2026, 6, 30), null)).build();
        LocalDate last = LocalDate.of(2027, 6, 30);
        assertThat(causes(ENGINE.compare(Side.of(facts, last), Side.of(facts, last.plusDays(1))).area(Area.BUSINESS_APPLICATIONS)))
                .containsExactly(Map.entry(Kind.CERTIFICATIONS_RETIRED, "-15/2"));
    }

    @Test
    void aCertificationIsEarned() {
        PartnerFacts.Builder facts = partner().add(advanced("p", "2026-08-20", "2027-08-20"));
        assertThat(causes(modernWork(facts, AUGUST, AUGUST.plusDays(5)))).containsExactly(Map.entry(Kind.CERTIFICATIONS_EARNED, "15"));
        assertThat(causes(modernWork(Side.of(partner().build(), AUGUST), Side.of(facts.build(), AUGUST.plusDays(5)))))
                .containsExactly(Map.entry(Kind.CERTIFICATIONS_EARNED, "15"));
    }

    @Test
    void aRenewalInTimeChangesNothing() {
        AreaChange area = modernWork(Side.of(partner().add(advanced("p", "2025-08-20", "2026-08-20")).build(), AUGUST),
                Side.of(partner().add(advanced("p", "2025-08-20", "2027-08-20")).build(), AUGUST.plusDays(10)));
        assertThat(area.causes()).isEmpty();
    }

    @Test
    void aCertificationIsCorrected() {
        AreaChange area = modernWork(partner().add(advanced("p", "2026-01-01", "2027-01-01")).add(new Certification("p", "AZ-104", AUGUST, null)),
                partner().add(new Certification("p", "AZ-104", AUGUST, null)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CERTIFICATIONS_CORRECTED, "-15"));
    }

    @Test
    void aPersonLeaves() {
        Certification held = advanced("p", "2026-01-01", "2027-01-01");
        PartnerFacts.Builder linked = partner().add(held).add(new Person("p", null, null, LocalDate.of(2026, 8, 20)));
        assertThat(modernWork(linked, AUGUST, LocalDate.of(2026, 8, 20)).causes()).isEmpty();
        assertThat(causes(modernWork(linked, AUGUST, LocalDate.of(2026, 8, 21)))).containsExactly(Map.entry(Kind.PEOPLE_LEFT, "-15"));
        assertThat(causes(modernWork(partner().add(held), partner()))).containsExactly(Map.entry(Kind.PEOPLE_LEFT, "-15"));
    }

    @Test
    void aPersonJoins() {
        Certification held = advanced("p", "2026-01-01", "2027-01-01");
        PartnerFacts.Builder linked = partner().add(held).add(new Person("p", null, LocalDate.of(2026, 8, 20), null));
        assertThat(causes(modernWork(linked, AUGUST, LocalDate.of(2026, 8, 20)))).containsExactly(Map.entry(Kind.PEOPLE_JOINED, "15"));
        assertThat(causes(modernWork(partner(), partner().add(held)))).containsExactly(Map.entry(Kind.PEOPLE_JOINED, "15"));
    }

    @Test
    void theMaximumKeepsBackWhatLiesAboveIt() {
        PartnerFacts.Builder nine = partner("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        for (int i = 1; i <= 9; i++) {
            nine.add(licences(String.valueOf(i), JULY));
        }
        PartnerFacts.Builder twelve = nine.build().toBuilder().add(licences("10", JULY)).add(licences("11", JULY)).add(licences("12", JULY));
        AreaChange area = modernWork(nine, twelve);
        assertThat(area.change()).hasToString("2");
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CUSTOMERS_GAINED, "6"), Map.entry(Kind.CAP_REACHED, "-4"));
        assertThat(causes(modernWork(twelve, nine))).containsExactly(Map.entry(Kind.CUSTOMERS_LOST, "-6"), Map.entry(Kind.CAP_REACHED, "4"));
    }

    @Test
    void zeroKeepsBackWhatLiesBelowIt() {
        PartnerFacts.Builder lost = partner("a", "b").add(licences("a", YEAR_BEFORE)).add(licences("b", YEAR_BEFORE))
                .add(advanced("p", "2026-01-01", "2027-01-01"));
        AreaChange area = modernWork(lost, lost.build().toBuilder().add(licences("a", JULY)));
        assertThat(area.change()).isEqualTo(Points.ZERO);
        assertThat(causes(area)).containsExactly(Map.entry(Kind.CUSTOMERS_GAINED, "2"), Map.entry(Kind.CAP_REACHED, "-2"));
    }

    @Test
    void anotherLineIsTheBetterOne() {
        Reading csp = new Reading(Area.MODERN_WORK, Track.SMB, Metric.DEPLOYMENTS, Line.CSP, BigDecimal.valueOf(2));
        AreaChange area = modernWork(partner().add(csp).add(new Reading(Area.MODERN_WORK, Track.SMB, Metric.DEPLOYMENTS, Line.CPOR, BigDecimal.valueOf(2))),
                partner().add(csp).add(new Reading(Area.MODERN_WORK, Track.SMB, Metric.DEPLOYMENTS, Line.CPOR, BigDecimal.valueOf(-1))));
        // CPOR: 5 points each, from 10 to -5, no less than 0; then CSP with 5
        assertThat(causes(area)).containsExactly(Map.entry(Kind.READINGS_CHANGED, "-15"), Map.entry(Kind.CAP_REACHED, "5"), Map.entry(Kind.ANOTHER_LINE, "5"));
    }

    @Test
    void anotherTrackCounts() {
        Reading enterprise = new Reading(Area.MODERN_WORK, Track.ENTERPRISE, Metric.NET_CUSTOMER_ADDS, null, BigDecimal.valueOf(3));
        AreaChange area = modernWork(partner("a").add(enterprise).add(licences("a", JULY)),
                partner("a").add(licences("a", JULY)).add(new Reading(Area.MODERN_WORK, Track.ENTERPRISE, Metric.NET_CUSTOMER_ADDS, null, BigDecimal.ZERO)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.READINGS_CHANGED, "-12"), Map.entry(Kind.ANOTHER_TRACK, "2"));
        assertThat(area.causes().get(1).since()).isEqualTo(Kind.READINGS_CHANGED);
    }

    @Test
    void aTenantMovesToASovereignCloud() {
        AreaChange area = modernWork(partner("a").add(licences("a", JULY)),
                PartnerFacts.builder("1234567").add(new Tenant("a", null, null, Segment.SMB, Cloud.SOVEREIGN)).add(licences("a", JULY)));
        assertThat(causes(area)).containsExactly(Map.entry(Kind.TENANTS_CHANGED, "-2"));
    }

    @Test
    void anEditionAddsACertificationToAGate() {
        PartnerFacts facts = partner().add(new Certification("p", "SC-500", LocalDate.of(2026, 4, 1), null)).build();
        Side side = Side.of(facts, AUGUST).under("2026-05");
        AreaChange area = ENGINE.compare(side, side.under("2026-07")).area(Area.SECURITY);
        assertThat(causes(area)).containsEntry(Kind.RULE_CHANGED, "4");
        assertThat(subjects(area, Kind.RULE_CHANGED)).containsExactly("p");
        assertThat(area.metrics().stream().flatMap(metric -> metric.facts().stream())).singleElement().satisfies(change -> {
            assertThat(change.counts()).isTrue();
            assertThat(change.facts()).containsExactly("certifications[0]");
        });
        assertThat(area.terms()).anySatisfy(term -> {
            assertThat(term.kind()).isEqualTo(TermChange.Kind.CERTIFICATIONS);
            assertThat(term.subject()).isEqualTo("step 1");
            assertThat(term.added()).hasSize(1).allMatch(one -> one.endsWith("(SC-500)"));
            assertThat(term.before().rule().ruleId()).isEqualTo("SEC-LIST-1");
            assertThat(term.before().edition()).isEqualTo("2026-05");
            assertThat(term.after().edition()).isEqualTo("2026-07");
        });
    }

    @Test
    void anAreaThatOneEditionDoesNotDefineHasNoChangeToSplit() {
        Side side = Side.of(partner().build(), AUGUST).under("2022-10");
        AreaChange area = ENGINE.compare(side, side.under("2023-08")).area(Area.INFRASTRUCTURE);
        assertThat(area.before()).isNull();
        assertThat(area.change()).isNull();
        assertThat(area.causes()).isEmpty();
        assertThat(area.terms()).singleElement().satisfies(term -> assertThat(term.words()).isEqualTo("new: a solution area"));
    }

    @Test
    void differentPartnersAreRefused() {
        assertThatThrownBy(() -> ENGINE.compare(Side.of(PartnerFacts.builder("1").build(), AUGUST), Side.of(PartnerFacts.builder("2").build(), AUGUST)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("two different partners cannot be compared: 1 and 2");
    }
}
