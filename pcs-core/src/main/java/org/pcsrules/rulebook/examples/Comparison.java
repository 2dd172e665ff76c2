package org.pcsrules.rulebook.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.window.QualificationWindow;

/** Holds what an example expects against a scorecard. */
final class Comparison {

    private final Example example;
    private final Scorecard card;
    private final Function<Area, QualificationWindow> windows;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Example example, Scorecard card, Function<Area, QualificationWindow> windows) {
        this.example = example;
        this.card = card;
        this.windows = windows;
    }

    /** @param windows finds the window of an area; asked for only if something of it is expected */
    static List<Difference> of(Example example, Scorecard card, Function<Area, QualificationWindow> windows) {
        Comparison comparison = new Comparison(example, card, windows);
        example.areas().forEach(area -> example.eachTrack().forEach(track -> comparison.compare(area, track)));
        return comparison.differences;
    }

    private void compare(Area area, @Nullable Track asked) {
        AreaScore score = card.areas().stream().filter(one -> one.area() == area).findFirst().orElse(null);
        if (score == null) {
            differs(area, null, example.expected().get(0), "nothing: the edition does not define the area", List.of());
            return;
        }
        Track track = asked == null ? score.track() : asked;
        TrackScore ofTrack = score.tracks().stream().filter(one -> one.track() == track).findFirst().orElse(null);
        for (Expected expected : example.expected()) {
            if (expected instanceof Expected.OfWindow of) {
                window(of, area);
            } else if (ofTrack == null) {
                differs(area, track, expected, "nothing: the area does not have the track", List.of());
            } else {
                compare(expected, score, ofTrack);
            }
        }
    }

    private void window(Expected.OfWindow expected, Area area) {
        String was;
        try {
            was = ExpectedWindow.of(windows.apply(area), expected.kind());
        } catch (IllegalArgumentException e) {
            was = "nothing: " + e.getMessage();
        }
        if (!was.equals(expected.written())) {
            differs(area, null, expected, was, List.of());
        }
    }

    private void compare(Expected expected, AreaScore area, TrackScore track) {
        if (expected instanceof Expected.OfMetric of) {
            MetricScore metric = track.metrics().stream().filter(one -> one.metric() == of.metric()).findFirst().orElse(null);
            points(of, metric == null ? null : metric.points(), "nothing: the track does not have the metric", area, track, metric == null ? List.of() : List.of(metric));
        } else if (expected instanceof Expected.OfCategory of) {
            points(of, track.categories().stream().filter(one -> one.category() == of.category()).findFirst().map(one -> one.points()).orElse(null),
                    "nothing: the track does not have the category", area, track, track.metrics().stream().filter(one -> one.category() == of.category()).toList());
        } else if (expected instanceof Expected.Score of) {
            points(of, track.score(), "", area, track, track.metrics());
        } else {
            String was = was(expected, area);
            // A designation is that of the track that counts.
            boolean other = track.track() != area.track() && (expected instanceof Expected.Qualified || expected instanceof Expected.Blockers);
            if (other || !was.equals(expected.written())) {
                differs(area.area(), track.track(), expected, other ? was + " on the track that counts, " + area.track() : was,
                        expected instanceof Expected.Warnings ? List.of() : area.countingTrack().metrics());
            }
        }
    }

    private void points(Expected.OfPoints expected, @Nullable Points was, String otherwise, AreaScore area, TrackScore track, List<MetricScore> metrics) {
        if (was == null || !was.exact().equals(expected.points())) {
            differs(area.area(), track.track(), expected, was == null ? otherwise : was.toString(), metrics);
        }
    }

    private String was(Expected expected, AreaScore area) {
        if (expected instanceof Expected.ChosenTrack) {
            return area.track().name();
        }
        if (expected instanceof Expected.Qualified) {
            return area.qualified() ? "yes" : "no";
        }
        List<String> told = expected instanceof Expected.Blockers
                ? area.blockers().stream().map(Comparison::written).toList()
                : card.warnings().stream().map(warning -> warning.substring(0, warning.indexOf(':'))).toList();
        return told.isEmpty() ? "none" : told.stream().collect(Collectors.joining(", "));
    }

    private static String written(Blocker blocker) {
        return blocker.kind() + (blocker.metric() != null ? " " + blocker.metric() : blocker.category() != null ? " " + blocker.category() : "");
    }

    private void differs(Area area, @Nullable Track track, Expected expected, String was, List<MetricScore> metrics) {
        differences.add(new Difference(card.edition(), area, track, expected, was, metrics));
    }
}
