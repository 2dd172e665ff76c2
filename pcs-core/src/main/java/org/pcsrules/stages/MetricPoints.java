package org.pcsrules.stages;

import java.util.Collection;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.MetricTerm;

/** The points of a metric, from 0 to its maximum. Compared by object. */
public final class MetricPoints {

    private final MetricTerm term;
    private final Category category;
    private final BigFraction points;
    private final Set<LinePoints> counting;

    /** So many points, not less than 0 and not more than the metric's maximum, from these lines. */
    public MetricPoints(MetricTerm term, Category category, BigFraction points, Collection<?> counting) {
        this.term = term;
        this.category = category;
        this.points = Fractions.between(BigFraction.ZERO, points, BigFraction.of(term.getMaximum()));
        this.counting = counting.stream().map(LinePoints.class::cast).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The metric's term. */
    public MetricTerm getTerm() {
        return term;
    }

    /** The area. */
    public Area getArea() {
        return term.getArea();
    }

    /** The track. */
    public Track getTrack() {
        return term.getTrack();
    }

    /** The metric. */
    public Metric getMetric() {
        return term.getMetric();
    }

    /** The category. */
    public Category getCategory() {
        return category;
    }

    /** The points. */
    public BigFraction getPoints() {
        return points;
    }

    /** The lines that the points come from. */
    public Set<LinePoints> getCounting() {
        return counting;
    }

    /** Whether there are fewer points than this. */
    public boolean below(int least) {
        return points.compareTo(BigFraction.of(least)) < 0;
    }

    /** Whether there are no points. */
    public boolean isNone() {
        return points.signum() == 0;
    }

    /** The points of several metrics together. */
    public static BigFraction sum(Collection<?> metrics) {
        return Fractions.sum(metrics, one -> ((MetricPoints) one).points);
    }

    /** The maxima of several metrics together. */
    public static int maximum(Collection<?> metrics) {
        return metrics.stream().mapToInt(one -> ((MetricPoints) one).term.getMaximum()).sum();
    }
}
