package org.pcsrules.stages;

import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.Several;

/** The points of a metric, from 0 to its maximum. Compared by object. */
public final class MetricPoints implements Conclusion {

    private final MetricLines lines;
    private final BigFraction points;
    private final List<LinePoints> counting;

    /** So many points, not less than 0 and not more than the metric's maximum, from these of its lines. */
    MetricPoints(MetricLines lines, BigFraction points, List<LinePoints> counting) {
        this.lines = lines;
        this.points = Fractions.between(BigFraction.ZERO, points, BigFraction.of(lines.getMaximum()));
        this.counting = counting;
    }

    /** The metric's term. */
    public MetricTerm getTerm() {
        return lines.getTerm();
    }

    /** All lines of the metric, with their points. */
    public List<LinePoints> getLines() {
        return lines.getLines();
    }

    /** The area. */
    public Area getArea() {
        return getTerm().getArea();
    }

    /** The track. */
    public Track getTrack() {
        return getTerm().getTrack();
    }

    /** The metric. */
    public Metric getMetric() {
        return getTerm().getMetric();
    }

    /** The category. */
    public Category getCategory() {
        return lines.getCategory();
    }

    /** The points. */
    public BigFraction getPoints() {
        return points;
    }

    /** The lines that the points come from. */
    public List<LinePoints> getCounting() {
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

    @Override
    public boolean restsOn(Object read) {
        return read instanceof MetricLines other ? other == lines : !(read instanceof Several);
    }
}
