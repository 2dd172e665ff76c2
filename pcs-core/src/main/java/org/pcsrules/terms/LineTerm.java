package org.pcsrules.terms;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;

/**
 * One line of a metric. Compared by object.
 *
 * @param area the area
 * @param track the track
 * @param metric the metric
 * @param line null where the metric has one line only
 * @param order its place among the lines of the metric, from 0
 * @param target the value that gives the maximum
 * @param maximum the most points that the line can give
 * @param ownMaximum whether the maximum is the line's own, not the metric's
 * @param measure how the value is measured
 */
public record LineTerm(Area area, Track track, Metric metric, @Nullable Line line, int order, BigFraction target, int maximum,
        boolean ownMaximum, Measure measure) {

    /** Whether a reading tells the value of this line. */
    public boolean isOf(Reading reading) {
        return reading.area() == area && reading.track() == track && reading.metric() == metric && reading.line() == line;
    }

    /** Whether one of several readings tells the value of this line. */
    public boolean isAmong(Collection<?> readings) {
        for (Object reading : readings) {
            if (isOf((Reading) reading)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
