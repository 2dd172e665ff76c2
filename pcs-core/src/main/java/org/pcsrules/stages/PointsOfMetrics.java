package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pcsrules.terms.Several;

/** The points of metrics. */
public record PointsOfMetrics(List<MetricPoints> all) implements Several {

    /** The points of the metrics for which something holds. */
    public static PointsOfMetrics of(LinesOfMetrics metrics, Predicate<MetricLines> holds, Function<MetricLines, MetricPoints> points) {
        List<MetricPoints> all = new ArrayList<>(metrics.all().size());
        for (MetricLines metric : metrics.all()) {
            if (holds.test(metric)) {
                all.add(points.apply(metric));
            }
        }
        return new PointsOfMetrics(all);
    }
}
