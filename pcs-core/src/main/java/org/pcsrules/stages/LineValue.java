package org.pcsrules.stages;

import java.math.BigDecimal;
import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Reading;
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
public record LineValue(LineTerm line, @Nullable BigFraction value, Blocker.@Nullable Kind condition, boolean read) implements Conclusion {

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

    /** The steps of the line. */
    public Measure.Steps measuredSteps() {
        return (Measure.Steps) line.measure();
    }

    /** How many of the gates are among these that are met. */
    public int gatesIn(Collection<?> met) {
        return (int) met.stream().filter(gate -> ((GateMet) gate).measure() == line.measure()).count();
    }

    /** The points of the line's gates, together. @param gates the gates that earn points, of whatever lines */
    public BigFraction sum(Collection<?> gates) {
        return Fractions.sum(gates, gate -> ((GatePoints) gate).measure() == line.measure() ? ((GatePoints) gate).points() : BigFraction.ZERO);
    }

    /** Whether something stands against the line's metric. */
    public boolean isMetricBlocked(Collection<?> blocking) {
        return Blockings.any(blocking, one -> one.area() == line.area() && one.track() == line.track() && one.metric() == line.metric());
    }

    /** Whether the value is above zero. */
    public boolean isAboveZero() {
        return value != null && value.signum() > 0;
    }

    @Override
    public boolean restsOn(Object fact) {
        if (fact instanceof Measured measured) {
            return !read && measured.measure() == line.measure();
        }
        return fact instanceof Reading reading ? read && line.isOf(reading) : fact == line;
    }
}
