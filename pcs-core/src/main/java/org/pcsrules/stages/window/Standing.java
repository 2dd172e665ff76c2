package org.pcsrules.stages.window;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Track;

/**
 * How the partner stands in the area on the as-of day.
 *
 * @param enrolled whether it is enrolled
 * @param renewalDue whether it is enrolled and renewal is due
 * @param track the track of its enrolment, or null if it is not enrolled
 * @param anniversary the anniversary of its enrolment, or null if it is not enrolled or the anniversary is not known
 */
public record Standing(boolean enrolled, boolean renewalDue, @Nullable Track track, @Nullable Anniversary anniversary) {

    /** Not enrolled. */
    public static Standing notEnrolled() {
        return new Standing(false, false, null, null);
    }

    /** Enrolled, and nobody knows until when. */
    public static Standing undated(Track track) {
        return new Standing(true, false, track, null);
    }

    /** Enrolled to an anniversary. */
    public static Standing enrolled(Anniversary anniversary) {
        return new Standing(true, false, anniversary.row().track(), anniversary);
    }

    /** Enrolled, and renewal is due. */
    public static Standing renewalDue(Anniversary anniversary) {
        return new Standing(true, true, anniversary.row().track(), anniversary);
    }

    /** Whether it is enrolled to an anniversary that is known. */
    public boolean isDated() {
        return anniversary != null;
    }

    /** The anniversary's date. @throws NullPointerException if it is not known */
    public LocalDate getDate() {
        return Objects.requireNonNull(anniversary).date();
    }
}
