package org.pcsrules.comparison;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Points;

/**
 * What changes in one metric, on the track that counts on each side.
 *
 * @param metric the metric
 * @param before null if the track of the first side does not have the metric
 * @param after null if the track of the second side does not have the metric
 * @param facts the facts that count on one side only; empty if the two sides have different documents, whose rows have different places
 */
public record MetricChange(Metric metric, @Nullable MetricScore before, @Nullable MetricScore after, List<FactsChange> facts) {

    public MetricChange {
        facts = List.copyOf(facts);
    }

    /** The points after less the points before; a metric that is not there has none. May be negative. */
    public Points change() {
        return new Points(points(after).subtract(points(before)));
    }

    private static BigFraction points(@Nullable MetricScore score) {
        return score == null ? BigFraction.ZERO : score.points().exact();
    }
}
