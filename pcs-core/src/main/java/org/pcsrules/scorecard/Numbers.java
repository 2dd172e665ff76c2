package org.pcsrules.scorecard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** How exact numbers are written. */
public final class Numbers {

    private Numbers() {
    }

    /** Rounded half up (ties away from zero) to at most {@code places} places, without trailing zeros and without exponent. */
    public static BigDecimal decimal(BigFraction number, int places) {
        if (isWhole(number)) {
            return new BigDecimal(number.getNumerator());
        }
        BigDecimal rounded = new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(number.getDenominator()), places, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** {@code 55/2}, or {@code 20} for a whole number. */
    public static String exact(BigFraction number) {
        String numerator = text(number.getNumerator());
        return isWhole(number) ? numerator : numerator + "/" + text(number.getDenominator());
    }

    private static boolean isWhole(BigFraction number) {
        return number.getDenominator().equals(BigInteger.ONE);
    }

    /** As {@code toString}, which takes a long way even for small numbers. */
    private static String text(BigInteger number) {
        return number.bitLength() < Long.SIZE ? Long.toString(number.longValue()) : number.toString();
    }

    /** The exact fraction of a decimal number. */
    public static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }
}
