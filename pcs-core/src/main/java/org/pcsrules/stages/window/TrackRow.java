package org.pcsrules.stages.window;

import org.pcsrules.facts.Track;

/** The track of a row of the score history. */
public record TrackRow(HistoryMonth row, Track track) {
}
