package org.pcsrules.stages;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/**
 * The value of a line: measured, or read.
 *
 * @param line the line
 * @param value null where there is nothing to measure
 * @param condition why the value earns no points, or null
 * @param read whether a reading of the facts gave it
 */
public record LineValue(LineTerm line, @Nullable BigFraction value, Blocker.@Nullable Kind condition, boolean read) {

    /** The measured value. */
    public static LineValue of(LineTerm line, Measured measured) {
        return new LineValue(line, measured.value(), measured.condition(), false);
    }

    /** The value of a reading. */
    public static LineValue read(LineTerm line, BigDecimal value) {
        return new LineValue(line, Numbers.fraction(value), null, true);
    }

    /** Whether the value earns points: there is one, and nothing speaks against it. */
    public boolean isEarning() {
        return value != null && condition == null;
    }

    /** Whether the line measures steps. */
    public boolean isSteps() {
        return line.measure() instanceof Measure.Steps;
    }

    /** Whether the value is above zero. */
    public boolean isAboveZero() {
        return value != null && value.signum() > 0;
    }
}
