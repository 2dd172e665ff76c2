package org.pcsrules.terms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

/** One metric of one area on one track, as the published tables state it. Immutable; each call gives a new term. */
public final class MetricTerm {

    /** How the points of several lines make the points of the metric. */
    public enum Combine {
        /** The better line alone. */
        BEST,
        /** The sum of the lines. */
        SUM
    }

    private final Area area;
    private final Track track;
    private final Metric metric;
    private final int maximum;
    private final String unit;
    private final String source;
    private final Combine combine;
    private final List<LineTerm> lines;

    private MetricTerm(Area area, Track track, Metric metric, int maximum, String unit, String source, Combine combine, List<LineTerm> lines) {
        this.area = area;
        this.track = track;
        this.metric = metric;
        this.maximum = maximum;
        this.unit = unit;
        this.source = source;
        this.combine = combine;
        this.lines = lines;
    }

    static MetricTerm of(Area area, Track track, Metric metric) {
        return new MetricTerm(area, track, metric, 0, "", "", Combine.SUM, List.of());
    }

    /** The most points that the metric can give, and the unit of its value in words. */
    public MetricTerm maximum(int points, String unitInWords) {
        return new MetricTerm(area, track, metric, points, unitInWords, source, combine, lines);
    }

    /** The id of the published source. */
    public MetricTerm source(String id) {
        return new MetricTerm(area, track, metric, maximum, unit, id, combine, lines);
    }

    /** The better line alone counts, not the sum of the lines. */
    public MetricTerm bestLine() {
        return new MetricTerm(area, track, metric, maximum, unit, source, Combine.BEST, lines);
    }

    /** The metric's only line: the value that gives the maximum, and how the value is measured. */
    public MetricTerm target(Object target, Measure measure) {
        return with(null, target, maximum, false, measure);
    }

    /** One of several lines. */
    public MetricTerm line(Line line, Object target, Measure measure) {
        return with(line, target, maximum, false, measure);
    }

    /** One of several lines, with a maximum of its own. */
    public MetricTerm line(Line line, int ownMaximum, Object target, Measure measure) {
        return with(line, target, ownMaximum, true, measure);
    }

    private MetricTerm with(@Nullable Line line, Object target, int lineMaximum, boolean own, Measure measure) {
        List<LineTerm> more = new ArrayList<>(lines);
        more.add(new LineTerm(area, track, metric, line, more.size(), Terms.exact(target), lineMaximum, own, measure));
        return new MetricTerm(area, track, metric, maximum, unit, source, combine, List.copyOf(more));
    }

    /** The area. */
    public Area getArea() {
        return area;
    }

    /** The track. */
    public Track getTrack() {
        return track;
    }

    /** The metric. */
    public Metric getMetric() {
        return metric;
    }

    /** The most points that the metric can give. */
    public int getMaximum() {
        return maximum;
    }

    /** The unit of the value, in words. */
    public String getUnit() {
        return unit;
    }

    /** The id of the published source. */
    public String getSource() {
        return source;
    }

    /** How lines are combined. */
    public Combine getCombine() {
        return combine;
    }

    /** Whether a negative line may pull others down: several lines that add up, none with a maximum of its own. */
    public boolean isNetted() {
        return combine == Combine.SUM && lines.size() > 1 && lines.stream().noneMatch(LineTerm::ownMaximum);
    }

    /** The lines, in order; at least one. */
    public List<LineTerm> getLines() {
        return lines;
    }

    @Override
    public String toString() {
        return area + " " + track + " " + metric;
    }
}
