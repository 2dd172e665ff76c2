package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.TrackChoice;

/**
 * What a track is chosen by.
 *
 * @param choice the term
 * @param base how many there are to classify by
 * @param matching how many of them match
 * @param inLimits whether the limits of the term are kept
 */
public record TrackBase(TrackChoice choice, int base, int matching, boolean inLimits) {

    /** The area. */
    public Area getArea() {
        return choice.area();
    }

    /** Whether there is nothing to classify by. */
    public boolean isEmpty() {
        return base == 0;
    }

    /** The share that matches; only where there is a base. */
    public BigFraction getShare() {
        return BigFraction.of(matching, base);
    }

    /** The track where there is nothing to classify by. */
    public Track getOtherwise() {
        return choice.otherwise();
    }
}
