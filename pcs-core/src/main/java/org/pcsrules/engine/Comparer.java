package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.AreaChange;
import org.pcsrules.comparison.Comparison;
import org.pcsrules.comparison.MetricChange;
import org.pcsrules.comparison.StatedTerm;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Scorecard;

/** Puts a comparison together. */
final class Comparer {

    private final Scorecard before;
    private final Scorecard after;
    private final boolean sameDocument;
    private final List<Walk.Stage> stages;
    private final List<TermChange> terms;

    /**
     * @param before explained
     * @param after explained
     * @param sameDocument whether both sides have the same facts
     * @param stages the way from the first side to the second
     * @param terms the differences between the terms of the two sides
     */
    Comparer(Scorecard before, Scorecard after, boolean sameDocument, List<Walk.Stage> stages, List<TermChange> terms) {
        this.before = before;
        this.after = after;
        this.sameDocument = sameDocument;
        this.stages = stages;
        this.terms = terms;
    }

    Comparison comparison() {
        List<AreaChange> areas = new ArrayList<>();
        for (Area area : Area.values()) {
            AreaScore was = area(before, area);
            AreaScore is = area(after, area);
            if (was != null || is != null) {
                Set<Track> tracks = EnumSet.noneOf(Track.class);
                for (AreaScore score : Arrays.asList(was, is)) {
                    if (score != null) {
                        tracks.add(score.track());
                    }
                }
                areas.add(new AreaChange(area, was, is, Attribution.of(stages, before, after, area), metrics(was, is),
                        terms.stream().filter(term -> term.area() == area && on(term.before(), tracks) && on(term.after(), tracks)).toList()));
            }
        }
        return new Comparison(before, after, areas, terms);
    }

    private static @Nullable AreaScore area(Scorecard card, Area area) {
        return card.areas().stream().filter(one -> one.area() == area).findFirst().orElse(null);
    }

    private static boolean on(@Nullable StatedTerm term, Set<Track> tracks) {
        return term == null || term.track() == null || tracks.contains(term.track());
    }

    private List<MetricChange> metrics(@Nullable AreaScore was, @Nullable AreaScore is) {
        List<MetricChange> changes = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            MetricScore old = metric(was, metric);
            MetricScore now = metric(is, metric);
            if (old != null || now != null) {
                boolean comparable = sameDocument && old != null && now != null;
                changes.add(new MetricChange(metric, old, now, comparable ? FactStanding.changes(Objects.requireNonNull(old),
                        Objects.requireNonNull(now)) : List.of()));
            }
        }
        return changes;
    }

    private static @Nullable MetricScore metric(@Nullable AreaScore area, Metric metric) {
        return area == null ? null : area.countingTrack().metrics().stream().filter(one -> one.metric() == metric).findFirst().orElse(null);
    }
}
