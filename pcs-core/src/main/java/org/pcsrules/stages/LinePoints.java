package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.LineTerm;

/** The points of a line, from 0 to its maximum. Compared by object. */
public final class LinePoints implements Conclusion {

    private final LineTerm line;
    private final LineValue value;
    private final BigFraction unbounded;
    private final BigFraction points;

    /** So many points for a value, not less than 0 and not more than the line's maximum. */
    public LinePoints(LineValue value, BigFraction points) {
        this.line = value.line();
        this.value = value;
        this.unbounded = points;
        this.points = Fractions.between(BigFraction.ZERO, points, BigFraction.of(line.maximum()));
    }

    /** The line. */
    public LineTerm getLine() {
        return line;
    }

    /** The value. */
    public LineValue getValue() {
        return value;
    }

    /** The area. */
    public Area getArea() {
        return line.area();
    }

    /** The track. */
    public Track getTrack() {
        return line.track();
    }

    /** The metric. */
    public Metric getMetric() {
        return line.metric();
    }

    /** The line's place in the metric, from 0. */
    public int getOrder() {
        return line.order();
    }

    /** The points. */
    public BigFraction getPoints() {
        return points;
    }

    /** The points before they were kept within 0 and the maximum. */
    public BigFraction getUnbounded() {
        return unbounded;
    }

    /** Whether this line goes before another: more points, or as many and named first. */
    public boolean better(LinePoints other) {
        int sign = points.compareTo(other.points);
        return sign > 0 || sign == 0 && getOrder() < other.getOrder();
    }

    /** The part of the target that is reached; negative for a negative value, 0 without a value. */
    public BigFraction getReached() {
        return value.isEarning() ? value.value().divide(line.target()) : BigFraction.ZERO;
    }

    @Override
    public boolean restsOn(Object read) {
        return read == value || read instanceof GateMet gate && gate.measure() == line.measure()
                || read instanceof GatePoints gate && gate.measure() == line.measure();
    }
}
