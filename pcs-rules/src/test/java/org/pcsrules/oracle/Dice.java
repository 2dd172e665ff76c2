package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Throws that random partners are made of. */
final class Dice {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    final Random random;

    Dice(Random random) {
        this.random = random;
    }

    /** True once in {@code n}. */
    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T of(Set<T> values) {
        // Sets have no order that holds from run to run.
        return of(values.stream().sorted().toList());
    }

    <T> List<T> some(List<T> values, int count) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    /** At, just below or just above a boundary, or well above it. */
    BigDecimal around(List<BigDecimal> boundaries) {
        BigDecimal boundary = of(boundaries);
        return switch (random.nextInt(6)) {
            case 0 -> boundary.subtract(CENT).max(BigDecimal.ZERO);
            case 1 -> boundary.add(CENT);
            case 2, 3 -> boundary;
            default -> boundary.multiply(BigDecimal.valueOf(100 + random.nextInt(200))).movePointLeft(2).add(CENT);
        };
    }

    /** The same for whole numbers. */
    long countAround(List<BigDecimal> boundaries) {
        long boundary = of(boundaries).longValueExact();
        return Math.max(0, switch (random.nextInt(6)) {
            case 0 -> boundary - 1;
            case 1 -> boundary + 1;
            case 2, 3 -> boundary;
            default -> boundary + random.nextInt(300);
        });
    }

    /** Another name of the same thing, or another way to write it. */
    String spelt(String name, Map<String, List<String>> otherNames) {
        String chosen = name;
        List<String> others = otherNames.get(name);
        if (others != null && oneIn(2)) {
            chosen = of(others);
        }
        return switch (random.nextInt(6)) {
            case 0 -> chosen.toUpperCase(Locale.ROOT);
            case 1 -> " " + chosen + "\t";
            case 2 -> chosen.replace(" ", "\u00a0 ");
            default -> chosen;
        };
    }

    /** The same number, written differently now and then. */
    BigDecimal written(BigDecimal number) {
        return oneIn(4) ? number.setScale(number.scale() + 2) : number;
    }
}
