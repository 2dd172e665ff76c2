package org.pcsrules.scorecard;

import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;

/**
 * What stands against a designation.
 *
 * @param kind what it is
 * @param metric the metric, where it is one
 * @param category the category, where it is one
 * @param detail plain words, or null
 */
public record Blocker(
        Kind kind,
        @Nullable Metric metric,
        @Nullable Category category,
        @Nullable String detail) {

    /** The kinds of blocker, as METHOD section 14 names them. */
    public enum Kind {
        /** The score is below the pass mark. */
        BELOW_THRESHOLD,
        /** A metric has no points. */
        METRIC_AT_ZERO,
        /** A metric has less than one point. */
        METRIC_BELOW_ONE,
        /** A category has less than one point. */
        CATEGORY_BELOW_ONE,
        /** Growth has nothing to compare with. */
        NO_BASELINE,
        /** The amount is below the one that growth is counted from. */
        BELOW_MINIMUM,
        /** The edition measures this only from a reading, and none was given. */
        NOT_MEASURED
    }
}
