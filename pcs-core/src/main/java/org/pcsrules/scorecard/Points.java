package org.pcsrules.scorecard;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Points, exact.
 *
 * @param exact a whole number or a fraction in lowest terms
 */
public record Points(BigFraction exact) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(BigFraction.ZERO);

    /** Parses {@code "5/2"} or {@code "20"}. @throws NumberFormatException if it is neither */
    public static Points parse(String exact) {
        return new Points(BigFraction.parse(exact));
    }

    /** Rounded half up to four places, without trailing zeros. */
    public BigDecimal decimal() {
        return Numbers.decimal(exact, 4);
    }

    /** Rounded half up to a whole number, as Partner Center prints a score. */
    public int headline() {
        return Numbers.decimal(exact, 0).intValueExact();
    }

    @Override
    public int compareTo(Points other) {
        return exact.compareTo(other.exact);
    }

    /** The exact form: {@code 55/2}, {@code 20}. */
    @Override
    public String toString() {
        return Numbers.exact(exact);
    }
}
