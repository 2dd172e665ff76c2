package org.pcsrules.readings;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Points;

/**
 * Where an area stands under one combination of readings.
 *
 * @param readings what the combination changes, by open point; an open point that is not named stays as the caller or else the edition
 *     reads it. Scoring with these readings gives this standing
 * @param score the score of the track that counts
 * @param track the track that counts
 * @param qualified whether the designation holds
 */
public record Standing(SortedMap<String, String> readings, Points score, Track track, boolean qualified) {

    public Standing {
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
    }

    /** A standing under readings in any order. */
    public static Standing of(Map<String, String> readings, Points score, Track track, boolean qualified) {
        return new Standing(new TreeMap<>(readings), score, track, qualified);
    }

    /** Whether it changes all that another one changes, to the same readings. */
    boolean includes(Standing other) {
        return readings.entrySet().containsAll(other.readings.entrySet());
    }
}
