package org.pcsrules.window;

import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Track;

/**
 * The track of an enrolment that is made or renewed on the days of this window.
 *
 * @param track the track, or null as long as it is open
 * @param rows how many rows of the score history decide
 * @param smb how many of them are on the SMB track
 * @param enterprise how many of them are on the Enterprise track; the others are not known, still to come, or of an edition without tracks
 */
public record NextTrack(@Nullable Track track, int rows, int smb, int enterprise) {
}
