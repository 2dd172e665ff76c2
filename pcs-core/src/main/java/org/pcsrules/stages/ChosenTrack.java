package org.pcsrules.stages;

import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/** The track of an area that counts. */
public record ChosenTrack(Area area, Track track) {
}
