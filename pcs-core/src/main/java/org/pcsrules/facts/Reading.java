package org.pcsrules.facts;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metric's measured value as Partner Center shows it, used instead of what the other facts give.
 *
 * @param area the area
 * @param track the track
 * @param metric the metric
 * @param line the line, where the metric has several
 * @param value the value in the metric's unit; may be negative
 */
public record Reading(Area area, Track track, Metric metric, @Nullable Line line, BigDecimal value) {
    public Reading {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(value, "value");
    }
}
