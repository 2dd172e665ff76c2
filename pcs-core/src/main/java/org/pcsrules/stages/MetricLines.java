package org.pcsrules.stages;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Category;
import org.pcsrules.terms.CategoryOf;
import org.pcsrules.terms.MetricTerm;

/** A metric with the points of its lines. Compared by object. */
public final class MetricLines implements Conclusion {

    private final MetricTerm term;
    private final Category category;
    private final List<LinePoints> lines;

    MetricLines(MetricTerm term, Category category, List<LinePoints> lines) {
        this.term = term;
        this.category = category;
        this.lines = lines;
    }

    /** The metric's term. */
    public MetricTerm getTerm() {
        return term;
    }

    /** The category. */
    public Category getCategory() {
        return category;
    }

    /** The lines. */
    public List<LinePoints> getLines() {
        return lines;
    }

    /** The most points that the metric can give. */
    public int getMaximum() {
        return term.getMaximum();
    }

    /** How lines are combined. */
    public MetricTerm.Combine getCombine() {
        return term.getCombine();
    }

    /** Whether a negative line may pull others down. */
    public boolean isNetted() {
        return term.isNetted();
    }

    /** The points of all lines together. */
    public BigFraction sum() {
        return Fractions.sum(lines, one -> ((LinePoints) one).getPoints());
    }

    /** The parts of their targets that the lines reach, together. */
    public BigFraction sumReached() {
        return Fractions.sum(lines, one -> ((LinePoints) one).getReached());
    }

    /** The points of the metric, from all lines. @param points not less than 0 and not more than the maximum count */
    public MetricPoints earning(BigFraction points) {
        return new MetricPoints(this, points, lines);
    }

    /** The points of the metric, from the line before which no other goes alone. */
    public MetricPoints earningOfBest() {
        List<LinePoints> best = lines.stream().filter(line -> lines.stream().noneMatch(other -> other.better(line))).toList();
        return new MetricPoints(this, Fractions.sum(best, one -> ((LinePoints) one).getPoints()), best);
    }

    @Override
    public boolean restsOn(Object read) {
        return read == term || read instanceof LinePoints line && lines.contains(line)
                || read instanceof CategoryOf of && of.metric() == term.getMetric();
    }
}
