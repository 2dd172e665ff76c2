package org.pcsrules.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Points;

/**
 * What changes in one area.
 *
 * @param area the area
 * @param before null if the edition of the first side does not define the area
 * @param after null if the edition of the second side does not define the area
 * @param causes why the score changed; their points add up to {@link #change} exactly. Empty if nothing bears on the score, and if one
 *     side has no score
 * @param metrics the metrics of the tracks that count, in the order of {@link org.pcsrules.facts.Metric}
 * @param terms the differences between the editions that concern the area on the tracks that count
 */
public record AreaChange(Area area, @Nullable AreaScore before, @Nullable AreaScore after, List<Cause> causes, List<MetricChange> metrics,
        List<TermChange> terms) {

    public AreaChange {
        causes = List.copyOf(causes);
        metrics = List.copyOf(metrics);
        terms = List.copyOf(terms);
    }

    /** The score after less the score before; null if one side has none. May be negative. */
    public @Nullable Points change() {
        return before == null || after == null ? null : new Points(after.score().exact().subtract(before.score().exact()));
    }
}
