package org.pcsrules.examples.cli.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.examples.cli.BlockerText;
import org.pcsrules.examples.cli.Columns;
import org.pcsrules.examples.cli.Columns.Cell;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.window.CurrentEnrolment;
import org.pcsrules.window.DaySpan;
import org.pcsrules.window.DayState;
import org.pcsrules.window.NextStep;
import org.pcsrules.window.NextTrack;
import org.pcsrules.window.QualificationWindow;
import org.pcsrules.window.QualificationWindows;

/** Qualification windows for a person: the status first, then what there is to do, then the days. */
final class WindowText {

    private final Style style;
    private final QualificationWindows windows;

    WindowText(Style style, QualificationWindows windows) {
        this.style = style;
        this.windows = windows;
    }

    /** The text. @param days whether to show the days of each area; else all areas at a glance */
    String of(@Nullable String partnerName, boolean days) {
        StringBuilder out = new StringBuilder();
        String partner = partnerName == null ? "Partner " + windows.partner() : partnerName + " (" + windows.partner() + ")";
        out.append(style.strong(Style.oneLine(partner))).append(", as of ").append(windows.asOf())
                .append(", edition ").append(Style.oneLine(windows.edition())).append('\n');
        windows.warnings().forEach(warning -> out.append("Warning: ").append(Style.oneLine(warning)).append('\n'));
        if (days) {
            windows.areas().forEach(window -> area(out, window));
        } else {
            glance(out);
        }
        return out.toString();
    }

