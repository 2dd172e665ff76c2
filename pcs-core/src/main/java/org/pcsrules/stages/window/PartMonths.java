package org.pcsrules.stages.window;

import java.time.YearMonth;
import org.pcsrules.facts.Part;
import org.pcsrules.terms.Months;

/**
 * The months that the rows of a part of the facts span. Between them, a month without rows is one in which there was nothing to count.
 *
 * @param part the part, which has rows
 * @param first the first month with a row
 * @param last the last month with a row
 */
public record PartMonths(Part part, YearMonth first, YearMonth last) {

    /** Whether they end before the latest of the months that days need. */
    public boolean endBefore(ScoredDays days, Months needed) {
        return days.monthsBack(last) > needed.latest();
    }

    /** Whether they begin after the earliest of the months that days need. */
    public boolean beginAfter(ScoredDays days, Months needed) {
        return days.monthsBack(first) < needed.earliest();
    }
}
