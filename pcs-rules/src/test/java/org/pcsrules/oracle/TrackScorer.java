package org.pcsrules.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.TrackScore;

/** From measured values to points, metric, category and score (METHOD section 6). */
final class TrackScorer {

    private final Measurer measurer;
    private final Readings readings;
    private final boolean netAcrossLines;
    private final BigFraction most;

    TrackScorer(Measurer measurer, Readings readings, Chosen chosen, BigFraction most) {
        this.measurer = measurer;
        this.readings = readings;
        this.netAcrossLines = chosen.is("SECURITY_LINES", "NET_ACROSS_LINES");
        this.most = most;
    }

    /** A scored track, and by metric the conditions that stand against one of its lines. */
    record Scored(TrackScore score, Map<Metric, Set<Blocker.Kind>> conditions) {}

    Scored score(Area area, String source, Track track, Terms.TrackTerms terms) {
        List<MetricScore> metrics = new ArrayList<>();
        Map<Metric, Set<Blocker.Kind>> conditions = new EnumMap<>(Metric.class);
        Map<Category, BigFraction> points = new EnumMap<>(Category.class);
        Map<Category, Integer> maxima = new EnumMap<>(Category.class);
        BigFraction total = BigFraction.ZERO;
        // An enum map: metrics in the order of the contract.
        for (Map.Entry<Metric, Terms.MetricTerms> one : new EnumMap<>(terms.metrics()).entrySet()) {
            Set<Blocker.Kind> against = EnumSet.noneOf(Blocker.Kind.class);
            MetricScore metric = score(area, source, track, one.getKey(), one.getValue(), against);
            metrics.add(metric);
            conditions.put(one.getKey(), against);
            points.merge(metric.category(), metric.points().exact(), BigFraction::add);
            maxima.merge(metric.category(), metric.maximum(), Integer::sum);
            total = total.add(metric.points().exact());
        }
        List<CategoryScore> categories = new ArrayList<>();
        points.forEach((category, sum) -> categories.add(new CategoryScore(category, new Points(sum), maxima.get(category))));
        return new Scored(new TrackScore(track, new Points(within(total, most)), categories, metrics), conditions);
    }

    private MetricScore score(Area area, String source, Track track, Metric metric, Terms.MetricTerms terms, Set<Blocker.Kind> against) {
        BigFraction maximum = BigFraction.of(terms.maximum());
        List<LineScore> lines = new ArrayList<>();
        for (Terms.LineTerms line : terms.lines()) {
            BigFraction reading = readings.value(area, track, metric, line.line());
            Measured measured = reading == null ? measurer.measured(line.measure(), track) : read(line.measure(), reading);
            if (measured.condition() != null) {
                against.add(measured.condition());
            }
            BigFraction lineMaximum = line.maximum() == null ? maximum : line.maximum();
            lines.add(new LineScore(line.line(), measured.value(), line.target(), new Points(points(measured, line, lineMaximum)), true));
        }
        BigFraction points = switch (terms.combine()) {
            case ONLY -> lines.get(0).points().exact();
            case BEST -> best(lines);
            case SUM -> within(sum(terms, lines, maximum), maximum);
        };
        return new MetricScore(metric, terms.category(), terms.maximum(), new Points(points), lines, List.of(), List.of(), List.of(), source);
    }

    private static Measured read(Measure measure, BigFraction reading) {
        return measure instanceof Measure.Steps steps ? People.read(steps, reading) : Measured.of(reading);
    }

    private static BigFraction points(Measured measured, Terms.LineTerms line, BigFraction maximum) {
        if (measured.points() != null) {
            return within(measured.points(), maximum);
        }
        return measured.value() == null
                ? BigFraction.ZERO
                : within(maximum.multiply(measured.value()).divide(line.target()), maximum);
    }

    /** Leaves only the best line counting, the first one of several that are equal. */
    private static BigFraction best(List<LineScore> lines) {
        int best = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).points().compareTo(lines.get(best).points()) > 0) {
                best = i;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            LineScore line = lines.get(i);
            lines.set(i, new LineScore(line.line(), line.value(), line.target(), line.points(), i == best));
        }
        return lines.get(best).points().exact();
    }

    private BigFraction sum(Terms.MetricTerms terms, List<LineScore> lines, BigFraction maximum) {
        boolean net = netAcrossLines && terms.lines().stream().allMatch(line -> line.maximum() == null);
        BigFraction sum = BigFraction.ZERO;
        for (LineScore line : lines) {
            if (!net) {
                sum = sum.add(line.points().exact());
            } else if (line.value() != null) {
                sum = sum.add(maximum.multiply(line.value()).divide(line.target()));
            }
        }
        return sum;
    }

    private static BigFraction within(BigFraction points, BigFraction maximum) {
        return points.signum() < 0 ? BigFraction.ZERO : points.compareTo(maximum) > 0 ? maximum : points;
    }
}
