package org.pcsrules.stages.window;

import org.pcsrules.terms.Months;

/**
 * What the facts lack to know the score of days.
 *
 * @param days the days
 * @param words what is missing, in words
 */
public record Missing(ScoredDays days, String words) {

    /** The facts end too early. */
    public static Missing after(PartMonths part, ScoredDays days, Months needed) {
        return new Missing(days, part.part().code() + " ends with " + part.last() + ", rows of " + before(needed.latest()) + " are needed");
    }

    /** The facts begin too late. */
    public static Missing before(PartMonths part, ScoredDays days, Months needed) {
        return new Missing(days,
                part.part().code() + " begins with " + part.first() + ", rows from " + before(needed.earliest()) + " on are needed");
    }

    private static String before(int months) {
        return months == 1 ? "the month before" : months + " months before";
    }
}
