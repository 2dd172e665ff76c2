package org.pcsrules;

import java.util.Arrays;

/**
 * Numbers keys of four numbers, from 0 in the order in which they come; equal keys have one number. Finding one costs neither an object
 * nor a comparison of texts.
 */
final class KeyNumbers {

    private static final int WIDTH = 4;

    private final int[] keys;
    private final int[] slots;
    private int size;

    /** @param most how many keys there may be */
    KeyNumbers(int most) {
        this.keys = new int[Math.multiplyExact(most, WIDTH)];
        this.slots = new int[Integer.highestOneBit(Math.max(8, most)) << 2];
        Arrays.fill(slots, -1);
    }

    /** How many different keys came. */
    int size() {
        return size;
    }

    /** The number of a key; {@link #size()} grows if it is new. */
    int of(int a, int b, int c, int d) {
        long hash = (a * 0x9E3779B97F4A7C15L ^ b) * 0xC2B2AE3D27D4EB4FL;
        hash = (hash ^ hash >>> 29 ^ (long) c << 32 ^ d) * 0x9E3779B97F4A7C15L;
        for (int slot = (int) (hash >>> 32) & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
            int number = slots[slot];
            if (number < 0) {
                slots[slot] = size;
                int at = size * WIDTH;
                keys[at] = a;
                keys[at + 1] = b;
                keys[at + 2] = c;
                keys[at + 3] = d;
                return size++;
            }
            int at = number * WIDTH;
            if (keys[at] == a && keys[at + 1] == b && keys[at + 2] == c && keys[at + 3] == d) {
                return number;
            }
        }
    }
}
