package org.pcsrules.stages;

import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/** A track on which the designation holds. */
public record Qualified(Area area, Track track) implements Conclusion {

    @Override
    public boolean restsOn(Object read) {
        return read instanceof TrackPoints score && score.area() == area && score.track() == track;
    }
}
