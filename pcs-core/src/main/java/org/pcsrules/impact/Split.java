package org.pcsrules.impact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.TrackScore;

/** Splits the change of an area's score: the metrics of the track that counted, as they stand; then that another track counts. */
final class Split {

    private final Reasons reasons;
    private final Area area;
    private final @Nullable AreaScore before;
    private final @Nullable AreaScore after;
    private final List<ImpactPart> parts = new ArrayList<>();

    Split(Reasons reasons, Area area, @Nullable AreaScore before, @Nullable AreaScore after) {
        this.reasons = reasons;
        this.area = area;
        this.before = before;
        this.after = after;
    }

    List<ImpactPart> parts() {
        if (before == null || after == null) {
            parts.add(new ImpactPart(ImpactPart.Kind.AREA, null, Points.ZERO, reasons.ofArea(area)));
            return parts;
        }
        Track followed = after.tracks().stream().anyMatch(one -> one.track() == before.track()) ? before.track() : after.track();
        TrackScore was = before.countingTrack();
        TrackScore is = after.track(followed);
        metrics(was, is);
        if (followed != after.track() || followed != before.track()) {
            BigFraction rest = after.score().exact().subtract(is.score().exact());
            parts.add(new ImpactPart(ImpactPart.Kind.TRACK, null, new Points(rest), reasons.ofTrack(area, before.track(), after.track())));
        }
        List<ChangedRule> tests = reasons.ofDesignation();
        if (before.qualified() != after.qualified() && (parts.isEmpty() || !tests.isEmpty())) {
            parts.add(new ImpactPart(ImpactPart.Kind.DESIGNATION, null, Points.ZERO, tests.isEmpty() ? reasons.ofMethod() : tests));
        }
        return parts;
    }

    private void metrics(TrackScore was, TrackScore is) {
        BigFraction told = BigFraction.ZERO;
        for (Metric metric : all(was, is)) {
            MetricScore old = metric(was, metric);
            MetricScore now = metric(is, metric);
            BigFraction points = points(now).subtract(points(old));
            if (points.signum() != 0) {
                told = told.add(points);
                parts.add(new ImpactPart(ImpactPart.Kind.METRIC, metric, new Points(points), reasons.ofMetric(area, was.track(), is.track(), metric, old, now)));
            }
        }
        BigFraction rest = is.score().exact().subtract(was.score().exact()).subtract(told);
        if (rest.signum() != 0) {
            parts.add(new ImpactPart(ImpactPart.Kind.BOUNDS, null, new Points(rest), reasons.ofMethod()));
        }
    }

    private static Set<Metric> all(TrackScore... tracks) {
        Set<Metric> all = EnumSet.noneOf(Metric.class);
        for (TrackScore track : tracks) {
            track.metrics().forEach(one -> all.add(one.metric()));
        }
        return all;
    }

    private static @Nullable MetricScore metric(TrackScore track, Metric metric) {
        return track.metrics().stream().filter(one -> one.metric() == metric).findFirst().orElse(null);
    }

    private static BigFraction points(@Nullable MetricScore metric) {
        return metric == null ? BigFraction.ZERO : metric.points().exact();
    }
}
