package org.pcsrules.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Area.MODERN_WORK;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.window.WindowStatus.ENROLLED;
import static org.pcsrules.window.WindowStatus.ENROLLED_RENEWAL_DUE;
import static org.pcsrules.window.WindowStatus.IN_PROGRESS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;

/** Which window applies, at the edges of every rule of its dates. */
class WindowDatesTest {

    private static final PcsEngine PCS = PcsEngine.create();

    @AfterAll
    static void closed() {
        assertThat(PCS.openSessions()).isZero();
        PCS.close();
    }

    private static PartnerFacts partner(Object... areasAndAnniversaries) {
        List<Enrolment> enrolments = new ArrayList<>();
        for (int i = 0; i < areasAndAnniversaries.length; i += 2) {
            Object date = areasAndAnniversaries[i + 1];
            enrolments.add(new Enrolment((Area) areasAndAnniversaries[i], Track.SMB, date.equals("none") ? null : LocalDate.parse((String) date)));
        }
        return PartnerFacts.builder(new Partner("1", null, enrolments)).build();
    }

    private static QualificationWindow window(PartnerFacts facts, String asOf, Area area) {
        return PCS.window(facts, LocalDate.parse(asOf), area).area(area);
    }

    @ParameterizedTest(name = "on {0}: {1} to {2}")
    @CsvSource({
        // before 2023-09-19: the day itself
        "2022-10-03, 2022-10-03, 2022-10-03",
        "2023-09-18, 2023-09-18, 2023-09-18",
        // the September 2023 page: from the same day five months before
        "2023-09-19, 2023-04-19, 2023-09-19",
        "2023-10-15, 2023-05-15, 2023-10-15",
        "2023-11-30, 2023-06-30, 2023-11-30",
        "2023-12-31, 2023-07-31, 2023-12-31",
        // from 2024 on: the current month and the five full months before it
        "2024-01-01, 2023-08-01, 2024-01-01",
        "2024-02-29, 2023-09-01, 2024-02-29",
        "2024-08-15, 2024-03-01, 2024-08-15",
        "2024-08-31, 2024-03-01, 2024-08-31",
        "2024-09-01, 2024-04-01, 2024-09-01",
        "2026-08-15, 2026-03-01, 2026-08-15"})
    void whoIsNotEnrolledHasTheWindowThatIsCountedFromTheDay(String asOf, LocalDate first, LocalDate last) {
        QualificationWindow window = window(partner(), asOf, MODERN_WORK);
        assertThat(window.first()).isEqualTo(first);
        assertThat(window.last()).isEqualTo(last);
        assertThat(window.status()).isEqualTo(IN_PROGRESS);
        assertThat(window.lastQualifyingDay()).isNull();
        assertThat(window.enrolment()).isNull();
        assertThat(window.nextSteps()).containsExactly(new NextStep(NextStep.Step.QUALIFY, null, null));
    }

