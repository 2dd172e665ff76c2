package org.pcsrules.terms;

import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/** A track of an area, derived from the metrics that the edition states for it. */
public record TrackTerm(Area area, Track track) {
}
