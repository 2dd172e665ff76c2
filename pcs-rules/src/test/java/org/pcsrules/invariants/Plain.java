package org.pcsrules.invariants;

import java.util.List;
import java.util.stream.IntStream;
import org.pcsrules.facts.Area;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/** Scorecards as they are compared: without evidence, and in words where two differ. */
final class Plain {

    private Plain() {
    }

    /** The areas of a scorecard, without evidence. */
    static List<AreaScore> areas(Scorecard card) {
        return card.areas().stream().map(Plain::area).toList();
    }

    /** An area without evidence. */
    static AreaScore area(AreaScore area) {
        return new AreaScore(area.area(), area.track(), area.score(), area.qualified(), area.blockers(), area.tracks().stream().map(track ->
                new TrackScore(track.track(), track.score(), track.categories(), track.metrics().stream().map(metric ->
                        new MetricScore(metric.metric(), metric.category(), metric.maximum(), metric.points(), metric.lines(), List.of(), List.of(),
                                List.of(), metric.source())).toList())).toList());
    }

    /** The codes of the warnings, in order. */
    static List<String> warnings(Scorecard card) {
        return card.warnings().stream().map(warning -> warning.substring(0, Math.max(0, warning.indexOf(':')))).sorted().toList();
    }

    /** The same result is required, whatever the order of warnings. */
    static void requireSame(Trial before, Trial after) {
        List<AreaScore> was = areas(before.card());
        List<AreaScore> is = areas(after.card());
        after.require(is.equals(was), () -> difference(was, is));
    }

    /** What differs first, in words. */
    static String difference(List<AreaScore> was, List<AreaScore> is) {
        if (was.size() != is.size()) {
            return "areas " + is.stream().map(AreaScore::area).toList() + " instead of " + was.stream().map(AreaScore::area).toList();
        }
        return IntStream.range(0, was.size()).filter(i -> !was.get(i).equals(is.get(i))).mapToObj(i -> difference(was.get(i), is.get(i)))
                .findFirst().orElse("no difference");
    }

    private static String difference(AreaScore was, AreaScore is) {
        for (TrackScore track : is.tracks()) {
            for (MetricScore metric : track.metrics()) {
                MetricScore before = metric(was, track, metric);
                if (before == null || !before.equals(metric)) {
                    return is.area() + " " + track.track() + " " + metric.metric() + ": " + words(metric) + " instead of "
                            + (before == null ? "none" : words(before));
                }
            }
        }
        return is.area() + ": " + words(is) + " instead of " + words(was);
    }

    private static MetricScore metric(AreaScore area, TrackScore track, MetricScore metric) {
        return area.tracks().stream().filter(one -> one.track() == track.track()).flatMap(one -> one.metrics().stream())
                .filter(one -> one.metric() == metric.metric()).findFirst().orElse(null);
    }

    private static String words(MetricScore metric) {
        return metric.points() + " points of values " + metric.lines().stream().map(line -> String.valueOf(line.value())).toList();
    }

    private static String words(AreaScore area) {
        return area.score() + " on " + area.track() + (area.qualified() ? ", qualified" : ", not qualified for "
                + area.blockers().stream().map(blocker -> blocker.kind().toString()).toList());
    }

    /** The area of a scorecard that rules may leave out. */
    static AreaScore area(Scorecard card, Area area) {
        return area(card.area(area));
    }
}
