package org.pcsrules.readings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcsrules.facts.Area;
import org.pcsrules.scorecard.Scorecard;

/**
 * What hangs on the open points of the published text for one partner, exact over all combinations of readings.
 *
 * @param scorecard the scorecard under the readings that the caller fixed, the others as the edition reads them
 * @param fixed the readings that the caller fixed, by open point; they are the same in all combinations
 * @param points how many open points were left to vary
 * @param combinations how many combinations of readings there are
 * @param areas the areas of the scorecard, in its order
 */
public record AllReadings(Scorecard scorecard, SortedMap<String, String> fixed, int points, int combinations, List<AreaReadings> areas) {

    public AllReadings {
        fixed = Collections.unmodifiableSortedMap(new TreeMap<>(fixed));
        areas = List.copyOf(areas);
    }

    /** A result with fixed readings in any order. */
    public static AllReadings of(Scorecard scorecard, Map<String, String> fixed, int points, int combinations, List<AreaReadings> areas) {
        return new AllReadings(scorecard, new TreeMap<>(fixed), points, combinations, areas);
    }

    /** What hangs on the open points in one area. @throws IllegalArgumentException if the edition does not define the area */
    public AreaReadings area(Area area) {
        return areas.stream().filter(one -> one.area() == area).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("edition " + scorecard.edition() + " does not define " + area));
    }
}
