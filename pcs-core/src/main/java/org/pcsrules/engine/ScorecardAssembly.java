package org.pcsrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.RulesException;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.stages.Blocking;
import org.pcsrules.stages.Blockings;
import org.pcsrules.stages.CategoryPoints;
import org.pcsrules.stages.ChosenTrack;
import org.pcsrules.stages.LinePoints;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.stages.MetricsOfTracks;
import org.pcsrules.stages.PointsOfCategories;
import org.pcsrules.stages.PointsOfTracks;
import org.pcsrules.stages.QualifiedTracks;
import org.pcsrules.stages.Told;
import org.pcsrules.stages.ToldConditions;
import org.pcsrules.stages.Warning;
import org.pcsrules.terms.LineTerm;

/** Collects what the rules found into a scorecard. Sorts and copies; decides nothing. */
final class ScorecardAssembly {

    private static final Comparator<LinePoints> BY_ORDER = Comparator.comparingInt(LinePoints::getOrder);
    private static final Comparator<MetricPoints> BY_METRIC = Comparator.comparing(MetricPoints::getMetric);
    /** The score first, which has neither metric nor category, then categories and metrics in the contract's order. */
    private static final Comparator<Blocking> BY_PLACE = Comparator.comparingInt((Blocking one) -> place(one.metric()))
            .thenComparingInt(one -> place(one.category())).thenComparing(Blocking::kind);

    /** Compared as it is written here: what records are given for it costs a first score milliseconds. */
    private record OnTrack(Area area, Track track) {

        @Override
        public boolean equals(Object other) {
            return other instanceof OnTrack at && area == at.area && track == at.track;
        }

        @Override
        public int hashCode() {
            return 31 * area.ordinal() + track.ordinal();
        }
    }

    private final Map<Area, Track> chosen = new EnumMap<>(Area.class);
    private final Map<OnTrack, BigFraction> scores = new HashMap<>();
    private final Map<OnTrack, List<MetricPoints>> metrics = new HashMap<>();
    private final List<CategoryPoints> categories = new ArrayList<>();
    private final List<QualifiedTracks> qualified = new ArrayList<>();
    private final List<Blocking> blocking = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    ScorecardAssembly(Session session) {
        for (Object fact : session.all()) {
            take(fact);
        }
    }

    private void take(Object fact) {
        if (fact instanceof MetricsOfTracks several) {
            several.all().forEach(one -> metrics.put(new OnTrack(one.getArea(), one.getTrack()), inOrder(one.all(), BY_METRIC)));
        } else if (fact instanceof PointsOfCategories several) {
            categories.addAll(several.all());
        } else if (fact instanceof PointsOfTracks several) {
            several.all().forEach(one -> scores.put(new OnTrack(one.area(), one.track()), one.points()));
        } else if (fact instanceof QualifiedTracks several) {
            qualified.add(several);
        } else if (fact instanceof ChosenTrack one) {
            Track other = chosen.put(one.area(), one.track());
            if (other != null && other != one.track()) {
                throw new RulesException("the rules choose two tracks of " + one.area() + ": " + other + " and " + one.track());
            }
        } else if (fact instanceof Blockings several) {
            blocking.addAll(several.all());
        } else if (fact instanceof ToldConditions several) {
            told.addAll(several.all());
        } else if (fact instanceof Warning one) {
            warnings.add(one);
        }
    }

