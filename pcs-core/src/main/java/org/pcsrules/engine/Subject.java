package org.pcsrules.engine;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A subject that bears on a line's value.
 *
 * @param name its name
 * @param step the step of a step metric, or null
 * @param now its amount now, or null
 * @param then the amount compared with, or null
 * @param effect what it adds to the value
 * @param rows the facts behind it, by index
 * @param why plain words
 * @param decidedBy the fact of the rules that decided
 */
record Subject(String name, @Nullable Integer step, @Nullable BigFraction now, @Nullable BigFraction then, BigFraction effect,
        Collection<Integer> rows, String why, Object decidedBy) {
}
