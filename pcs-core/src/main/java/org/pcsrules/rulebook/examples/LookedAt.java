package org.pcsrules.rulebook.examples;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.stages.Blocking;
import org.pcsrules.stages.ChosenTrack;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.stages.Qualified;
import org.pcsrules.stages.Told;
import org.pcsrules.stages.TrackPoints;
import org.pcsrules.stages.Warning;

/** Whether a conclusion of the rules is one that an example expects something of. */
record LookedAt(Example example) implements BiPredicate<Object, List<Object>> {

    @Override
    public boolean test(Object one, List<Object> all) {
        return example.expected().stream().anyMatch(expected -> looksAt(expected, one, all));
    }

    private boolean looksAt(Expected expected, Object one, List<Object> all) {
        if (one instanceof ChosenTrack chosen) {
            return example.areas().contains(chosen.area()) && (example.tracks().isEmpty() || isOfDesignation(expected));
        }
        if (one instanceof MetricPoints points) {
            return (expected instanceof Expected.OfMetric of && of.metric() == points.getMetric()
                    || expected instanceof Expected.OfCategory category && category.category() == points.getCategory())
                    && on(points.getArea(), points.getTrack(), all);
        }
        if (one instanceof TrackPoints points) {
            return expected instanceof Expected.Score && on(points.area(), points.track(), all);
        }
        if (one instanceof Qualified qualified) {
            return isOfDesignation(expected) && on(qualified.area(), qualified.track(), all);
        }
        if (one instanceof Blocking blocking) {
            return isOfDesignation(expected) && on(blocking.area(), blocking.track(), all);
        }
        if (one instanceof Told told) {
            return expected instanceof Expected.Blockers && on(told.value().line().area(), told.value().line().track(), all);
        }
        return one instanceof Warning && expected instanceof Expected.Warnings;
    }

    /** Whether the points of a metric are expected, by themselves or within those of a category or track. */
    boolean isExpected(MetricPoints points, List<Object> all) {
        return test(points, all) || example.expected().stream().anyMatch(Expected.Score.class::isInstance) && on(points.getArea(), points.getTrack(), all);
    }

    /** Whether it is expected of this score whether a designation holds. */
    boolean isDesignation(TrackPoints score, List<Object> all) {
        return example.expected().stream().anyMatch(LookedAt::isOfDesignation) && on(score.area(), score.track(), all);
    }

    private static boolean isOfDesignation(Expected expected) {
        return expected instanceof Expected.Qualified || expected instanceof Expected.Blockers || expected instanceof Expected.ChosenTrack;
    }

    private boolean on(Area area, @Nullable Track track, List<Object> all) {
        return example.areas().contains(area) && (example.tracks().isEmpty()
                ? all.stream().anyMatch(one -> one instanceof ChosenTrack chosen && chosen.area() == area && chosen.track() == track)
                : example.tracks().contains(track));
    }
}
