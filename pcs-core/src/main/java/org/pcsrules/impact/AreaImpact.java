package org.pcsrules.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Points;

/**
 * An area of one partner in which the score, the track that counts or the designation changes.
 *
 * @param area the area
 * @param before null if the first rulebook does not define the area
 * @param after null if the second rulebook does not define the area
 * @param parts what changes and why; their points add up to {@link #change} exactly
 */
public record AreaImpact(Area area, @Nullable AreaScore before, @Nullable AreaScore after, List<ImpactPart> parts) {

    public AreaImpact {
        parts = List.copyOf(parts);
    }

    /** The score after less the score before, exactly; zero if one side has none. */
    public Points change() {
        return before == null || after == null ? Points.ZERO : new Points(after.score().exact().subtract(before.score().exact()));
    }

    /** Whether the partner gains the designation. */
    public boolean gained() {
        return isQualified(after) && !isQualified(before);
    }

    /** Whether the partner loses the designation. */
    public boolean lost() {
        return isQualified(before) && !isQualified(after);
    }

    private static boolean isQualified(@Nullable AreaScore score) {
        return score != null && score.qualified();
    }
}
