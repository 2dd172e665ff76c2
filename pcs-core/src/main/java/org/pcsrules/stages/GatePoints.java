package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.terms.LineTerm;

/** The points that a met gate earns. */
public record GatePoints(LineTerm line, int number, BigFraction points) {
}
