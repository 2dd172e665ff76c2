package org.pcsrules.window;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Track;

/**
 * An enrolment that runs on the as-of day.
 *
 * @param track its track, fixed until it is renewed
 * @param anniversary its last day before the renewal window, or null if the facts name none
 * @param renewFrom the first day of the renewal window, null as the anniversary is
 * @param renewBy the last day of the renewal window, on which the partner is still enrolled; null as the anniversary is
 */
public record CurrentEnrolment(Track track, @Nullable LocalDate anniversary, @Nullable LocalDate renewFrom, @Nullable LocalDate renewBy) {
}