    private void glance(StringBuilder out) {
        Columns table = new Columns(0);
        table.row(heading("Area"), heading("Status"), heading("Window"), heading("Qualified"), heading("Not"), heading("No data"),
                heading("To do"));
        for (QualificationWindow window : windows.areas()) {
            table.row(Cell.left(Words.of(window.area())),
                    Cell.left(status(window)).painted(window.qualified() ? style::good : style::bad),
                    Cell.left(window.first() + " to " + window.last()),
                    Cell.right(days(window.days(DayState.QUALIFIED))),
                    Cell.right(days(window.days(DayState.NOT_QUALIFIED))),
                    Cell.right(days(window.days(DayState.NO_DATA))),
                    Cell.left(window.nextSteps().isEmpty() ? "" : toDo(window.nextSteps().get(0))));
        }
        out.append('\n');
        table.appendTo(out);
        out.append('\n').append(style.faint("--area shows the days of an area.")).append('\n');
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    private Cell heading(String text) {
        return Cell.left(text).painted(style::faint);
    }

    private void area(StringBuilder out, QualificationWindow window) {
        out.append('\n').append(style.strong(Words.of(window.area()))).append(": ").append(status(window))
                .append(enrolment(window.enrolment())).append('\n');
        if (window.days().isEmpty()) {
            out.append("  The window has not begun: it runs from ").append(window.first()).append(" to ").append(window.last())
                    .append('\n');
        } else {
            out.append("  ").append(window.qualified()
                    ? style.good(style.tick() + " " + found(window)) : style.bad(style.cross() + " " + found(window))).append('\n');
        }
        today(out, window);
        window.nextSteps().forEach(step -> out.append("  To do: ").append(style.strong(toDo(step))).append('\n'));
        if (window.nextSteps().isEmpty() && window.lastQualifyingDay() != null && !window.qualified()) {
            out.append("  To do: nothing, the window has closed; the enrolment ends on ")
                    .append(Objects.requireNonNull(window.enrolment()).renewBy()).append('\n');
        }
        window.warnings().forEach(warning -> out.append("  Warning: ").append(Style.oneLine(warning)).append('\n'));
        out.append('\n');
        new WindowCalendar(style, window, windows.asOf()).appendTo(out);
        track(out, window.nextTrack());
        missing(out, window.days());
        if (!window.days().isEmpty()) {
            out.append(style.faint("  Scored on " + days(window.days().size())
                    + ", those on which a score can change; the days between have the same score.")).append('\n');
        }
    }

    private static String status(QualificationWindow window) {
        return switch (window.status()) {
            case IN_PROGRESS -> "In progress";
            case QUALIFIED -> "Qualified";
            case ENROLLED -> "Enrolled";
            case ENROLLED_RENEWAL_DUE -> "Enrolled (renewal due)";
        };
    }

    private static String enrolment(@Nullable CurrentEnrolment enrolment) {
        if (enrolment == null) {
            return "";
        }
        return " on the " + Words.of(enrolment.track()) + (enrolment.anniversary() == null ? "" : ", anniversary " + enrolment.anniversary()
                + ", renewal from " + enrolment.renewFrom() + " to " + enrolment.renewBy());
    }

    private String found(QualificationWindow window) {
        int unknown = window.days(DayState.NO_DATA);
        String notKnown = unknown == 0 ? "" : "; of " + days(unknown) + " it is not known";
        if (window.qualified()) {
            LocalDate last = window.days().stream().filter(span -> span.state() == DayState.QUALIFIED).map(DaySpan::last)
                    .max(LocalDate::compareTo).orElseThrow();
            return "qualified on " + days(window.days(DayState.QUALIFIED)) + " of the window, the last " + last
                    + (window.heldUntil() == null ? "" : ", which serves to " + window.heldUntil()) + notKnown;
        }
        return (unknown == 0 ? "no day of the window qualifies" : "no day of the window is known to qualify") + notKnown;
    }

    private void today(StringBuilder out, QualificationWindow window) {
        List<DaySpan> days = window.days();
        DaySpan last = days.isEmpty() ? null : days.get(days.size() - 1);
        if (last != null && last.contains(windows.asOf()) && last.score() != null && last.state() != DayState.NO_DATA) {
            AreaScore score = last.score();
            out.append("  On ").append(windows.asOf()).append(": ").append(Words.points(score.score())).append(" on the ")
                    .append(Words.of(score.track())).append(", ").append(new BlockerText(score).shortly()).append('\n');
        }
    }

    private String toDo(NextStep step) {
        String by = step.by() == null ? "" : " by " + step.by();
        String when = step.from() != null && step.from().isAfter(windows.asOf()) ? " from " + step.from() + " to " + step.by() : by;
        return switch (step.what()) {
            case QUALIFY -> "qualify on one day" + when;
            case BUY -> "buy the designation" + when;
            case AWAIT_ENROLMENT -> "nothing to buy: who is enrolled in another area is enrolled when qualified";
            case RENEW -> "renew" + when;
        };
    }

    private static void track(StringBuilder out, @Nullable NextTrack next) {
        if (next != null) {
            out.append("  Track of the next enrolment: ").append(next.track() == null ? "open" : Words.of(next.track()))
                    .append(" (of ").append(next.rows()).append(" months ").append(next.smb()).append(" SMB, ").append(next.enterprise())
                    .append(" Enterprise)\n");
        }
    }

    /** One line for days that follow one another and lack the same. */
    private static void missing(StringBuilder out, List<DaySpan> days) {
        List<DaySpan> run = new ArrayList<>();
        for (DaySpan span : days) {
            if (!run.isEmpty() && !run.get(0).missing().equals(span.missing())) {
                missingRun(out, run);
                run.clear();
            }
            run.add(span);
        }
        missingRun(out, run);
    }

    private static void missingRun(StringBuilder out, List<DaySpan> run) {
        if (!run.isEmpty() && !run.get(0).missing().isEmpty()) {
            LocalDate first = run.get(0).first();
            LocalDate last = run.get(run.size() - 1).last();
            out.append("  No data ").append(first.equals(last) ? "on " + first : "from " + first + " to " + last).append(": ")
                    .append(run.get(0).missing().stream().map(Style::oneLine).collect(Collectors.joining("; "))).append('\n');
        }
    }
}
