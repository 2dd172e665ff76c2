package org.pcsrules.rulebook.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.MetricScore;

/**
 * Something that is not as an example expects.
 *
 * @param edition the edition that the example was scored under
 * @param area the area
 * @param track the track looked at; null if there is no such area, and for its qualification window
 * @param expected what the example expects
 * @param was what it is, written in the same way
 * @param metrics what it was made of: the metric, or those of the category or track, with their lines; empty for other things
 */
public record Difference(String edition, Area area, @Nullable Track track, Expected expected, String was, List<MetricScore> metrics) {

    public Difference {
        metrics = List.copyOf(metrics);
    }

    /** What it is about, as the example writes it: {@code USAGE_GROWTH}, {@code qualified}. */
    public String what() {
        if (expected instanceof Expected.OfMetric metric) {
            return metric.metric().name();
        }
        if (expected instanceof Expected.OfCategory category) {
            return category.category().name();
        }
        if (expected instanceof Expected.OfWindow window) {
            return window.kind().field();
        }
        String kind = expected.getClass().getSimpleName();
        return Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
    }

    /** {@code edition 2026-07, DATA_AI, SMB: DEPLOYMENTS expected 4, was 2}. */
    @Override
    public String toString() {
        return "edition " + edition + ", " + area + (track == null ? "" : ", " + track) + ": " + what() + " expected " + expected.written() + ", was " + was;
    }
}
