package org.pcsrules.stages.window;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;

/** Days of one month of the window that all have the same score. Compared by object. */
public final class ScoredDays {

    private final LocalDate first;
    private final LocalDate last;
    private final AreaScore score;

    /** Days and their score. */
    public ScoredDays(LocalDate first, LocalDate last, AreaScore score) {
        this.first = first;
        this.last = last;
        this.score = score;
    }

    /** The first of the days. */
    public LocalDate getFirst() {
        return first;
    }

    /** The last of the days. */
    public LocalDate getLast() {
        return last;
    }

    /** Their month. */
    public YearMonth getMonth() {
        return YearMonth.from(first);
    }

    /** The track that counts. */
    public Track getTrack() {
        return score.track();
    }

    /** Whether the partner qualifies by what the facts give. */
    public boolean isQualified() {
        return score.qualified();
    }

    /** Whether the edition measures from readings, and there is none. */
    public boolean isNotMeasured() {
        return score.blockers().stream().anyMatch(blocker -> blocker.kind() == Blocker.Kind.NOT_MEASURED);
    }

    /** Whether they lie in the month of another day. */
    public boolean inMonthOf(LocalDate day) {
        return getMonth().equals(YearMonth.from(day));
    }

    /** How many months before these days a month lies: 1 for the last complete one. */
    public int monthsBack(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(month, getMonth());
    }
}