    @ParameterizedTest(name = "anniversary {0} on {1}: {2} to {3}, {4}")
    @CsvSource({
        // the published example
        "2024-08-15, 2024-07-01, 2024-03-01, 2024-08-31, ENROLLED",
        "2024-08-15, 2024-08-15, 2024-03-01, 2024-08-31, ENROLLED",
        "2024-08-15, 2024-08-16, 2024-03-01, 2024-08-31, ENROLLED_RENEWAL_DUE",
        // the rule of the September 2023 page begins and ends
        "2023-09-10, 2023-09-18, 2023-09-11, 2023-10-10, ENROLLED_RENEWAL_DUE",
        "2023-09-10, 2023-09-19, 2023-04-01, 2023-09-30, ENROLLED_RENEWAL_DUE",
        "2024-12-20, 2024-12-31, 2024-07-01, 2024-12-31, ENROLLED_RENEWAL_DUE",
        "2024-12-20, 2025-01-01, 2024-07-01, 2025-01-19, ENROLLED_RENEWAL_DUE",
        // later pages: with the renewal window, which ends after the month of the anniversary, with it, or in the month after the next
        "2026-08-15, 2026-08-15, 2026-03-01, 2026-09-14, ENROLLED",
        "2026-08-15, 2026-09-14, 2026-03-01, 2026-09-14, ENROLLED_RENEWAL_DUE",
        "2026-08-01, 2026-08-15, 2026-03-01, 2026-08-31, ENROLLED_RENEWAL_DUE",
        "2026-08-31, 2026-08-15, 2026-03-01, 2026-09-30, ENROLLED",
        "2026-01-31, 2026-01-15, 2025-08-01, 2026-03-02, ENROLLED",
        "2028-01-31, 2028-01-15, 2027-08-01, 2028-03-01, ENROLLED",
        // a leap day as anniversary, and as the first day of renewal
        "2028-02-29, 2028-02-29, 2027-09-01, 2028-03-30, ENROLLED",
        "2028-02-28, 2028-02-29, 2027-09-01, 2028-03-29, ENROLLED_RENEWAL_DUE",
        // before 2023-09-19: the 30 days after the anniversary
        "2023-06-15, 2023-06-15, 2023-06-16, 2023-07-15, ENROLLED",
        "2023-06-15, 2023-07-15, 2023-06-16, 2023-07-15, ENROLLED_RENEWAL_DUE"})
    void whoIsEnrolledHasTheWindowThatIsCountedFromTheAnniversary(String anniversary, String asOf, LocalDate first, LocalDate last,
            WindowStatus status) {
        QualificationWindow window = window(partner(SECURITY, anniversary), asOf, SECURITY);
        assertThat(window.first()).isEqualTo(first);
        assertThat(window.last()).isEqualTo(last);
        assertThat(window.status()).isEqualTo(status);
        assertThat(window.lastQualifyingDay()).isEqualTo(last);
        LocalDate date = LocalDate.parse(anniversary);
        assertThat(window.enrolment()).isEqualTo(new CurrentEnrolment(Track.SMB, date, date.plusDays(1), date.plusDays(30)));
    }

    @ParameterizedTest(name = "{0} days after the anniversary: {1}")
    @CsvSource({"-1, ENROLLED", "0, ENROLLED", "1, ENROLLED_RENEWAL_DUE", "29, ENROLLED_RENEWAL_DUE", "30, ENROLLED_RENEWAL_DUE", "31, IN_PROGRESS"})
    void renewalIsDueFromTheDayAfterTheAnniversaryForThirtyDays(int days, WindowStatus status) {
        LocalDate asOf = LocalDate.of(2026, 8, 15).plusDays(days);
        assertThat(window(partner(SECURITY, "2026-08-15"), asOf.toString(), SECURITY).status()).isEqualTo(status);
    }

    @Test
    void anEnrolmentThatWasNotRenewedIsOverAndThatIsTold() {
        QualificationWindow window = window(partner(SECURITY, "2026-07-01"), "2026-08-15", SECURITY);
        assertThat(window.status()).isEqualTo(IN_PROGRESS);
        assertThat(window.enrolment()).isNull();
        assertThat(window.first()).isEqualTo("2026-03-01");
        assertThat(window.warnings()).anyMatch(warning -> warning.startsWith("ENROLMENT_LAPSED: the renewal window of the anniversary 2026-07-01"));
    }

    @Test
    void afterTheWindowHasClosedWithoutAQualifyingDayThereIsNothingToDo() {
        QualificationWindow window = window(partner(SECURITY, "2024-08-15"), "2024-09-10", SECURITY);
        assertThat(window.status()).isEqualTo(ENROLLED_RENEWAL_DUE);
        assertThat(window.last()).isEqualTo("2024-08-31");
        assertThat(window.nextSteps()).isEmpty();
    }

