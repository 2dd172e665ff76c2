package org.pcsrules.window;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.scorecard.RuleCited;

/**
 * The qualification window of one area.
 *
 * @param area the area
 * @param status the status on the as-of day
 * @param enrolment the enrolment that runs on the as-of day, or null if there is none
 * @param first the first day of the window; it may be still to come
 * @param last the last day of the window: the as-of day, or for an enrolled partner a day counted from the anniversary
 * @param lastQualifyingDay the last day on which a qualifying day would count: the last of an enrolled partner's window; null if the window
 *     rolls on with the day, so that there is no last one
 * @param heldUntil the last day on which the latest qualifying day still serves to enrol or renew; null if there is none
 * @param days the days of the window up to the as-of day, in order, without gaps; empty if the window has not begun
 * @param history the months of the window, in order
 * @param nextTrack the track of the next enrolment; null in areas whose enrolment has none of its own
 * @param nextSteps what there is to do, in order; may be empty
 * @param warnings a code, a colon, plain words
 * @param rules the rules that decided on the window, the status, the track and what to do, in the order in which they did
 */
public record QualificationWindow(
        Area area,
        WindowStatus status,
        @Nullable CurrentEnrolment enrolment,
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate lastQualifyingDay,
        @Nullable LocalDate heldUntil,
        List<DaySpan> days,
        List<HistoryRow> history,
        @Nullable NextTrack nextTrack,
        List<NextStep> nextSteps,
        List<String> warnings,
        List<RuleCited> rules) {
    public QualificationWindow {
        days = List.copyOf(days);
        history = List.copyOf(history);
        nextSteps = List.copyOf(nextSteps);
        warnings = List.copyOf(warnings);
        rules = List.copyOf(rules);
    }

    /** Whether the partner qualified on at least one day of the window. */
    public boolean qualified() {
        return days.stream().anyMatch(span -> span.state() == DayState.QUALIFIED);
    }

    /** How many days of the window are in a state. */
    public int days(DayState state) {
        return days.stream().filter(span -> span.state() == state).mapToInt(DaySpan::days).sum();
    }

    /** The days around one day. @throws IllegalArgumentException if the day is not in the window or still to come */
    public DaySpan on(LocalDate day) {
        return days.stream().filter(span -> span.contains(day)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(day + " is no day of the window " + first + " to " + last + " that has come"));
    }
}
