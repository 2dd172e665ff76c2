package org.pcsrules.scorecard;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Line;

/**
 * The value of one line of a metric.
 *
 * @param line null where the metric has one line only
 * @param value in the metric's own unit, exact, may be negative; null where there is nothing to measure
 * @param target the value that gives the maximum
 * @param points the line's own points
 * @param counts whether the metric's points come from this line
 */
public record LineScore(
        @Nullable Line line,
        @Nullable BigFraction value,
        BigFraction target,
        Points points,
        boolean counts) {}
