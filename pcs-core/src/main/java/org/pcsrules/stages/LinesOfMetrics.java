package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.CategoryOf;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.MetricTerms;
import org.pcsrules.terms.Several;

/** Metrics with the points of their lines. */
public record LinesOfMetrics(List<MetricLines> all) implements Several {

    /** What a first score compares; written out, as in {@link org.pcsrules.terms.Eligibility}. */
    private record Place(Area area, Track track, Metric metric) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && area == place.area && track == place.track && metric == place.metric;
        }

        @Override
        public int hashCode() {
            return (31 * area.ordinal() + track.ordinal()) * 31 + metric.ordinal();
        }
    }

    /** The metrics that belong to a category. @param lines what holds the points of all lines */
    public static LinesOfMetrics of(MetricTerms metrics, Collection<?> categories, Collection<?> lines) {
        Map<Place, List<LinePoints>> byMetric = new HashMap<>();
        for (LinePoints line : Several.each(lines, LinePoints.class)) {
            byMetric.computeIfAbsent(new Place(line.getArea(), line.getTrack(), line.getMetric()), place -> new ArrayList<>(2)).add(line);
        }
        Map<Metric, Category> categoryOf = new EnumMap<>(Metric.class);
        categories.forEach(one -> categoryOf.put(((CategoryOf) one).metric(), ((CategoryOf) one).category()));
        List<MetricLines> all = new ArrayList<>(metrics.all().size());
        for (MetricTerm term : metrics.all()) {
            Category category = categoryOf.get(term.getMetric());
            if (category != null) {
                all.add(new MetricLines(term, category, byMetric.getOrDefault(new Place(term.getArea(), term.getTrack(), term.getMetric()), List.of())));
            }
        }
        return new LinesOfMetrics(all);
    }
}
