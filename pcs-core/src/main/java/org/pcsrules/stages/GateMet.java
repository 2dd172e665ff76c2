package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.terms.Measure;

/** A gate of a step metric that enough people meet. */
public record GateMet(Measure.Steps measure, Measure.Step step) {

    /** Its place among the steps, from 1. */
    public int getNumber() {
        return step.number();
    }

    /** The points that it gives. */
    public BigFraction getPoints() {
        return step.points();
    }
}
