package org.pcsrules.comparison;

import java.util.List;
import org.pcsrules.facts.Area;
import org.pcsrules.scorecard.Scorecard;

/**
 * What changes from one side to the other, and why. Immutable.
 *
 * @param before the explained scorecard of the first side
 * @param after the explained scorecard of the second side
 * @param areas the areas that either edition defines, in the order of {@link Area}
 * @param terms every difference between the terms of the two editions; empty if both sides have one edition
 */
public record Comparison(Scorecard before, Scorecard after, List<AreaChange> areas, List<TermChange> terms) {

    public Comparison {
        areas = List.copyOf(areas);
        terms = List.copyOf(terms);
    }

    /** What changes in one area. @throws IllegalArgumentException if neither edition defines the area */
    public AreaChange area(Area area) {
        return areas.stream().filter(change -> change.area() == area).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "neither edition " + before.edition() + " nor edition " + after.edition() + " defines " + area));
    }
}
