package org.pcsrules.stages;

import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Track;

/** The points of a category on one track. */
public record CategoryPoints(Area area, Track track, Category category, BigFraction points, int maximum) {

    /** The metrics of a track that belong to a category, added up. @param metrics all of the track */
    public static CategoryPoints of(Area area, Track track, Category category, Collection<?> metrics) {
        List<?> own = metrics.stream().filter(one -> ((MetricPoints) one).getCategory() == category).toList();
        return new CategoryPoints(area, track, category, MetricPoints.sum(own), MetricPoints.maximum(own));
    }

    /** Whether there are fewer points than this. */
    public boolean below(int least) {
        return points.compareTo(BigFraction.of(least)) < 0;
    }
}
