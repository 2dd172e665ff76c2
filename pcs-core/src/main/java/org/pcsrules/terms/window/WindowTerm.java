package org.pcsrules.terms.window;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the qualification window is, in a period. Immutable; each call gives a new term.
 *
 * @param enrolled whether it is the window of an enrolled partner, counted from the anniversary; else it is counted from the as-of day
 * @param from the first as-of day on which it applies
 * @param to the last, or null if no end is known
 * @param first the first day of the window
 * @param last the last day of the window
 */
public record WindowTerm(boolean enrolled, LocalDate from, @Nullable LocalDate to, DayRule first, DayRule last) {

    /** The same, ending with this as-of day. */
    public WindowTerm to(String lastDay) {
        return new WindowTerm(enrolled, from, LocalDate.parse(lastDay), first, last);
    }

    /** The same, with this first day of the window. */
    public WindowTerm begins(DayRule day) {
        return new WindowTerm(enrolled, from, to, day, last);
    }

    /** The same, with this last day of the window. */
    public WindowTerm ends(DayRule day) {
        return new WindowTerm(enrolled, from, to, first, day);
    }

    /** Whether it applies on an as-of day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether a day lies in the window that is counted from another. */
    public boolean contains(LocalDate day, LocalDate countedFrom) {
        return !day.isBefore(first.from(countedFrom)) && !day.isAfter(last.from(countedFrom));
    }
}
