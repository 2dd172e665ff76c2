package org.pcsrules.stages.window;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/**
 * An enrolment of the partner.
 *
 * @param index its index in the facts
 * @param area its area
 * @param track its track
 * @param anniversary its anniversary, or null
 */
public record EnrolmentRow(int index, Area area, Track track, @Nullable LocalDate anniversary) {
}
