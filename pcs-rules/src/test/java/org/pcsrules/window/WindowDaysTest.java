package org.pcsrules.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.SECURITY;
import static org.pcsrules.window.DayState.NOT_QUALIFIED;
import static org.pcsrules.window.DayState.NO_DATA;
import static org.pcsrules.window.DayState.QUALIFIED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.RuleCited;

/** On which days of the window the partner qualified, and what follows. */
class WindowDaysTest {

    private static final PcsEngine PCS = PcsEngine.builder().edition("2026-07").build();
    private static final PcsEngine BY_DATE = PcsEngine.create();

    private static QualificationWindow window(PcsEngine engine, PartnerFacts facts, String asOf) {
        return engine.window(facts, LocalDate.parse(asOf), DATA_AI).area(DATA_AI);
    }

    private static QualificationWindow window(DataAiPartner partner, String asOf) {
        return window(PCS, partner.facts(), asOf);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void theDaysUpToTheAsOfDayFollowOneAnotherWithoutGaps() {
        QualificationWindow window = window(new DataAiPartner().qualifying("2026-05-11", "2026-06-09"), "2026-08-15");
        LocalDate next = window.first();
        for (DaySpan span : window.days()) {
            assertThat(span.first()).isEqualTo(next);
            next = span.last().plusDays(1);
        }
        assertThat(next).isEqualTo("2026-08-16");
    }

    @Test
    void aPartnerQualifiesFromTheDayOnWhichACertificationIsEarnedToTheDayOnWhichItExpires() {
        QualificationWindow window = window(new DataAiPartner().qualifying("2026-05-11", "2026-06-09"), "2026-08-15");
        assertThat(window.on(day("2026-05-10")).state()).isEqualTo(NOT_QUALIFIED);
        assertThat(window.on(day("2026-05-11")).state()).isEqualTo(QUALIFIED);
        assertThat(window.on(day("2026-06-09")).state()).isEqualTo(QUALIFIED);
        assertThat(window.on(day("2026-06-10")).state()).isEqualTo(NOT_QUALIFIED);
        assertThat(window.days(QUALIFIED)).isEqualTo(30);
        assertThat(window.days(NOT_QUALIFIED)).isEqualTo(138);
        assertThat(window.days(NO_DATA)).isZero();
        assertThat(window.history()).extracting(HistoryRow::qualified).containsExactly(0, 0, 21, 9, 0, 0);
        assertThat(window.history()).extracting(row -> row.highest().headline()).containsExactly(60, 60, 72, 72, 60, 60);
    }

    @ParameterizedTest(name = "qualified on {0} alone: {1} on 2026-08-15")
    @CsvSource({"2026-02-28, IN_PROGRESS", "2026-03-01, QUALIFIED", "2026-08-15, QUALIFIED", "2026-08-16, IN_PROGRESS"})
    void oneDayInTheWindowIsEnough(String only, WindowStatus status) {
        assertThat(window(new DataAiPartner().qualifying(only, only), "2026-08-15").status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "qualified on {0} alone: seen on {1}, held until {2}")
    @CsvSource({
        "2026-03-01, 2026-08-15, 2026-08-31",
        "2026-03-31, 2026-08-15, 2026-08-31",
        "2026-04-01, 2026-08-15, 2026-09-30",
        "2026-08-15, 2026-08-15, 2027-01-31",
        // the window of 2023 ends with that year, the one after it takes the day in again
        "2023-10-20, 2023-12-31, 2024-03-31",
        // before 2023-09-19 only the day itself counts, afterwards it lies in the window of five months
        "2023-09-18, 2023-09-18, 2024-02-29",
        "2023-05-01, 2023-05-01, 2023-05-01"})
    void aQualifyingDayIsHeldAsLongAsItLiesInTheWindow(String only, String asOf, LocalDate heldUntil) {
        QualificationWindow window = window(new DataAiPartner().qualifying(only, only), asOf);
        assertThat(window.heldUntil()).isEqualTo(heldUntil);
        assertThat(window.nextSteps()).containsExactly(new NextStep(NextStep.Step.BUY, null, heldUntil));
        if (heldUntil.isAfter(day(asOf))) {
            assertThat(window(new DataAiPartner().qualifying(only, only), heldUntil.toString()).status()).isEqualTo(WindowStatus.QUALIFIED);
        }
        assertThat(window(new DataAiPartner().qualifying(only, only), heldUntil.plusDays(1).toString()).status())
                .isEqualTo(WindowStatus.IN_PROGRESS);
    }

    @Test
    void theTimeToEnrolOfTheAnnouncementIsTold() {
        DataAiPartner partner = new DataAiPartner().qualifying("2026-08-01", "2026-08-10");
        assertThat(window(partner, "2026-08-15").warnings()).singleElement().asString()
                .startsWith("TIME_TO_ENROL: ").endsWith("by 2026-09-09, counted from 2026-08-10");
        assertThat(window(new DataAiPartner().qualifying("2023-09-18", null), "2023-09-18").warnings()).isEmpty();
        assertThat(window(new DataAiPartner().qualifying("2023-09-18", null), "2023-09-19").warnings()).hasSize(1);
    }

    @Test
    void whoIsEnrolledInAnotherAreaNeedNotBuyAgain() {
        DataAiPartner partner = new DataAiPartner().qualifying("2026-08-01", null).enrolled(SECURITY, "2026-07-16");
        assertThat(window(partner, "2026-08-15").nextSteps()).extracting(NextStep::what).containsExactly(NextStep.Step.AWAIT_ENROLMENT);
        assertThat(window(partner, "2026-08-16").nextSteps()).extracting(NextStep::what).containsExactly(NextStep.Step.BUY);
    }

    @Test
    void whoIsEnrolledAndHasQualifiedRenewsInTheRenewalWindow() {
        DataAiPartner partner = new DataAiPartner().qualifying("2026-03-01", "2026-03-01").enrolled(DATA_AI, "2026-08-15");
        QualificationWindow window = window(partner, "2026-08-01");
        assertThat(window.status()).isEqualTo(WindowStatus.ENROLLED);
        assertThat(window.qualified()).isTrue();
        assertThat(window.heldUntil()).isEqualTo("2026-09-14");
        assertThat(window.nextSteps()).containsExactly(new NextStep(NextStep.Step.RENEW, day("2026-08-16"), day("2026-09-14")));
        assertThat(window.history().get(5)).extracting(HistoryRow::notQualified, HistoryRow::toCome).containsExactly(1, 30);
        assertThat(window.history().get(6)).extracting(HistoryRow::notQualified, HistoryRow::toCome).containsExactly(0, 14);
    }

    @Test
    void aWindowAcrossEditionsScoresEachDayUnderItsOwn() {
        QualificationWindow window = window(BY_DATE, new DataAiPartner().facts(), "2026-08-15");
        assertThat(window.on(day("2026-05-07")).edition()).isEqualTo("2023-12");
        assertThat(window.on(day("2026-05-08")).edition()).isEqualTo("2026-05");
        assertThat(window.on(day("2026-06-30")).edition()).isEqualTo("2026-05");
        assertThat(window.on(day("2026-07-01")).edition()).isEqualTo("2026-07");
        assertThat(window.days()).extracting(DaySpan::first).contains(day("2026-05-08"), day("2026-07-01"));
    }

    @Test
    void daysBeforeTheFirstEditionAndDaysWhoseEditionLacksTheAreaAreNotKnown() {
        PartnerFacts facts = new DataAiPartner().enrolled(DATA_AI, "2022-09-10").enrolled(Area.INFRASTRUCTURE, "2023-10-10").facts();
        QualificationWindow first = window(BY_DATE, facts, "2022-10-05");
        assertThat(first.on(day("2022-10-02"))).isEqualTo(
                new DaySpan(day("2022-10-01"), day("2022-10-02"), null, null, List.of("no edition of the rules is known")));
        QualificationWindow lacking = BY_DATE.window(facts, day("2023-10-01"), Area.INFRASTRUCTURE).area(Area.INFRASTRUCTURE);
        assertThat(lacking.on(day("2023-06-12")).missing()).containsExactly("edition 2022-10 does not define the area");
        assertThat(lacking.on(day("2023-06-13")).missing()).isEmpty();
    }

    @Test
    void factsThatEndTooEarlyLeaveTheDaysAfterThemUnknown() {
        QualificationWindow window = window(new DataAiPartner().qualifying("2020-01-01", null).reaching("2020-01", "2026-04"), "2026-08-15");
        assertThat(window.on(day("2026-05-31")).state()).isEqualTo(QUALIFIED);
        assertThat(window.on(day("2026-06-01")).missing()).containsExactly("azureConsumption ends with 2026-04, rows of the month before are needed");
        assertThat(window.on(day("2026-08-15")).state()).isEqualTo(NO_DATA);
    }

    @Test
    void factsThatBeginTooLateLeaveTheDaysUnknownThatAreComparedWithEarlierMonths() {
        QualificationWindow window = window(new DataAiPartner().qualifying("2020-01-01", null).reaching("2024-06", "2026-08"), "2026-08-15");
        assertThat(window.on(day("2026-05-31")).missing()).containsExactly(
                "azureConsumption begins with 2024-06, rows from 24 months before on are needed");
        assertThat(window.on(day("2026-05-31")).state()).isEqualTo(NO_DATA);
        assertThat(window.on(day("2026-06-01")).state()).isEqualTo(QUALIFIED);
        assertThat(window.history().get(0)).isEqualTo(new HistoryRow(YearMonth.of(2026, 3), null, List.of(), 0, 0, 31, 0));
    }

    @Test
    void theMonthThatIsAskedForIsTakenAsTheFactsGiveIt() {
        QualificationWindow window = window(new DataAiPartner().qualifying("2020-01-01", null).reaching("2025-12", "2026-07"), "2026-08-15");
        assertThat(window.on(day("2026-07-31")).state()).isEqualTo(NO_DATA);
        assertThat(window.on(day("2026-08-01")).missing()).isEmpty();
    }

    @Test
    void withoutAnythingToMeasureByNoDayIsKnownAndThatIsTold() {
        QualificationWindow window = window(PCS, PartnerFacts.builder("1").build(), "2026-08-15");
        assertThat(window.days(NO_DATA)).isEqualTo(168);
        assertThat(window.status()).isEqualTo(WindowStatus.IN_PROGRESS);
        assertThat(window.warnings()).containsExactly(
                "DAYS_NOT_KNOWN: the facts do not tell of every day of the window; a qualifying day may be among those");
    }

    @Test
    void aReadingTellsOfTheMonthThatIsAskedForAlone() {
        PartnerFacts facts = PartnerFacts.builder("1")
                .add(new Reading(Area.SECURITY, Track.SMB, Metric.NET_CUSTOMER_ADDS, Line.AZURE, new BigDecimal("5"))).build();
        QualificationWindow window = PCS.window(facts, day("2026-08-15"), SECURITY).area(SECURITY);
        assertThat(window.on(day("2026-07-31")).missing()).containsExactly("the readings tell of 2026-08-15 only");
        assertThat(window.on(day("2026-08-01")).state()).isEqualTo(NOT_QUALIFIED);
    }

    @Test
    void whatAnEditionMeasuresFromReadingsIsNotKnownWithoutThem() {
        assertThat(window(BY_DATE, new DataAiPartner().facts(), "2023-01-15").on(day("2023-01-15")).missing())
                .containsExactly("the edition measures from readings, and none is given");
    }

    @Test
    void theRulesThatDecidedAreNamed() {
        assertThat(window(new DataAiPartner().qualifying("2026-08-01", null), "2026-08-15").rules()).extracting(RuleCited::ruleId)
                .containsExactly("WIN-NOT-ENROLLED", "WIN-ENROL-FULL-MONTHS", "WIN-QUALIFIED", "WIN-HELD-BY-WINDOW", "WIN-TRACK-ENTERPRISE",
                        "WIN-DO-BUY");
    }

    @Test
    void whatTheScoresWarnOfIsToldOnce() {
        QualificationWindows windows = BY_DATE.window(new DataAiPartner().facts(), day("2026-08-15"));
        assertThat(windows.warnings()).extracting(warning -> warning.substring(0, warning.indexOf(':')))
                .containsExactly("EDITION_GAP", "EDITION_OBSERVED");
        assertThat(PCS.window(new DataAiPartner().facts(), day("2026-08-15")).warnings())
                .containsExactly("EDITION_NOT_IN_FORCE: edition 2026-07 is not the one in force on 2026-03-01");
    }
}
