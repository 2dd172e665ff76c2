package org.pcsrules.invariants.partners;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.terms.Band;

/** Amounts around the bounds of a band: exactly at them and one step beside them, in steps that facts can have. */
public final class Around {

    /** The step of amounts of money. */
    public static final BigFraction CENT = BigFraction.of(1, 100);

    /** The step of whole numbers. */
    public static final BigFraction ONE = BigFraction.ONE;

    private Around() {
    }

    /**
     * The multiples of a step at each bound of a band and beside it, none negative, in ascending order. Where a bound is no multiple of the
     * step, those just below and just above it.
     */
    public static List<BigFraction> bounds(Band band, BigFraction step) {
        SortedSet<BigFraction> amounts = new TreeSet<>();
        add(amounts, band.lower(), step);
        add(amounts, band.upper(), step);
        return List.copyOf(amounts);
    }

    private static void add(SortedSet<BigFraction> amounts, @Nullable BigFraction bound, BigFraction step) {
        if (bound == null) {
            return;
        }
        BigFraction steps = bound.divide(step);
        BigInteger whole = floor(steps);
        boolean at = steps.getDenominator().equals(BigInteger.ONE);
        for (int beside = at ? -1 : 0; beside <= 1; beside++) {
            BigFraction amount = step.multiply(whole.add(BigInteger.valueOf(beside)));
            if (amount.signum() >= 0) {
                amounts.add(amount);
            }
        }
    }

    /** The smallest of the amounts at the bounds that lies inside the band; without bounds one step. Empty if nothing lies inside. */
    public static Optional<BigFraction> inside(Band band, BigFraction step) {
        if (band.lower() == null && band.upper() == null) {
            return Optional.of(step);
        }
        return bounds(band, step).stream().filter(amount -> amount.signum() > 0 && band.contains(amount)).findFirst();
    }

    /**
     * A number of a band of which a share's bound is a whole number, not below a least one, so that the share can be reached exactly.
     * Empty if none of the next thousand is.
     */
    public static Optional<BigFraction> dividing(Band band, BigFraction least, Band share) {
        BigFraction bound = share.lower() == null ? share.upper() : share.lower();
        return bound == null ? Optional.empty() : Stream.iterate(least, number -> number.add(1)).limit(1000).takeWhile(band::contains)
                .filter(number -> isWhole(bound.multiply(number))).findFirst();
    }

    /** The greatest whole number that is not greater. */
    public static BigInteger floor(BigFraction number) {
        BigInteger[] parts = number.getNumerator().divideAndRemainder(number.getDenominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The same number as a decimal; empty if it has no end. */
    public static Optional<BigDecimal> decimal(BigFraction number) {
        try {
            return Optional.of(number.bigDecimalValue());
        } catch (ArithmeticException withoutEnd) {
            return Optional.empty();
        }
    }

    /** Whether it is a whole number. */
    public static boolean isWhole(BigFraction number) {
        return number.getDenominator().equals(BigInteger.ONE);
    }
}
