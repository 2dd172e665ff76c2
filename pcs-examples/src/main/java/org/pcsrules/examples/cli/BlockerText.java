package org.pcsrules.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;

/** What stands against a designation, in words. */
public final class BlockerText {

    private final AreaScore area;

    public BlockerText(AreaScore area) {
        this.area = area;
    }

    /** Every blocker as a sentence. */
    public List<String> all() {
        return area.blockers().stream().map(this::sentence).toList();
    }

    /** The designation in a few words. */
    public String shortly() {
        if (area.qualified()) {
            return "qualified";
        }
        List<Blocker> blockers = area.blockers();
        String more = blockers.size() > 1 ? ", and " + (blockers.size() - 1) + " more" : "";
        return "not qualified: " + (blockers.isEmpty() ? "" : headline(blockers.get(0))) + more;
    }

    private String sentence(Blocker blocker) {
        String values = values(blocker.metric());
        return switch (blocker.kind()) {
            case METRIC_AT_ZERO, METRIC_BELOW_ONE -> headline(blocker) + (values.isEmpty() ? "" : ": " + values);
            default -> headline(blocker);
        };
    }

    private static String headline(Blocker blocker) {
        String what = blocker.metric() != null ? Words.of(blocker.metric())
                : blocker.category() != null ? Words.of(blocker.category()) : "the score";
        String detail = blocker.detail() == null ? "" : Style.oneLine(blocker.detail());
        return switch (blocker.kind()) {
            case BELOW_THRESHOLD -> detail.isEmpty() ? "too few points" : detail;
            case METRIC_AT_ZERO -> "no points in " + what;
            case METRIC_BELOW_ONE, CATEGORY_BELOW_ONE -> "less than one point in " + what;
            case NO_BASELINE -> what + ": " + (detail.isEmpty() ? "nothing a year ago to compare with" : detail);
            case BELOW_MINIMUM -> what + ": " + (detail.isEmpty() ? "less than the least amount that is compared" : detail);
            case NOT_MEASURED -> what + ": " + (detail.isEmpty() ? "measured only from a reading, and none is given" : detail);
        };
    }

    private String values(@Nullable Metric name) {
        if (name == null) {
            return "";
        }
        MetricScore metric = area.countingTrack().metric(name);
        boolean stepsMissing = Words.isSkilling(name)
                && metric.lines().stream().map(LineScore::value).anyMatch(value -> value != null && value.signum() > 0);
        return Words.measured(area.area(), name, metric.lines())
                + (stepsMissing ? ", but the certifications asked for before them are missing" : "");
    }
}
