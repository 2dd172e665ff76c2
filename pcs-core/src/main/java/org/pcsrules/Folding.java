package org.pcsrules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Numbers names, from 0; other names of one thing have one number. Each name is folded once. */
final class Folding {

    private final UnaryOperator<String> folding;
    private final TextNumbers names = new TextNumbers();
    private final TextNumbers foldedNames = new TextNumbers();
    private final List<String> folded = new ArrayList<>();
    private int[] numbers = new int[16];

    Folding(UnaryOperator<String> folding) {
        this.folding = folding;
    }

    int number(String name) {
        int before = names.size();
        int at = names.of(name) - 1;
        if (at == before) {
            numbers = at == numbers.length ? Arrays.copyOf(numbers, 2 * at) : numbers;
            numbers[at] = numberOfNew(folding.apply(name));
        }
        return numbers[at];
    }

    private int numberOfNew(String name) {
        int number = foldedNames.of(name) - 1;
        if (number == folded.size()) {
            folded.add(name);
        }
        return number;
    }

    /** The folded names, by number. */
    List<String> names() {
        return folded;
    }
}
