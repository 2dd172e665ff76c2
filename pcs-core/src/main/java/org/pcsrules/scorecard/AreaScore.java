package org.pcsrules.scorecard;

import java.util.List;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/**
 * The result of one area.
 *
 * @param area the area
 * @param track the track that counts
 * @param score the score on that track, 0 to 100
 * @param qualified whether the designation holds
 * @param blockers what stands against the designation; empty if and only if qualified
 * @param tracks every track of the area
 */
public record AreaScore(
        Area area,
        Track track,
        Points score,
        boolean qualified,
        List<Blocker> blockers,
        List<TrackScore> tracks) {
    public AreaScore {
        blockers = List.copyOf(blockers);
        tracks = List.copyOf(tracks);
    }

    /** The score on one track. @throws IllegalArgumentException if the area does not have the track */
    public TrackScore track(Track track) {
        return tracks.stream().filter(score -> score.track() == track).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(area + " has no track " + track));
    }

    /** The score on the track that counts. */
    public TrackScore countingTrack() {
        return track(track);
    }
}