    /**
     * @param earlier warnings that come before those of the rules
     * @param order the facts in the order in which the rules saw them: warnings about them come in this order
     */
    Scorecard scorecard(String partner, LocalDate asOf, String edition, RulebookId rulebook, List<String> earlier, List<?> order) {
        List<String> all = new ArrayList<>(earlier);
        Map<Object, Integer> places = new IdentityHashMap<>();
        if (!warnings.isEmpty()) {
            order.forEach(fact -> places.put(fact, places.size()));
            warnings.sort(Comparator.comparing(one -> places.getOrDefault(one.about(), -1)));
            warnings.forEach(one -> all.add(one.code() + ": " + one.words()));
        }
        List<AreaScore> areas = new ArrayList<>();
        for (Area area : Area.values()) {
            Track track = chosen.get(area);
            if (track != null) {
                List<TrackScore> tracks = new ArrayList<>();
                for (Track one : Track.values()) {
                    if (scores.containsKey(new OnTrack(area, one))) {
                        tracks.add(track(new OnTrack(area, one)));
                    }
                }
                OnTrack counting = new OnTrack(area, track);
                areas.add(new AreaScore(area, track, new Points(scores.get(counting)), qualified.stream().anyMatch(one -> one.include(area, track)),
                        blockers(counting), tracks));
            }
        }
        return new Scorecard(partner, asOf, edition, rulebook, all, areas, List.of());
    }

    private TrackScore track(OnTrack at) {
        List<CategoryScore> ofCategories = new ArrayList<>();
        for (CategoryPoints one : categories) {
            if (one.area() == at.area() && one.track() == at.track()) {
                ofCategories.add(new CategoryScore(one.category(), new Points(one.points()), one.maximum()));
            }
        }
        ofCategories.sort(Comparator.comparing(CategoryScore::category));
        List<MetricScore> ofMetrics = new ArrayList<>();
        for (MetricPoints one : metrics(at)) {
            ofMetrics.add(metric(one));
        }
        return new TrackScore(at.track(), new Points(scores.get(at)), ofCategories, ofMetrics);
    }

    private List<MetricPoints> metrics(OnTrack at) {
        return metrics.getOrDefault(at, List.of());
    }

    private static MetricScore metric(MetricPoints points) {
        List<LineScore> lines = new ArrayList<>();
        for (LinePoints one : inOrder(points.getLines(), BY_ORDER)) {
            lines.add(new LineScore(one.getLine().line(), one.getValue().value(), one.getLine().target(), new Points(one.getPoints()),
                    points.getCounting().contains(one)));
        }
        return new MetricScore(points.getMetric(), points.getCategory(), points.getTerm().getMaximum(), new Points(points.getPoints()), lines,
                List.of(), List.of(), List.of(), points.getTerm().getSource());
    }

    private static int place(@Nullable Enum<?> constant) {
        return constant == null ? -1 : constant.ordinal();
    }

    private static <T> List<T> inOrder(List<T> all, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(order);
        return sorted;
    }

    /** Each is followed by what is told beside it. */
    private List<Blocker> blockers(OnTrack at) {
        List<Blocking> sorted = new ArrayList<>();
        for (Blocking one : blocking) {
            if (one.area() == at.area() && one.track() == at.track()) {
                sorted.add(one);
            }
        }
        sorted.sort(BY_PLACE);
        List<Blocker> blockers = new ArrayList<>();
        for (Blocking one : sorted) {
            blockers.add(new Blocker(one.kind(), one.metric(), one.category(), one.detail()));
            for (MetricPoints points : metrics(at)) {
                if (points.getMetric() == one.metric() || one.category() != null && points.getCategory() == one.category()) {
                    blockers.addAll(beside(points));
                }
            }
        }
        return blockers;
    }

    /** What is told of a metric, the same words once. */
    private List<Blocker> beside(MetricPoints points) {
        List<Blocker> beside = new ArrayList<>();
        for (Told one : told) {
            LineTerm line = one.value().line();
            Blocker.Kind kind = one.value().condition();
            if (line.area() == points.getArea() && line.track() == points.getTrack() && line.metric() == points.getMetric()
                    && beside.stream().noneMatch(other -> other.kind() == kind && one.words().equals(other.detail()))) {
                beside.add(new Blocker(kind, points.getMetric(), null, one.words()));
            }
        }
        beside.sort(Comparator.comparing(Blocker::kind));
        return beside;
    }
}
