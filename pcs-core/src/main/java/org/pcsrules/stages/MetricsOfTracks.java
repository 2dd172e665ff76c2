package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.MetricTerms;
import org.pcsrules.terms.Several;

/** The tracks of all areas with the points of their metrics. */
public record MetricsOfTracks(List<TrackMetrics> all) implements Several {

    /** The tracks of these metrics. @param points what holds the points of all metrics */
    public static MetricsOfTracks of(MetricTerms metrics, Collection<?> points) {
        MetricsOfTracks tracks = new MetricsOfTracks(new ArrayList<>());
        for (MetricTerm term : metrics.all()) {
            if (tracks.track(term.getArea(), term.getTrack()) == null) {
                tracks.all.add(new TrackMetrics(term.getArea(), term.getTrack()));
            }
        }
        for (MetricPoints metric : Several.each(points, MetricPoints.class)) {
            tracks.track(metric.getArea(), metric.getTrack()).add(metric);
        }
        return tracks;
    }

    private @Nullable TrackMetrics track(Area area, Track track) {
        for (TrackMetrics one : all) {
            if (one.getArea() == area && one.getTrack() == track) {
                return one;
            }
        }
        return null;
    }

    /** The metrics for which something holds. */
    public List<MetricPoints> metricsWhere(Predicate<MetricPoints> holds) {
        List<MetricPoints> found = new ArrayList<>();
        for (TrackMetrics track : all) {
            for (MetricPoints metric : track.all()) {
                if (holds.test(metric)) {
                    found.add(metric);
                }
            }
        }
        return found;
    }

    /** Whether something stands against the category of a line's metric. */
    public boolean isCategoryBlocked(LineValue value, Collection<?> blocking) {
        TrackMetrics track = track(value.line().area(), value.line().track());
        return track != null && track.all().stream().filter(metric -> metric.getMetric() == value.line().metric())
                .anyMatch(metric -> Blockings.any(blocking, one -> one.area() == metric.getArea() && one.track() == metric.getTrack()
                        && one.category() == metric.getCategory()));
    }
}
