package org.pcsrules.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pcsrules.FactError;
import org.pcsrules.Suggestions;

/** The dates of one row, day first as in {@code 25/12/2018 23:07}; the time of day is passed over. */
final class TrainingDates {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: +\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH);
    private static final String EXPECTED = ", expected day first as in 25/12/2018 23:07";

    private final TrainingTable.Row row;
    private final List<FactError> errors;

    TrainingDates(TrainingTable.Row row, List<FactError> errors) {
        this.row = row;
        this.errors = errors;
    }

    /** The day, or null if it was refused. */
    @Nullable LocalDate required(Column column) {
        if (row.get(column).isEmpty()) {
            errors.add(row.error(column, "missing"));
            return null;
        }
        LocalDate day = optional(column);
        LocalDate swapped = day == null ? null : day(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        if (swapped != null && inMonth(swapped) && !inMonth(day)) {
            errors.add(row.error(column, Suggestions.quoted(row.get(column)) + " is month first, as Month "
                    + Suggestions.quoted(row.get(Column.MONTH)) + " shows" + EXPECTED));
            return null;
        }
        return day;
    }

    /** The day; null if there is none or it was refused. */
    @Nullable LocalDate optional(Column column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            errors.add(row.error(column, Suggestions.quoted(text) + " is not a date" + EXPECTED));
            return null;
        }
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(2));
        int year = Integer.parseInt(form.group(3));
        LocalDate day = day(year, second, first);
        if (day == null) {
            errors.add(row.error(column, Suggestions.quoted(text)
                    + (day(year, first, second) == null ? " is an impossible date" : " is month first") + EXPECTED));
        }
        return day;
    }

    private boolean inMonth(LocalDate day) {
        return MONTH.format(day).equalsIgnoreCase(row.get(Column.MONTH));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
