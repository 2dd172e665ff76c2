package org.pcsrules.stages;

import java.util.List;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.Several;

/** The tracks on which the designation holds. */
public record QualifiedTracks(List<Qualified> all) implements Several {

    /** The designation holds on these tracks. */
    public static QualifiedTracks of(List<TrackPoints> tracks) {
        return new QualifiedTracks(tracks.stream().map(track -> new Qualified(track.area(), track.track())).toList());
    }

    /** Whether the designation holds on a track. */
    public boolean include(Area area, Track track) {
        return all.stream().anyMatch(one -> one.area() == area && one.track() == track);
    }
}
