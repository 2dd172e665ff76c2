package org.pcsrules.window;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.AreaScore;

/**
 * Days of the window that follow one another and all have the same score: nothing that a score depends on changes within them. The
 * first day was scored.
 *
 * @param first the first day
 * @param last the last day, the same or later
 * @param edition the edition that was applied, or null if none is in force
 * @param score what the facts as they are give on each of the days, or null if the edition does not define the area or there is none
 * @param missing what the facts lack, in words; empty if the score is known. If it is not empty the score is not to be relied on
 */
public record DaySpan(LocalDate first, LocalDate last, @Nullable String edition, @Nullable AreaScore score, List<String> missing) {
    public DaySpan {
        missing = List.copyOf(missing);
    }

    /** Whether the partner qualified, did not, or it is not known. */
    public DayState state() {
        if (score == null || !missing.isEmpty()) {
            return DayState.NO_DATA;
        }
        return score.qualified() ? DayState.QUALIFIED : DayState.NOT_QUALIFIED;
    }

    /** How many days, at least 1. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
