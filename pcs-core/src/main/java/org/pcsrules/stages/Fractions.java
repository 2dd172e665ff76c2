package org.pcsrules.stages;

import java.util.Collection;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact sums and bounds for the rules. */
public final class Fractions {

    private Fractions() {
    }

    /** The sum of what a function takes from each. */
    public static BigFraction sum(Collection<?> some, Function<Object, BigFraction> of) {
        BigFraction sum = BigFraction.ZERO;
        for (Object one : some) {
            sum = sum.add(of.apply(one));
        }
        return sum;
    }

    /** The number, or the bound that it lies beyond. */
    public static BigFraction between(BigFraction least, BigFraction number, BigFraction most) {
        return number.compareTo(least) < 0 ? least : number.compareTo(most) > 0 ? most : number;
    }

    /** The whole number that Partner Center prints: rounded half up. */
    public static BigFraction headline(BigFraction number) {
        return org.pcsrules.scorecard.Numbers.fraction(org.pcsrules.scorecard.Numbers.decimal(number, 0));
    }
}
