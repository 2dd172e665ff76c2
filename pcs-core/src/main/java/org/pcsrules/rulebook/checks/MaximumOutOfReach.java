package org.pcsrules.rulebook.checks;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;

/** What a metric's target earns is not its maximum. */
final class MaximumOutOfReach extends MeaningCheck {

    MaximumOutOfReach() {
        super(Severity.ERROR, "What a metric's target earns is not its maximum.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.editions()) {
            for (MetricTerm metric : edition.metrics()) {
                if (metric.getMaximum() <= 0) {
                    report.add(rulebook, edition, metric, "maximum", metric + " can earn no points", "write maximum(points, \"unit\") with the most that it can give");
                }
                metric.getLines().forEach(line -> line(rulebook, edition, metric, line, report));
                int own = metric.getLines().stream().filter(LineTerm::ownMaximum).mapToInt(LineTerm::maximum).sum();
                if (own > 0 && metric.getCombine() == MetricTerm.Combine.SUM && own != metric.getMaximum()) {
                    report.add(rulebook, edition, metric, "line", "the lines of " + metric + " give " + own + " points together, and the maximum is "
                            + metric.getMaximum(), "change the maximum of a line or of the metric");
                }
            }
        }
    }

    private static void line(Stated rulebook, EditionTerms edition, MetricTerm metric, LineTerm line, EditionReport report) {
        String word = line.line() == null ? "target" : "line";
        if (line.target().signum() <= 0) {
            report.add(rulebook, edition, metric, word, "the target " + Numbers.exact(line.target()) + " of " + metric + " is not above 0",
                    "write the value that gives the maximum");
        } else if (line.measure() instanceof Measure.Steps steps) {
            BigFraction gates = steps.gatePoints();
            BigFraction people = steps.last().points().multiply(line.target());
            BigFraction earned = gates.add(people);
            BigFraction maximum = BigFraction.of(line.maximum());
            if (!earned.equals(maximum)) {
                BigFraction right = steps.last().points().signum() == 0 ? BigFraction.ZERO : maximum.subtract(gates).divide(steps.last().points());
                report.add(rulebook, edition, metric, word, "the gates of " + metric + " give " + Numbers.exact(gates) + " points and "
                        + Numbers.exact(line.target()) + " people of the last step " + Numbers.exact(people) + ", together " + Numbers.exact(earned) + " and not "
                        + line.maximum(), right.signum() > 0 && right.getDenominator().intValue() == 1
                                ? "write target(" + Numbers.exact(right) + ", …), or change the points of a step" : "change the points of a step, or the maximum");
            }
        }
    }
}
