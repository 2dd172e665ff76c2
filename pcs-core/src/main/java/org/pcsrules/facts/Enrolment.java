package org.pcsrules.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment of the partner in an area. It does not change the score.
 *
 * @param area the area
 * @param track the track of the enrolment
 * @param anniversary the anniversary date, or null
 */
public record Enrolment(Area area, Track track, @Nullable LocalDate anniversary) {
    public Enrolment {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(track, "track");
    }
}
