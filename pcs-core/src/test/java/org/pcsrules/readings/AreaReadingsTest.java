package org.pcsrules.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Points;

class AreaReadingsTest {

    private static final String A = "A=2";
    private static final String B = "B=2";
    private static final String C2 = "C=2";
    private static final String C3 = "C=3";

    /** Points A and B with two readings each, C with three, under any rule for score and designation; the order of the combinations varies. */
    private static AreaReadings of(Function<List<String>, Integer> score, Predicate<List<String>> qualified) {
        List<Standing> all = new ArrayList<>();
        for (List<String> a : List.of(List.<String>of(), List.of(A))) {
            for (List<String> b : List.of(List.<String>of(), List.of(B))) {
                for (List<String> c : List.of(List.<String>of(), List.of(C2), List.of(C3))) {
                    List<String> changes = new ArrayList<>(a);
                    changes.addAll(b);
                    changes.addAll(c);
                    all.add(standing(changes, score.apply(changes), qualified.test(changes)));
                }
            }
        }
        Collections.shuffle(all, new Random(all.size()));
        return AreaReadings.of(Area.SECURITY, all);
    }

    private static Standing standing(List<String> changes, int score, boolean qualified) {
        Map<String, String> readings = new TreeMap<>();
        changes.forEach(change -> readings.put(change.substring(0, 1), change.substring(2)));
        return Standing.of(readings, new Points(BigFraction.of(score)), Track.SMB, qualified);
    }

    @Test
    void whereNothingMattersNothingIsBlamed() {
        AreaReadings area = of(changes -> 70, changes -> true);
        assertThat(area.designation()).isEqualTo(Holds.ALL);
        assertThat(area.qualifying()).isEqualTo(12);
        assertThat(area.lowest()).isEqualTo(area.chosen()).isEqualTo(area.highest()).isEqualTo(standing(List.of(), 70, true));
        assertThat(area.bearing()).isEmpty();
        assertThat(area.designationChanges()).isEmpty();
        assertThat(area.scoreChanges()).isEmpty();
    }

    @Test
    void aSingleReadingThatMakesTheDifferenceIsNamedAlone() {
        AreaReadings area = of(changes -> changes.contains(C3) ? 71 : 69, changes -> changes.contains(C3));
        assertThat(area.designation()).isEqualTo(Holds.SOME);
        assertThat(area.qualifying()).isEqualTo(4);
        assertThat(area.bearing()).containsExactly("C");
        assertThat(area.designationChanges()).containsExactly(standing(List.of(C3), 71, true));
        assertThat(area.scoreChanges()).containsExactly(standing(List.of(C3), 71, true));
        assertThat(area.lowest()).isEqualTo(area.chosen());
        assertThat(area.highest()).isEqualTo(standing(List.of(C3), 71, true));
    }

    @Test
    void readingsThatOnlyTogetherMakeTheDifferenceAreNamedTogether() {
        AreaReadings area = of(changes -> changes.contains(A) ? 69 : 68, changes -> changes.contains(A) && changes.contains(B));
        assertThat(area.designationChanges()).containsExactly(standing(List.of(A, B), 69, true));
        assertThat(area.scoreChanges()).containsExactly(standing(List.of(A), 69, false));
        assertThat(area.bearing()).containsExactly("A", "B");
    }

    @Test
    void eachWayToTheDifferenceIsNamedAndNoneOfItsExtensions() {
        AreaReadings area = of(changes -> 70, changes -> !changes.contains(A) && !(changes.contains(B) && changes.contains(C2)));
        assertThat(area.designation()).isEqualTo(Holds.SOME);
        assertThat(area.designationChanges()).containsExactly(standing(List.of(A), 70, false), standing(List.of(B, C2), 70, false));
    }

    @Test
    void aBoundIsAttainedWithTheFewestChanges() {
        AreaReadings area = of(changes -> 50 + (changes.contains(A) ? 5 : 0) - (changes.contains(B) ? 3 : 0), changes -> false);
        assertThat(area.designation()).isEqualTo(Holds.NONE);
        assertThat(area.qualifying()).isZero();
        assertThat(area.highest()).isEqualTo(standing(List.of(A), 55, false));
        assertThat(area.lowest()).isEqualTo(standing(List.of(B), 47, false));
    }

    @Test
    void aPointThatBearsOnlyBesideAnotherChangeBearsAndIsInNoChange() {
        AreaReadings area = of(changes -> changes.contains(A) ? changes.contains(B) ? 80 : 75 : 70, changes -> true);
        assertThat(area.scoreChanges()).containsExactly(standing(List.of(A), 75, true));
        assertThat(area.highest()).isEqualTo(standing(List.of(A, B), 80, true));
        assertThat(area.bearing()).containsExactly("A", "B");
    }
}
