package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.terms.Measure;

/** The points that a met gate earns. */
public record GatePoints(Measure.Steps measure, int number, BigFraction points) {
}
