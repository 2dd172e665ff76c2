package org.pcsrules.terms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.Numbers;

/**
 * A range of amounts, as rule files state it: {@code atLeast(1000)}, {@code moreThan(300)}, {@code atLeast(11).atMost(300)}.
 * Immutable. No bound: any amount.
 *
 * @param lower the lower bound, null if there is none
 * @param lowerIncluded whether the lower bound itself lies inside
 * @param upper the upper bound, null if there is none
 * @param upperIncluded whether the upper bound itself lies inside
 */
public record Band(@Nullable BigFraction lower, boolean lowerIncluded, @Nullable BigFraction upper, boolean upperIncluded) {

    /** Holds nothing. */
    public static final Band NOTHING = new Band(BigFraction.ONE, false, BigFraction.ZERO, false);

    /** This band, ending at the bound, which lies inside. */
    public Band atMost(Object bound) {
        return new Band(lower, lowerIncluded, Terms.exact(bound), true);
    }

    /** Whether the amount lies inside; no amount lies nowhere. */
    public boolean contains(@Nullable BigFraction amount) {
        return amount != null && notBelow(amount) && !exceededBy(amount);
    }

    /** Whether the share lies inside; no share lies nowhere. */
    public boolean contains(@Nullable Ratio share) {
        return share != null && (lower == null || share.compareTo(lower) >= (lowerIncluded ? 0 : 1))
                && (upper == null || share.compareTo(upper) <= (upperIncluded ? 0 : -1));
    }

    /** Whether the amount lies inside. */
    public boolean contains(BigDecimal amount) {
        return (lower == null || sign(amount, lower) >= (lowerIncluded ? 0 : 1)) && !exceededBy(amount);
    }

    /** Whether the amount lies inside. */
    public boolean contains(long amount) {
        return (lower == null || sign(amount, lower) >= (lowerIncluded ? 0 : 1)) && !exceededBy(amount);
    }

    /** Whether the amount lies beyond the upper end; never if there is none. */
    public boolean exceededBy(BigFraction amount) {
        if (upper == null) {
            return false;
        }
        int sign = amount.compareTo(upper);
        return upperIncluded ? sign > 0 : sign >= 0;
    }

    /** Whether the amount lies beyond the upper end; never if there is none. */
    public boolean exceededBy(BigDecimal amount) {
        return upper != null && sign(amount, upper) >= (upperIncluded ? 1 : 0);
    }

    /** Whether the amount lies beyond the upper end; never if there is none. */
    public boolean exceededBy(long amount) {
        return upper != null && sign(amount, upper) >= (upperIncluded ? 1 : 0);
    }

    /** Most bounds are whole numbers: then no fraction is needed. */
    private static int sign(BigDecimal amount, BigFraction bound) {
        return bound.getDenominator().equals(BigInteger.ONE)
                ? amount.compareTo(new BigDecimal(bound.getNumerator()))
                : Numbers.fraction(amount).compareTo(bound);
    }

    private static int sign(long amount, BigFraction bound) {
        return bound.getDenominator().equals(BigInteger.ONE) && bound.getNumerator().bitLength() < Long.SIZE
                ? Long.compare(amount, bound.getNumerator().longValue())
                : BigFraction.of(amount).compareTo(bound);
    }

    private boolean notBelow(BigFraction amount) {
        if (lower == null) {
            return true;
        }
        int sign = amount.compareTo(lower);
        return lowerIncluded ? sign >= 0 : sign > 0;
    }

    /** Written out, as in {@link Eligibility}. */
    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(lower) + Objects.hashCode(upper);
    }

    /** {@code at least 11 and at most 300}. */
    @Override
    public String toString() {
        String from = lower == null ? "" : (lowerIncluded ? "at least " : "more than ") + Numbers.exact(lower);
        String to = upper == null ? "" : (upperIncluded ? "at most " : "less than ") + Numbers.exact(upper);
        return from.isEmpty() || to.isEmpty() ? from + to : from + " and " + to;
    }
}
