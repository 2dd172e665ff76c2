package org.pcsrules.terms;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A part of a whole, compared exactly and without dividing.
 *
 * @param part at least 0
 * @param whole at least 1
 */
public record Ratio(long part, long whole) implements Comparable<Ratio> {

    /** The exact fraction. */
    public BigFraction exact() {
        return BigFraction.of(part, whole);
    }

    int compareTo(BigFraction bound) {
        BigInteger numerator = bound.getNumerator();
        BigInteger denominator = bound.getDenominator();
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE && numerator.signum() >= 0
                ? compareTo(new Ratio(numerator.longValue(), denominator.longValue()))
                : exact().compareTo(bound);
    }

    @Override
    public int compareTo(Ratio other) {
        long high = Math.multiplyHigh(part, other.whole);
        long otherHigh = Math.multiplyHigh(other.part, whole);
        return high != otherHigh ? Long.compare(high, otherHigh) : Long.compareUnsigned(part * other.whole, other.part * whole);
    }
}
