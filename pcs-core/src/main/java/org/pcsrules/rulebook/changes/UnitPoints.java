package org.pcsrules.rulebook.changes;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Line;

/**
 * What one unit of a line's value earns: the maximum divided by the target.
 *
 * @param line null where the metric has one line
 * @param unit the unit in the plural, as in {@code customers}
 * @param before points a unit under the first rulebook
 * @param after points a unit under the second
 */
public record UnitPoints(@Nullable Line line, String unit, BigFraction before, BigFraction after) {
}
