package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.terms.Measure;

/**
 * The measured value of a measure.
 *
 * @param measure the measure
 * @param value null where there is nothing to measure
 * @param condition why the value earns no points, or null
 */
public record Measured(Measure measure, @Nullable BigFraction value, Blocker.@Nullable Kind condition) {

    /** A value that earns points. */
    public static Measured of(Measure measure, long value) {
        return new Measured(measure, BigFraction.of(value), null);
    }

    /** A value that earns points. */
    public static Measured of(Measure measure, BigFraction value) {
        return new Measured(measure, value, null);
    }

    /** A value that is shown and earns no points. */
    public static Measured withoutPoints(Measure measure, BigFraction value, Blocker.Kind condition) {
        return new Measured(measure, value, condition);
    }

    /** Nothing to measure. */
    public static Measured nothing(Measure measure, Blocker.Kind condition) {
        return new Measured(measure, null, condition);
    }
}
