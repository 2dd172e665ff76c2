package org.pcsrules.terms.window;

import java.util.Set;
import org.pcsrules.facts.Area;
import org.pcsrules.terms.Band;

/**
 * How the track of an enrolment follows from the monthly rows of the score history.
 *
 * @param areas the areas whose enrolment has a track of its own
 * @param rows how many rows there are, from the first month of the window on
 * @param smb how many rows on the SMB track make the enrolment SMB
 * @param enterprise how many rows on the Enterprise track make it Enterprise
 */
public record EnrolmentTrackTerm(Set<Area> areas, int rows, Band smb, Band enterprise) {
}
