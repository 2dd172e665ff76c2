package org.pcsrules.stages;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.terms.Several;

/** The scores of the tracks of all areas. */
public record PointsOfTracks(List<TrackPoints> all) implements Several {

    /** The scores of tracks. */
    public static PointsOfTracks of(MetricsOfTracks tracks, Function<TrackMetrics, BigFraction> points) {
        return new PointsOfTracks(tracks.all().stream().map(track -> new TrackPoints(track.getArea(), track.getTrack(), points.apply(track))).toList());
    }

    /** The tracks for which something holds. */
    public List<TrackPoints> where(Predicate<TrackPoints> holds) {
        return Subjects.where(all, holds);
    }
}
