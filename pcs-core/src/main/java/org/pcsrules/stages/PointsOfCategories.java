package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Category;
import org.pcsrules.terms.Several;

/** The points of categories. */
public record PointsOfCategories(List<CategoryPoints> all) implements Several {

    /** The metrics of each track, added up by the categories that they belong to. */
    public static PointsOfCategories of(MetricsOfTracks tracks, Collection<?> categories) {
        List<CategoryPoints> all = new ArrayList<>();
        for (TrackMetrics track : tracks.all()) {
            for (Object category : categories) {
                all.add(of(track, (Category) category));
            }
        }
        return new PointsOfCategories(all);
    }

    private static CategoryPoints of(TrackMetrics track, Category category) {
        BigFraction points = BigFraction.ZERO;
        int maximum = 0;
        for (MetricPoints metric : track.all()) {
            if (metric.getCategory() == category) {
                points = points.add(metric.getPoints());
                maximum += metric.getTerm().getMaximum();
            }
        }
        return new CategoryPoints(track.getArea(), track.getTrack(), category, points, maximum);
    }

    /** The categories for which something holds. */
    public List<CategoryPoints> where(Predicate<CategoryPoints> holds) {
        return Subjects.where(all, holds);
    }
}
