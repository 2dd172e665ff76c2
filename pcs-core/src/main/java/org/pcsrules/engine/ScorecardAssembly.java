package org.pcsrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.RulesException;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
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
import org.pcsrules.stages.CategoryPoints;
import org.pcsrules.stages.ChosenTrack;
import org.pcsrules.stages.LinePoints;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.stages.Qualified;
import org.pcsrules.stages.Told;
import org.pcsrules.stages.TrackPoints;
import org.pcsrules.stages.Warning;

/** Collects what the rules found into a scorecard. Sorts and copies; decides nothing. */
final class ScorecardAssembly {

    private record OnTrack(Area area, Track track) {
    }

    private record OfMetric(Area area, Track track, Metric metric) {
    }

    private final Map<Area, Track> chosen = new HashMap<>();
    private final Map<OnTrack, TrackPoints> tracks = new LinkedHashMap<>();
    private final Map<OnTrack, Boolean> qualified = new HashMap<>();
    private final Map<OnTrack, List<CategoryPoints>> categories = new HashMap<>();
    private final Map<OnTrack, List<MetricPoints>> metrics = new HashMap<>();
    private final Map<OfMetric, List<LinePoints>> lines = new HashMap<>();
    private final Map<OnTrack, List<Blocking>> blocking = new HashMap<>();
    private final Map<OfMetric, List<Told>> told = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    ScorecardAssembly(Session session) {
        for (Object fact : session.all()) {
            take(fact);
        }
    }

    private void take(Object fact) {
        if (fact instanceof LinePoints one) {
            lines.computeIfAbsent(new OfMetric(one.getArea(), one.getTrack(), one.getMetric()), key -> new ArrayList<>(2)).add(one);
        } else if (fact instanceof MetricPoints one) {
            metrics.computeIfAbsent(new OnTrack(one.getArea(), one.getTrack()), key -> new ArrayList<>(5)).add(one);
        } else if (fact instanceof CategoryPoints one) {
            categories.computeIfAbsent(new OnTrack(one.area(), one.track()), key -> new ArrayList<>(3)).add(one);
        } else if (fact instanceof TrackPoints one) {
            tracks.put(new OnTrack(one.area(), one.track()), one);
        } else if (fact instanceof Qualified one) {
            qualified.put(new OnTrack(one.area(), one.track()), true);
        } else if (fact instanceof ChosenTrack one) {
            Track other = chosen.put(one.area(), one.track());
            if (other != null && other != one.track()) {
                throw new RulesException("the rules choose two tracks of " + one.area() + ": " + other + " and " + one.track());
            }
        } else if (fact instanceof Blocking one) {
            blocking.computeIfAbsent(new OnTrack(one.area(), one.track()), key -> new ArrayList<>()).add(one);
        } else if (fact instanceof Told one) {
            told.computeIfAbsent(new OfMetric(one.value().line().area(), one.value().line().track(), one.value().line().metric()),
                    key -> new ArrayList<>()).add(one);
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
        }
        warnings.stream().sorted(Comparator.comparing(one -> places.getOrDefault(one.about(), -1)))
                .map(one -> one.code() + ": " + one.words()).forEach(all::add);
        List<AreaScore> areas = new ArrayList<>();
        for (Area area : Area.values()) {
            Track track = chosen.get(area);
            if (track != null) {
                List<TrackScore> scores = new ArrayList<>();
                for (Track one : Track.values()) {
                    if (tracks.containsKey(new OnTrack(area, one))) {
                        scores.add(track(new OnTrack(area, one)));
                    }
                }
                OnTrack counting = new OnTrack(area, track);
                areas.add(new AreaScore(area, track, new Points(tracks.get(counting).points()), qualified.containsKey(counting),
                        blockers(counting), scores));
            }
        }
        return new Scorecard(partner, asOf, edition, rulebook, all, areas, List.of());
    }

    private TrackScore track(OnTrack at) {
        List<CategoryScore> scores = categories.getOrDefault(at, List.of()).stream()
                .sorted(Comparator.comparing(CategoryPoints::category))
                .map(one -> new CategoryScore(one.category(), new Points(one.points()), one.maximum())).toList();
        List<MetricScore> all = metrics.getOrDefault(at, List.of()).stream()
                .sorted(Comparator.comparing(MetricPoints::getMetric)).map(this::metric).toList();
        return new TrackScore(at.track(), new Points(tracks.get(at).points()), scores, all);
    }

    private MetricScore metric(MetricPoints points) {
        List<LineScore> scores = lines.get(new OfMetric(points.getArea(), points.getTrack(), points.getMetric())).stream()
                .sorted(Comparator.comparing(LinePoints::getOrder))
                .map(one -> new LineScore(one.getLine().line(), one.getValue().value(), one.getLine().target(), new Points(one.getPoints()),
                        points.getCounting().contains(one)))
                .toList();
        return new MetricScore(points.getMetric(), points.getCategory(), points.getTerm().getMaximum(), new Points(points.getPoints()), scores,
                List.of(), List.of(), List.of(), points.getTerm().getSource());
    }

    /** The score first, then metrics and categories in the contract's order, each followed by what is told beside it. */
    private List<Blocker> blockers(OnTrack at) {
        List<Blocking> sorted = new ArrayList<>(blocking.getOrDefault(at, List.of()));
        sorted.sort(Comparator.comparing((Blocking one) -> one.metric() == null && one.category() == null ? 0 : 1)
                .thenComparing(one -> one.metric() == null ? -1 : one.metric().ordinal())
                .thenComparing(one -> one.category() == null ? -1 : one.category().ordinal())
                .thenComparing(Blocking::kind));
        List<Blocker> blockers = new ArrayList<>();
        for (Blocking one : sorted) {
            blockers.add(new Blocker(one.kind(), one.metric(), one.category(), one.detail()));
            for (MetricPoints points : metrics.getOrDefault(at, List.of()).stream().sorted(Comparator.comparing(MetricPoints::getMetric)).toList()) {
                if (points.getMetric() == one.metric() || one.category() != null && points.getCategory() == one.category()) {
                    told.getOrDefault(new OfMetric(at.area(), at.track(), points.getMetric()), List.of()).stream()
                            .map(line -> new Blocker(line.value().condition(), points.getMetric(), null, line.words()))
                            .distinct().sorted(Comparator.comparing(Blocker::kind)).forEach(blockers::add);
                }
            }
        }
        return blockers;
    }
}
