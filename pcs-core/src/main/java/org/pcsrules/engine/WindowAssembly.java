package org.pcsrules.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcsrules.RulesException;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.stages.Warning;
import org.pcsrules.stages.window.HeldUntil;
import org.pcsrules.stages.window.HistoryMonth;
import org.pcsrules.stages.window.Missing;
import org.pcsrules.stages.window.OpenWindow;
import org.pcsrules.stages.window.ScoredDays;
import org.pcsrules.stages.window.Standing;
import org.pcsrules.stages.window.Status;
import org.pcsrules.terms.window.RenewalTerm;
import org.pcsrules.window.CurrentEnrolment;
import org.pcsrules.window.DaySpan;
import org.pcsrules.window.DayState;
import org.pcsrules.window.HistoryRow;
import org.pcsrules.window.NextStep;
import org.pcsrules.window.NextTrack;
import org.pcsrules.window.QualificationWindow;

/** Collects what the rules of the window found. Sorts, counts days and copies; decides nothing. */
final class WindowAssembly {

    private final Session session;
    private final Set<RuleCited> cited = new LinkedHashSet<>();

    WindowAssembly(Session session) {
        this.session = session;
    }

    /** @param scored the scored days behind the spans, where there is a score */
    QualificationWindow window(Area area, LocalDate asOf, List<DaySpan> spans, Map<DaySpan, ScoredDays> scored) {
        Standing standing = cite(one(Standing.class));
        OpenWindow window = one(OpenWindow.class);
        cite(window.term());
        List<Missing> missing = session.all(Missing.class);
        List<DaySpan> days = spans.stream().map(span -> withMissing(span, scored.get(span), missing)).toList();
        missing.stream().sorted(Comparator.comparing(one -> one.days().getFirst())).forEach(this::cite);
        Status status = cite(one(Status.class));
        HeldUntil held = cite(optional(HeldUntil.class));
        NextTrack track = cite(optional(NextTrack.class));
        List<NextStep> steps = session.all(NextStep.class).stream().sorted(Comparator.comparing(NextStep::what)).toList();
        steps.forEach(this::cite);
        return new QualificationWindow(area, status.status(), enrolment(standing), window.getFirst(), window.getLast(),
                standing.isDated() ? window.getLast() : null, held == null ? null : held.day(), days, history(days, window, asOf), track,
                steps, warnings(), List.copyOf(cited));
    }

    private List<String> warnings() {
        return session.all(Warning.class).stream().map(one -> one.code() + ": " + one.words()).distinct().sorted().toList();
    }

    private static DaySpan withMissing(DaySpan span, @Nullable ScoredDays days, List<Missing> missing) {
        return days == null ? span : new DaySpan(span.first(), span.last(), span.edition(), span.score(),
                missing.stream().filter(one -> one.days() == days).map(Missing::words).sorted().toList());
    }

    private @Nullable CurrentEnrolment enrolment(Standing standing) {
        if (!standing.enrolled()) {
            return null;
        }
        Track track = Objects.requireNonNull(standing.track());
        if (!standing.isDated()) {
            return new CurrentEnrolment(track, null, null, null);
        }
        RenewalTerm renewal = cite(one(RenewalTerm.class));
        LocalDate anniversary = standing.getDate();
        return new CurrentEnrolment(track, anniversary, renewal.first().from(anniversary), renewal.last().from(anniversary));
    }

    private List<HistoryRow> history(List<DaySpan> days, OpenWindow window, LocalDate asOf) {
        return session.all(HistoryMonth.class).stream().sorted(Comparator.comparing(HistoryMonth::number))
                .map(HistoryMonth::month)
                .map(month -> row(month, days.stream().filter(span -> YearMonth.from(span.first()).equals(month)).toList(), window, asOf))
                .toList();
    }

    private static HistoryRow row(YearMonth month, List<DaySpan> days, OpenWindow window, LocalDate asOf) {
        List<DaySpan> known = days.stream().filter(span -> span.state() != DayState.NO_DATA).toList();
        LocalDate next = latest(latest(asOf.plusDays(1), window.getFirst()), month.atDay(1));
        LocalDate end = window.getLast().isBefore(month.atEndOfMonth()) ? window.getLast() : month.atEndOfMonth();
        int toCome = next.isAfter(end) ? 0 : end.getDayOfMonth() - next.getDayOfMonth() + 1;
        return new HistoryRow(month, known.stream().map(span -> score(span).score()).max(Points::compareTo).orElse(null),
                known.stream().map(span -> score(span).track()).distinct().toList(),
                count(days, DayState.QUALIFIED), count(days, DayState.NOT_QUALIFIED), count(days, DayState.NO_DATA), toCome);
    }

    private static AreaScore score(DaySpan span) {
        return Objects.requireNonNull(span.score());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int count(List<DaySpan> days, DayState state) {
        return days.stream().filter(span -> span.state() == state).mapToInt(DaySpan::days).sum();
    }

    private <T> T cite(T fact) {
        RuleCited rule = fact == null ? null : session.insertedBy().get(fact);
        if (rule != null) {
            cited.add(rule);
        }
        return fact;
    }

    private <T> T one(Class<T> type) {
        T found = optional(type);
        if (found == null) {
            throw new RulesException("the rules of the qualification window give no " + type.getSimpleName());
        }
        return found;
    }

    private <T> @Nullable T optional(Class<T> type) {
        List<T> found = session.all(type);
        if (found.size() > 1) {
            throw new RulesException(
                    "the rules of the qualification window give " + found.size() + " of " + type.getSimpleName() + ", not one");
        }
        return found.isEmpty() ? null : found.get(0);
    }
}
