package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.Several;

/** The tracks on which the designation holds. */
public record QualifiedTracks(List<Qualified> all) implements Several {

    /** The designation holds on these tracks. */
    public static QualifiedTracks of(List<TrackPoints> tracks) {
        List<Qualified> all = new ArrayList<>(tracks.size());
        for (TrackPoints track : tracks) {
            all.add(new Qualified(track.area(), track.track()));
        }
        return new QualifiedTracks(all);
    }

    /** Whether the designation holds on a track. */
    public boolean include(Area area, Track track) {
        for (Qualified one : all) {
            if (one.area() == area && one.track() == track) {
                return true;
            }
        }
        return false;
    }
}
