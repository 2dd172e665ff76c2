package org.pcsrules.scorecard;

import java.util.List;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

/**
 * The score of an area on one track.
 *
 * @param track the track
 * @param score the sum of the metrics, 0 to 100
 * @param categories the categories
 * @param metrics the metrics, in the order of {@link org.pcsrules.facts.Metric}
 */
public record TrackScore(
        Track track,
        Points score,
        List<CategoryScore> categories,
        List<MetricScore> metrics) {
    public TrackScore {
        categories = List.copyOf(categories);
        metrics = List.copyOf(metrics);
    }

    /** The score of one metric. @throws IllegalArgumentException if the track does not have the metric */
    public MetricScore metric(Metric metric) {
        return metrics.stream().filter(score -> score.metric() == metric).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(track + " has no metric " + metric));
    }
}
