package org.pcsrules.stages;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.Several;

/** The score of an area on one track. Compared by object. */
public record TrackPoints(Area area, Track track, BigFraction points) implements Conclusion {

    /** Whether the exact score is at least this. */
    public boolean reach(int score) {
        return points.compareTo(BigFraction.of(score)) >= 0;
    }

    /** Whether the score, rounded half up to a whole number, is at least this. */
    public boolean reachRounded(int score) {
        return Fractions.headline(points).compareTo(BigFraction.of(score)) >= 0;
    }

    /** Whether something stands against the designation on this track. */
    public boolean isBlocked(Collection<?> blocking) {
        return Blockings.any(blocking, one -> one.area() == area && one.track() == track);
    }

    /** Whether this score is higher than another. */
    public boolean higher(TrackPoints other) {
        return points.compareTo(other.points) > 0;
    }

    /** Whether this score is as high as another. */
    public boolean even(TrackPoints other) {
        return points.compareTo(other.points) == 0;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean restsOn(Object read) {
        return read instanceof MetricPoints metric ? metric.getArea() == area && metric.getTrack() == track : !(read instanceof Several);
    }
}
