package org.pcsrules.scorecard;

import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Line;

/**
 * What one more unit of a line would give.
 *
 * @param line the line, where the metric has several
 * @param step the step of a step metric, from 1
 * @param unit the unit in the plural: customers, people, percent, ...
 * @param gain the metric's points with one unit more, less its points now
 */
public record OneMore(
        @Nullable Line line,
        @Nullable Integer step,
        String unit,
        Points gain) {}
