package org.pcsrules.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.Points;

/**
 * One part of what changes in an area.
 *
 * @param kind what changes
 * @param metric of {@link Kind#METRIC}: which; null otherwise
 * @param points what it adds to the score of the area; negative if it takes away
 * @param rules the changed rules that bear on it; with several, each may be the cause. Empty if none is found
 */
public record ImpactPart(Kind kind, @Nullable Metric metric, Points points, List<ChangedRule> rules) {

    /** What changes. */
    public enum Kind {
        /** The points of a metric, on the track that counts before. */
        METRIC,
        /** What the bounds of a score keep back. */
        BOUNDS,
        /** Another track counts. */
        TRACK,
        /** What a designation asks for, or how it is tested. */
        DESIGNATION,
        /** Only one rulebook defines the area. */
        AREA
    }

    public ImpactPart {
        rules = List.copyOf(rules);
    }
}
