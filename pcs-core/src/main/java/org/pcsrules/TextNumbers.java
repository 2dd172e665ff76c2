package org.pcsrules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal texts equal numbers, from 1; null has 0. A map alone would do, and take much longer for the rows of a partner; here it
 * takes the texts whose hashes collide, so that nobody can choose texts that take for ever.
 */
final class TextNumbers {

    private static final int MOST_STEPS = 32;

    private String[] texts = new String[16];
    private int[] slots = new int[64];
    private final Map<String, Integer> crowded = new HashMap<>();
    private int size;

    /** The number of a text, a new one if it was not seen. */
    int of(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        int known = known(text);
        if (known > 0) {
            return known;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            slots = new int[4 * texts.length];
            crowded.clear();
            for (int number = 1; number <= size; number++) {
                place(texts[number - 1], number);
            }
        }
        texts[size++] = text;
        place(text, size);
        return size;
    }

    /** The number of a text, 0 if it was not seen. */
    int known(String text) {
        int slot = firstSlot(text);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int number = slots[slot];
            if (number == 0 || texts[number - 1].equals(text)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return crowded.getOrDefault(text, 0);
    }

    /** How many different texts were seen. */
    int size() {
        return size;
    }

    private void place(String text, int number) {
        int slot = firstSlot(text);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (slots[slot] == 0) {
                slots[slot] = number;
                return;
            }
            slot = slot + 1 & slots.length - 1;
        }
        crowded.put(text, number);
    }

    private int firstSlot(String text) {
        return text.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }
}
