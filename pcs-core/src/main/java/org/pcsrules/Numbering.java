package org.pcsrules;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives equal values equal numbers, from 1; null has 0. */
final class Numbering {

    private final Map<Object, Integer> numbers = new HashMap<>();

    int of(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        Integer known = numbers.get(value);
        if (known == null) {
            known = numbers.size() + 1;
            numbers.put(value, known);
        }
        return known;
    }
}
