package org.pcsrules.rulebook.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers that meet several comparisons. */
final class Range {

    private @Nullable BigDecimal lower;
    private boolean lowerIncluded = true;
    private @Nullable BigDecimal upper;
    private boolean upperIncluded = true;
    private boolean empty;

    private Range() {
    }

    /** @param comparisons of one subject with numbers @param whole whether only whole numbers count */
    static Range of(List<Atom> comparisons, boolean whole) {
        Range range = new Range();
        for (Atom one : comparisons) {
            BigDecimal number = (BigDecimal) one.value();
            switch (one.operator()) {
                case ">" -> range.above(number, false);
                case ">=" -> range.above(number, true);
                case "<" -> range.below(number, false);
                case "<=" -> range.below(number, true);
                case "==" -> {
                    range.above(number, true);
                    range.below(number, true);
                }
                default -> {
                }
            }
        }
        if (whole) {
            range.toWholeNumbers();
        }
        for (Atom one : comparisons) {
            BigDecimal number = (BigDecimal) one.value();
            boolean single = range.lower != null && range.upper != null && range.lower.compareTo(range.upper) == 0;
            range.empty |= one.operator().equals("!=") && single && Objects.requireNonNull(range.lower).compareTo(number) == 0;
        }
        return range;
    }

    private void above(BigDecimal number, boolean included) {
        int sign = lower == null ? 1 : number.compareTo(lower);
        if (sign > 0 || sign == 0 && !included) {
            lower = number;
            lowerIncluded = included;
        }
    }

    private void below(BigDecimal number, boolean included) {
        int sign = upper == null ? -1 : number.compareTo(upper);
        if (sign < 0 || sign == 0 && !included) {
            upper = number;
            upperIncluded = included;
        }
    }

    private void toWholeNumbers() {
        if (lower != null) {
            BigDecimal next = lower.setScale(0, RoundingMode.CEILING);
            lower = !lowerIncluded && next.compareTo(lower) == 0 ? next.add(BigDecimal.ONE) : next;
            lowerIncluded = true;
        }
        if (upper != null) {
            BigDecimal next = upper.setScale(0, RoundingMode.FLOOR);
            upper = !upperIncluded && next.compareTo(upper) == 0 ? next.subtract(BigDecimal.ONE) : next;
            upperIncluded = true;
        }
    }

    boolean isEmpty() {
        if (empty) {
            return true;
        }
        int sign = lower == null || upper == null ? -1 : lower.compareTo(upper);
        return sign > 0 || sign == 0 && !(lowerIncluded && upperIncluded);
    }
}
