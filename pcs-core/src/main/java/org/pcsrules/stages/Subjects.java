package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Picks those for which a condition of a rule holds. */
final class Subjects {

    private Subjects() {
    }

    static <T> List<T> where(List<T> all, Predicate<T> holds) {
        List<T> found = new ArrayList<>();
        for (T one : all) {
            if (holds.test(one)) {
                found.add(one);
            }
        }
        return found;
    }
}
