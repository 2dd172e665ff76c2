package org.pcsrules.terms;

import java.util.Set;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;

/**
 * The metrics that an area must have on each of its tracks, in every edition that defines the area. It may have more.
 *
 * @param metrics at least one
 */
public record AreaMetrics(Area area, Set<Metric> metrics) {

    public AreaMetrics {
        metrics = Set.copyOf(metrics);
    }
}
