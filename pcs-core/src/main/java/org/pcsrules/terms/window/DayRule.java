package org.pcsrules.terms.window;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day counted from another, as in {@code firstOfMonth(5)}: the first day of the month five months before. */
public sealed interface DayRule {

    /** The day, counted from another. */
    LocalDate from(LocalDate day);

    /** The same day of another month, or that month's last day if it is shorter. @param before how many months before */
    record SameDay(int before) implements DayRule {
        @Override
        public LocalDate from(LocalDate day) {
            return day.minusMonths(before);
        }
    }

    /** The first day of a month. @param before how many months before */
    record FirstOfMonth(int before) implements DayRule {
        @Override
        public LocalDate from(LocalDate day) {
            return day.withDayOfMonth(1).minusMonths(before);
        }
    }

    /** The last day of the month. */
    record LastOfMonth() implements DayRule {
        @Override
        public LocalDate from(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfMonth());
        }
    }

    /** Some days later. @param days how many */
    record DaysAfter(int days) implements DayRule {
        @Override
        public LocalDate from(LocalDate day) {
            return day.plusDays(days);
        }
    }

    /** The later of two days. */
    record LaterOf(DayRule one, DayRule other) implements DayRule {
        @Override
        public LocalDate from(LocalDate day) {
            LocalDate first = one.from(day);
            LocalDate second = other.from(day);
            return first.isAfter(second) ? first : second;
        }
    }
}
