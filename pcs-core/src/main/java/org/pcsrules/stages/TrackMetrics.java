package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.Several;

/** A track of an area with the points of its metrics. Compared by object. */
public final class TrackMetrics implements Several, Conclusion {

    private final Area area;
    private final Track track;
    private final List<MetricPoints> metrics = new ArrayList<>(5);

    TrackMetrics(Area area, Track track) {
        this.area = area;
        this.track = track;
    }

    void add(MetricPoints metric) {
        metrics.add(metric);
    }

    /** The area. */
    public Area getArea() {
        return area;
    }

    /** The track. */
    public Track getTrack() {
        return track;
    }

    @Override
    public List<MetricPoints> all() {
        return metrics;
    }

    /** The points of all metrics together, or the bound that they lie beyond. */
    public BigFraction sum(int least, int most) {
        return Fractions.between(BigFraction.of(least), sum(), BigFraction.of(most));
    }

    /** The points of all metrics together. */
    public BigFraction sum() {
        return MetricPoints.sum(metrics);
    }

    @Override
    public boolean restsOn(Object read) {
        return read instanceof MetricPoints metric && metrics.contains(metric);
    }
}