    @Test
    void whoIsEnrolledMustQualifyInTheWindowAndRenewInTheRenewalWindow() {
        assertThat(window(partner(SECURITY, "2027-04-22"), "2026-08-15", SECURITY)).satisfies(window -> {
            assertThat(window.days()).isEmpty();
            assertThat(window.history()).hasSize(7).allMatch(row -> row.toCome() > 0 && row.noData() == 0);
            assertThat(window.history().get(0)).isEqualTo(new HistoryRow(java.time.YearMonth.of(2026, 11), null, List.of(), 0, 0, 0, 30));
            assertThat(window.history().get(6).toCome()).isEqualTo(22);
            assertThat(window.nextSteps()).containsExactly(
                    new NextStep(NextStep.Step.QUALIFY, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 5, 22)),
                    new NextStep(NextStep.Step.RENEW, LocalDate.of(2027, 4, 23), LocalDate.of(2027, 5, 22)));
        });
    }

    @Test
    void anEnrolmentWithoutAnniversarySharesThatOfAnotherArea() {
        QualificationWindow window = window(partner(SECURITY, "none", MODERN_WORK, "2026-12-04"), "2026-08-15", SECURITY);
        assertThat(window.enrolment()).isNotNull().extracting(CurrentEnrolment::anniversary).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(window.warnings()).contains("ANNIVERSARY_SHARED: the enrolment names no anniversary; taken is 2026-12-04, that of MODERN_WORK");
    }

    @Test
    void withoutAnyAnniversaryAPartnerIsEnrolledAndItsWindowIsToldToBeUnknown() {
        QualificationWindow window = window(partner(SECURITY, "none"), "2026-08-15", SECURITY);
        assertThat(window.status()).isEqualTo(ENROLLED);
        assertThat(window.enrolment()).isEqualTo(new CurrentEnrolment(Track.SMB, null, null, null));
        assertThat(window.first()).isEqualTo("2026-03-01");
        assertThat(window.lastQualifyingDay()).isNull();
        assertThat(window.nextSteps()).isEmpty();
        assertThat(window.warnings()).anyMatch(warning -> warning.startsWith("ANNIVERSARY_MISSING: "));
    }

    @Test
    void ofSeveralAnniversariesTheNextOneCounts() {
        assertThat(window(partner(SECURITY, "2027-08-15", SECURITY, "2026-08-15", SECURITY, "2025-08-15"), "2026-08-20", SECURITY))
                .satisfies(window -> {
                    assertThat(window.status()).isEqualTo(ENROLLED_RENEWAL_DUE);
                    assertThat(window.first()).isEqualTo("2026-03-01");
                });
        assertThat(window(partner(SECURITY, "2024-08-15", SECURITY, "2025-08-15"), "2026-08-20", SECURITY).warnings())
                .anyMatch(warning -> warning.contains("anniversary 2025-08-15 is over"));
    }

    @Test
    void anniversariesOfAreasThatDifferAreTold() {
        PartnerFacts facts = partner(DATA_AI, "2027-02-01", INFRASTRUCTURE, "2026-11-18", SECURITY, "2025-01-01");
        assertThat(window(facts, "2026-08-15", DATA_AI).warnings()).containsOnlyOnce(
                "ANNIVERSARIES_DIFFER: the anniversary is 2027-02-01 here and 2026-11-18 in INFRASTRUCTURE, though areas share that of the first");
    }

    @ParameterizedTest
    @CsvSource({"2027-08-16, false", "2027-08-17, true", "9999-12-31, true"})
    void anAnniversaryFurtherAheadThanAYearIsTold(String anniversary, boolean told) {
        assertThat(window(partner(SECURITY, anniversary), "2026-08-15", SECURITY).warnings().stream()
                .anyMatch(warning -> warning.startsWith("ANNIVERSARY_FAR: the anniversary " + anniversary))).isEqualTo(told);
    }

    @Test
    void aDayBeforeTheFirstEditionIsRefusedWithTheListOfThoseThatThereAre() {
        assertThatThrownBy(() -> PCS.window(partner(), LocalDate.of(2022, 10, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no edition is in force on 2022-10-02, which is before the first; there are 2022-10 (2022-10-03 to ");
    }

    @Test
    void aDayBeforeTheFirstWindowIsRefusedThoughAnEditionIsNamed() {
        try (PcsEngine named = PcsEngine.builder().edition("2026-07").build()) {
            assertThatThrownBy(() -> named.window(partner(), LocalDate.of(2022, 10, 2), SECURITY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no qualification window is known on 2022-10-02; the first is known from 2022-10-03 on");
        }
    }

    @Test
    void anAreaThatTheEditionDoesNotDefineIsRefusedWithThoseThatItDefines() {
        assertThatThrownBy(() -> PCS.window(partner(), LocalDate.of(2023, 1, 1), INFRASTRUCTURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition 2022-10 does not define INFRASTRUCTURE; it defines DATA_AI, MODERN_WORK, SECURITY");
    }

    @Test
    void withoutAnAreaAllThatTheEditionDefinesAreGiven() {
        assertThat(PCS.window(partner(), LocalDate.of(2023, 1, 1)).areas()).extracting(QualificationWindow::area)
                .containsExactly(DATA_AI, MODERN_WORK, SECURITY);
        assertThat(PCS.window(partner(), LocalDate.of(2026, 8, 15)).areas()).extracting(QualificationWindow::area).containsExactly(Area.values());
    }
}
