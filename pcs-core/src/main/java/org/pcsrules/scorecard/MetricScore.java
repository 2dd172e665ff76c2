package org.pcsrules.scorecard;

import java.util.List;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;

/**
 * The points of one metric.
 *
 * @param metric the metric
 * @param category its category
 * @param maximum the most that it can give
 * @param points from 0 to the maximum
 * @param lines its lines, at least one
 * @param counted the subjects that bear on the value; empty unless explained
 * @param notCounted the facts that do not count; empty unless explained
 * @param oneMore what one more unit would give; empty unless explained
 * @param source the id of the published source
 */
public record MetricScore(
        Metric metric,
        Category category,
        int maximum,
        Points points,
        List<LineScore> lines,
        List<Counted> counted,
        List<NotCounted> notCounted,
        List<OneMore> oneMore,
        String source) {
    public MetricScore {
        lines = List.copyOf(lines);
        counted = List.copyOf(counted);
        notCounted = List.copyOf(notCounted);
        oneMore = List.copyOf(oneMore);
    }
}
