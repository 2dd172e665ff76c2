package org.pcsrules.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.Cause;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.stages.LinePoints;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.terms.LineTerm;

/**
 * Splits the change of an area's score into its causes. One track is followed to the end, and one line of a metric whose better line
 * counts: of the two that count on the two sides the one that changed more, and if they changed alike the one of the first side. That
 * another counts before or after is a cause of its own. Lines are followed without their bounds, so that it does not matter in which
 * order customers came and went; what the bounds keep back is a cause of its own too.
 */
final class Attribution {

    private final List<Walk.Stage> stages;
    private final ScoredState first;
    private final ScoredState facts;
    private final ScoredState last;
    private final Area area;
    private final CauseParts parts = new CauseParts();
    private final SubjectParts subjects;

    private Attribution(List<Walk.Stage> stages, Scorecard before, Scorecard after, Area area) {
        this.stages = stages;
        this.area = area;
        this.first = stages.get(0).state();
        this.last = stages.get(stages.size() - 1).state();
        this.facts = last.terms() == first.terms() ? last : stages.get(stages.size() - 2).state();
        this.subjects = new SubjectParts(parts, before, after, area);
    }

    /** The causes in one area; none if one side does not have it. @param before explained @param after explained */
    static List<Cause> of(List<Walk.Stage> stages, Scorecard before, Scorecard after, Area area) {
        Attribution attribution = new Attribution(stages, before, after, area);
        Track from = attribution.first.chosen(area);
        Track to = attribution.last.chosen(area);
        if (from != null && to != null) {
            attribution.along(from, to);
        }
        return attribution.parts.causes();
    }

    private void along(Track from, Track to) {
        Track followed = followed(from, to);
        Track end = last.has(area, followed) ? followed : to;
        for (Map.Entry<Metric, MetricPoints> metric : first.metrics(area, followed).entrySet()) {
            metric(metric.getValue(), facts.metrics(area, followed).get(metric.getKey()));
        }
        parts.add(Cause.Kind.CAP_REACHED, null, null, rest(facts, followed).subtract(rest(first, followed)));
        if (facts != last) {
            terms(followed, end);
        }
        parts.add(Cause.Kind.ANOTHER_TRACK, null, null, first.score(area, followed).subtract(first.score(area, from))
                .add(last.score(area, to)).subtract(last.score(area, end)));
        for (int i = stages.size() - 1; i > 0; i--) {
            if (stages.get(i - 1).state().chosen(area) != to) {
                parts.since(Cause.Kind.ANOTHER_TRACK, Objects.requireNonNull(stages.get(i).cause()));
                return;
            }
        }
    }

    private Track followed(Track from, Track to) {
        if (from == to || !first.has(area, to)) {
            return from;
        }
        return !last.has(area, from) || moved(to).compareTo(moved(from)) > 0 ? to : from;
    }

    private BigFraction moved(Track track) {
        return last.score(area, track).subtract(first.score(area, track)).abs();
    }

    /** What a score differs by from the sum of its metrics. */
    private BigFraction rest(ScoredState state, Track track) {
        return state.score(area, track).subtract(MetricPoints.sum(state.metrics(area, track).values()));
    }

    private void metric(MetricPoints start, MetricPoints end) {
        List<LineTerm> lines = followed(start, end);
        for (int i = 1; i < stages.size() && stages.get(i).state().terms() == first.terms(); i++) {
            for (LineTerm line : lines) {
                subjects.line(Objects.requireNonNull(stages.get(i).cause()), line, stages.get(i - 1).state(), stages.get(i).state());
            }
        }
        BigFraction change = points(end, facts, lines).subtract(points(start, first, lines));
        parts.add(Cause.Kind.CAP_REACHED, start.getMetric(), null, change.subtract(unbounded(facts, lines)).add(unbounded(first, lines)));
        parts.add(Cause.Kind.ANOTHER_LINE, start.getMetric(), null, end.getPoints().subtract(start.getPoints()).subtract(change));
    }

    private List<LineTerm> followed(MetricPoints start, MetricPoints end) {
        List<LineTerm> from = ScoredState.counting(start);
        List<LineTerm> to = ScoredState.counting(end);
        BigFraction fromMoved = points(end, facts, from).subtract(points(start, first, from)).abs();
        return points(end, facts, to).subtract(points(start, first, to)).abs().compareTo(fromMoved) > 0 ? to : from;
    }

    /** The points that these lines give, whether they count or not. */
    private static BigFraction points(MetricPoints metric, ScoredState state, List<LineTerm> lines) {
        return ScoredState.counting(metric).equals(lines) ? metric.getPoints()
                : lines.stream().map(state::points).map(LinePoints::getPoints).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction unbounded(ScoredState state, List<LineTerm> lines) {
        return lines.stream().map(state::points).map(LinePoints::getUnbounded).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The same facts under other terms, metric by metric as it stands. */
    private void terms(Track from, Track to) {
        Map<Metric, MetricPoints> old = facts.metrics(area, from);
        Map<Metric, MetricPoints> now = last.metrics(area, to);
        Set<Metric> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (Metric metric : all) {
            MetricPoints was = old.get(metric);
            MetricPoints is = now.get(metric);
            parts.add(Cause.Kind.RULE_CHANGED, metric, null, points(is).subtract(points(was)));
            if (was != null && is != null) {
                Map<@Nullable Line, LineTerm> lines = new LinkedHashMap<>();
                ScoredState.counting(was).forEach(line -> lines.put(line.line(), line));
                ScoredState.counting(is).stream().filter(line -> lines.containsKey(line.line()))
                        .forEach(line -> subjects.terms(lines.get(line.line()), line, facts, last));
            }
        }
        parts.add(Cause.Kind.RULE_CHANGED, null, null, rest(last, to).subtract(rest(facts, from)));
    }

    private static BigFraction points(@Nullable MetricPoints metric) {
        return metric == null ? BigFraction.ZERO : metric.getPoints();
    }
}
