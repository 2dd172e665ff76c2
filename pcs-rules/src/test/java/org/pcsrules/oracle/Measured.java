package org.pcsrules.oracle;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.Blocker;

/**
 * The measured value of a line.
 *
 * @param value null where there is nothing to measure
 * @param points the points, where they do not follow from value and target; not yet capped
 * @param condition why there are no points although the metric was looked at, or null
 */
record Measured(@Nullable BigFraction value, @Nullable BigFraction points, Blocker.@Nullable Kind condition) {

    static Measured of(BigFraction value) {
        return new Measured(value, null, null);
    }

    static Measured withPoints(BigFraction value, BigFraction points) {
        return new Measured(value, points, null);
    }

    static Measured without(@Nullable BigFraction value, Blocker.Kind condition) {
        return new Measured(value, BigFraction.ZERO, condition);
    }

    /** Growth in percent; {@code then} must not be zero. */
    static BigFraction percent(BigFraction now, BigFraction then) {
        return now.subtract(then).multiply(100).divide(then);
    }
}
