package org.pcsrules.terms.window;

import java.time.LocalDate;
import java.util.Set;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Part;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.Terms;

/** The words in which {@code window.drl} states its terms. */
public final class WindowTerms {

    private WindowTerms() {
    }

    /** The window of a partner that is not enrolled, counted from the as-of day: that day alone, until told otherwise. */
    public static WindowTerm windowToEnrol(String from) {
        return new WindowTerm(false, LocalDate.parse(from), null, sameDay(), sameDay());
    }

    /** The window of an enrolled partner, counted from its anniversary: that day alone, until told otherwise. */
    public static WindowTerm windowToRenew(String from) {
        return new WindowTerm(true, LocalDate.parse(from), null, sameDay(), sameDay());
    }

    /** How long a partner that qualified has to enrol. */
    public static TimeToEnrol timeToEnrol(String from, DayRule last) {
        return new TimeToEnrol(LocalDate.parse(from), last);
    }

    /** The day itself. */
    public static DayRule sameDay() {
        return new DayRule.SameDay(0);
    }

    /** The same day some months before, or that month's last day if it is shorter. */
    public static DayRule sameDay(int monthsBefore) {
        return new DayRule.SameDay(monthsBefore);
    }

    /** The first day of the month some months before. */
    public static DayRule firstOfMonth(int monthsBefore) {
        return new DayRule.FirstOfMonth(monthsBefore);
    }

    /** The last day of the month. */
    public static DayRule lastOfMonth() {
        return new DayRule.LastOfMonth();
    }

    /** Some days after the day. */
    public static DayRule daysAfter(int days) {
        return new DayRule.DaysAfter(days);
    }

    /** The later of two days. */
    public static DayRule laterOf(DayRule one, DayRule other) {
        return new DayRule.LaterOf(one, other);
    }

    /** The months of a part of the facts that the score of areas needs. */
    public static MonthsNeeded needs(Part part, Months months, Area... areas) {
        return new MonthsNeeded(Set.of(areas), part, months);
    }

    /** The track of enrolments, by the rows of the score history. */
    public static EnrolmentTrackTerm enrolmentTrack(int rows, int smbRows, int enterpriseRows, Area... areas) {
        return new EnrolmentTrackTerm(Set.of(areas), rows, Terms.atLeast(smbRows), Terms.atLeast(enterpriseRows));
    }
}
