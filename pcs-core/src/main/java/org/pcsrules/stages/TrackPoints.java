package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/** The score of an area on one track. Compared by object. */
public record TrackPoints(Area area, Track track, BigFraction points) {

    /** Whether the exact score is at least this. */
    public boolean reach(int score) {
        return points.compareTo(BigFraction.of(score)) >= 0;
    }

    /** Whether the score, rounded half up to a whole number, is at least this. */
    public boolean reachRounded(int score) {
        return Fractions.headline(points).compareTo(BigFraction.of(score)) >= 0;
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
}
