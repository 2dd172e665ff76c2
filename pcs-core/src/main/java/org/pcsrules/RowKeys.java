package org.pcsrules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the earlier row with the same key. Keys are made of small numbers, so that finding one costs neither an object nor a
 * comparison of texts.
 */
final class RowKeys {

    /** Gives equal values equal numbers; null is a value of its own. */
    static final class Numbering {
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

    private final int width;
    private final int[] keys;
    private final int[] slots;

    RowKeys(int rows, int width) {
        this.width = width;
        this.keys = new int[Math.multiplyExact(rows, width)];
        this.slots = new int[Integer.highestOneBit(Math.max(8, rows)) << 2];
        Arrays.fill(slots, -1);
    }

    /** The first row with this key, or -1 if there was none, in which case this one is it. */
    int firstOf(int row, int[] key) {
        System.arraycopy(key, 0, keys, row * width, width);
        long hash = 0;
        for (int i = 0; i < width; i++) {
            hash = (hash ^ key[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        for (int slot = (int) hash & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
            int other = slots[slot];
            if (other < 0) {
                slots[slot] = row;
                return -1;
            }
            if (Arrays.equals(keys, other * width, other * width + width, key, 0, width)) {
                return other;
            }
        }
    }
}
