package org.pcsrules.examples.cli.window;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.pcsrules.examples.cli.Columns;
import org.pcsrules.examples.cli.Columns.Cell;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.window.DayState;
import org.pcsrules.window.HistoryRow;
import org.pcsrules.window.QualificationWindow;

/** The days of a window: a line for each month, a character for each day. */
final class WindowCalendar {

    private final Style style;
    private final QualificationWindow window;
    private final LocalDate asOf;

    WindowCalendar(Style style, QualificationWindow window, LocalDate asOf) {
        this.style = style;
        this.window = window;
        this.asOf = asOf;
    }

    void appendTo(StringBuilder out) {
        Columns table = new Columns(2);
        table.row(Cell.left(""), Cell.left("1   5    10   15   20   25   30").painted(style::faint),
                Cell.right("Highest").painted(style::faint), Cell.left("Track").painted(style::faint));
        for (HistoryRow row : window.history()) {
            table.row(Cell.left(row.month().toString()), Cell.left(days(row.month())).painted(this::coloured),
                    Cell.right(row.highest() == null ? "" : Words.number(row.highest())),
                    Cell.left(row.tracks().stream().map(Words::of).collect(Collectors.joining(", "))));
        }
        table.appendTo(out);
        out.append("  ").append(coloured(mark(DayState.QUALIFIED) + " qualified  " + mark(DayState.NOT_QUALIFIED) + " not qualified  "
                + mark(DayState.NO_DATA) + " no data  " + toCome() + " to come")).append('\n');
    }

    private String days(YearMonth month) {
        StringBuilder days = new StringBuilder();
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate day = month.atDay(i);
            if (day.isBefore(window.first()) || day.isAfter(window.last())) {
                days.append(' ');
            } else {
                days.append(day.isAfter(asOf) ? toCome() : mark(window.on(day).state()));
            }
        }
        return days.toString().stripTrailing();
    }

    private char mark(DayState state) {
        return switch (state) {
            case QUALIFIED -> style.blocks() ? '█' : '#';
            case NOT_QUALIFIED -> style.blocks() ? '░' : '-';
            case NO_DATA -> '?';
        };
    }

    private char toCome() {
        return style.blocks() ? '·' : '.';
    }

    /** Runs of days that qualified in one colour, of those that did not in another. */
    private String coloured(String days) {
        StringBuilder out = new StringBuilder();
        for (int i = 0, next; i < days.length(); i = next) {
            char mark = days.charAt(i);
            next = i;
            while (next < days.length() && days.charAt(next) == mark) {
                next++;
            }
            String run = days.substring(i, next);
            out.append(mark == mark(DayState.QUALIFIED) ? style.good(run) : mark == mark(DayState.NOT_QUALIFIED) ? style.bad(run) : run);
        }
        return out.toString();
    }
}
