package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.terms.Measure;

/**
 * Two totals that growth compares.
 *
 * @param measure the measure
 * @param now the total now
 * @param then the total compared with
 * @param minimumReached whether the amount that growth is counted from is reached
 */
public record Totals(Measure measure, BigFraction now, BigFraction then, boolean minimumReached) {

    /** Whether there is anything to compare with. */
    public boolean isBaseline() {
        return then.signum() != 0;
    }

    /** Growth in percent. */
    public BigFraction growthPercent() {
        return now.subtract(then).multiply(100).divide(then);
    }
}
