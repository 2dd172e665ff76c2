package org.pcsrules.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pcsrules.facts.Area;

/**
 * What hangs on the open points in one area. A <em>change</em> is a standing that differs from {@code chosen} and that no smaller
 * part of its readings brings about: every reading in it is needed. A change of two readings or more is one that no single reading makes.
 *
 * @param area the area
 * @param chosen where the area stands under the readings chosen, which the scorecard shows; it changes no reading
 * @param lowest a standing with the lowest score, the one with the fewest readings changed
 * @param highest a standing with the highest score, the one with the fewest readings changed
 * @param designation under how many combinations the designation holds
 * @param qualifying the number of those combinations
 * @param bearing the open points that make a difference to score or designation under some choice of the others, by name
 * @param designationChanges the changes that win or lose the designation, the smallest first
 * @param scoreChanges the changes that move the score, the smallest first
 */
public record AreaReadings(Area area, Standing chosen, Standing lowest, Standing highest, Holds designation, int qualifying,
        List<String> bearing, List<Standing> designationChanges, List<Standing> scoreChanges) {

    public AreaReadings {
        bearing = List.copyOf(bearing);
        designationChanges = List.copyOf(designationChanges);
        scoreChanges = List.copyOf(scoreChanges);
    }

    /**
     * What the standings of all combinations say together.
     *
     * @param all one standing for each combination; exactly one of them changes no reading
     */
    public static AreaReadings of(Area area, List<Standing> all) {
        List<Standing> smallestFirst = new ArrayList<>(all);
        smallestFirst.sort(Comparator.comparingInt((Standing standing) -> standing.readings().size())
                .thenComparing(standing -> standing.readings().toString()));
        Standing chosen = smallestFirst.get(0);
        Standing lowest = chosen;
        Standing highest = chosen;
        int qualifying = 0;
        for (Standing standing : smallestFirst) {
            lowest = standing.score().compareTo(lowest.score()) < 0 ? standing : lowest;
            highest = standing.score().compareTo(highest.score()) > 0 ? standing : highest;
            qualifying += standing.qualified() ? 1 : 0;
        }
        return new AreaReadings(area, chosen, lowest, highest,
                qualifying == all.size() ? Holds.ALL : qualifying == 0 ? Holds.NONE : Holds.SOME, qualifying, bearing(all),
                changes(smallestFirst, standing -> standing.qualified() != chosen.qualified()),
                changes(smallestFirst, standing -> !standing.score().equals(chosen.score())));
    }

    private static List<Standing> changes(List<Standing> smallestFirst, Predicate<Standing> differs) {
        List<Standing> changes = new ArrayList<>();
        for (Standing standing : smallestFirst) {
            if (differs.test(standing) && changes.stream().noneMatch(standing::includes)) {
                changes.add(standing);
            }
        }
        return changes;
    }

    /** An open point bears on the area if two standings differ that agree on every other point. */
    private static List<String> bearing(List<Standing> all) {
        TreeSet<String> points = new TreeSet<>();
        all.forEach(standing -> points.addAll(standing.readings().keySet()));
        points.removeIf(point -> {
            Map<Map<String, String>, Standing> alike = new HashMap<>();
            return all.stream().allMatch(standing -> {
                Map<String, String> others = new TreeMap<>(standing.readings());
                others.remove(point);
                Standing first = alike.putIfAbsent(others, standing);
                return first == null || first.score().equals(standing.score()) && first.qualified() == standing.qualified();
            });
        });
        return List.copyOf(points);
    }
}
