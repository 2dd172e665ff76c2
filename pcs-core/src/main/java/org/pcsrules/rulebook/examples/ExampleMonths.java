package org.pcsrules.rulebook.examples;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Suggestions;

/** The months of a row: {@code 2026-07}, {@code L} for the last complete month before the day, {@code L-12}, and ranges of either, {@code L-11..L}. */
final class ExampleMonths {

    private static final Pattern BACK = Pattern.compile("L(?:-([0-9]{1,3}))?");
    private static final int MOST = 1200;

    private final YearMonth last;

    /** @param last the last complete month before the day */
    ExampleMonths(YearMonth last) {
        this.last = last;
    }

    /** The months that a field names, in order. */
    List<YearMonth> of(Values row, String field) {
        List<YearMonth> months = new ArrayList<>();
        for (String text : row.texts(field)) {
            int range = text.indexOf("..");
            YearMonth first = month(range < 0 ? text : text.substring(0, range));
            YearMonth end = range < 0 ? first : month(text.substring(range + 2));
            if (first == null || end == null) {
                row.problem(field, Suggestions.quoted(text) + " is no month; write 2026-07, L for the last complete month, L-12 for the same month a year"
                        + " before, or a range as in L-11..L");
            } else if (end.isBefore(first)) {
                row.problem(field, "the range " + Suggestions.quoted(text) + " ends before it begins");
            } else if (first.plusMonths(MOST).isBefore(end)) {
                row.problem(field, "the range " + Suggestions.quoted(text) + " is longer than a hundred years");
            } else {
                for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
                    months.add(month);
                }
            }
        }
        return months;
    }

    private @Nullable YearMonth month(String text) {
        Matcher back = BACK.matcher(text.strip());
        if (back.matches()) {
            return back.group(1) == null ? last : last.minusMonths(Integer.parseInt(back.group(1)));
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
