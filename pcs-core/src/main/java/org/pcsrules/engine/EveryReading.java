package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.readings.AllReadings;
import org.pcsrules.readings.AreaReadings;
import org.pcsrules.readings.Standing;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.stages.ChosenTrack;
import org.pcsrules.stages.Qualified;
import org.pcsrules.stages.TrackPoints;
import org.pcsrules.terms.TextReading;

/**
 * Scores one partner under every combination of readings. Measuring, which is what takes time, is done only for the combinations of those
 * open points that measuring depends on; where it gives the same, what follows from it is not worked out again.
 */
final class EveryReading {

    /** Far above what the published text leaves open. */
    private static final int MOST_COMBINATIONS = 100_000;

    /** What an area comes to, whatever the readings that led there. */
    private record Outcome(Points score, Track track, boolean qualified) {
    }

    /** All that later rules depend on but the readings that vary after measuring. */
    private record Ground(List<?> lines, Map<Object, Long> measured, Map<String, String> readings) {
    }

    private final @Nullable MethodInTwo parts;
    private final KieBase method;
    private final Function<Map<String, String>, TermSet> terms;
    private final List<Object> partner;
    private final Limits limits;
    private final Map<Area, List<Standing>> standings = new EnumMap<>(Area.class);

    /**
     * @param parts null if the method cannot be taken apart: then it is run as a whole each time
     * @param terms the terms under a choice of readings
     * @param partner the partner's facts, as rules read them
     */
    EveryReading(@Nullable MethodInTwo parts, KieBase method, Function<Map<String, String>, TermSet> terms, List<Object> partner, Limits limits) {
        this.parts = parts;
        this.method = method;
        this.terms = terms;
        this.partner = partner;
        this.limits = limits;
    }

    /**
     * What hangs on the open points.
     *
     * @param card the scorecard under the readings that are fixed
     * @param fixed the readings that are the same in all combinations
     * @throws IllegalArgumentException if there are too many combinations
     */
    AllReadings of(Scorecard card, List<TextReading> points, Map<String, String> fixed) {
        List<TextReading> open = points.stream().filter(point -> !fixed.containsKey(point.name())).toList();
        long combinations = 1;
        for (TextReading point : open) {
            combinations *= point.values().size();
            if (combinations > MOST_COMBINATIONS) {
                throw new IllegalArgumentException(open.size() + " open points have more than " + MOST_COMBINATIONS
                        + " combinations of readings; choose the reading of some");
            }
        }
        Map<Area, List<Standing>> standings = standings(open, fixed);
        return AllReadings.of(card, fixed, open.size(), (int) combinations,
                card.areas().stream().map(area -> AreaReadings.of(area.area(), standings.get(area.area()))).toList());
    }

    /**
     * Where each area stands under each combination.
     *
     * @param points the open points that vary
     * @param fixed the readings of others that the caller chose
     */
    private Map<Area, List<Standing>> standings(List<TextReading> points, Map<String, String> fixed) {
        Map<String, String> chosen = terms.apply(fixed).readings;
        List<TextReading> before = points.stream().filter(point -> parts == null || parts.isReadByMeasuring(point.name())).toList();
        List<TextReading> after = points.stream().filter(point -> !before.contains(point)).toList();
        List<Map<String, String>> laterChanges = changes(after, chosen);
        Map<Ground, List<Map<Area, Outcome>>> known = new HashMap<>();
        for (Map<String, String> change : changes(before, chosen)) {
            TermSet set = terms.apply(union(fixed, change));
            List<Map<Area, Outcome>> outcomes = parts == null ? List.of(whole(set)) : judged(parts, set, change, laterChanges, known);
            for (int i = 0; i < outcomes.size(); i++) {
                Map<String, String> readings = union(change, laterChanges.get(i));
                outcomes.get(i).forEach((area, outcome) -> standings.computeIfAbsent(area, one -> new ArrayList<>())
                        .add(Standing.of(readings, outcome.score(), outcome.track(), outcome.qualified())));
            }
        }
        return standings;
    }

    private List<Map<Area, Outcome>> judged(MethodInTwo method, TermSet set, Map<String, String> change, List<Map<String, String>> laterChanges,
            Map<Ground, List<Map<Area, Outcome>>> known) {
        List<Object> measured = method.measure(set, partner, limits);
        Map<String, String> stillRead = new TreeMap<>(change);
        stillRead.keySet().removeIf(point -> !method.isReadByJudging(point));
        Ground ground = new Ground(set.lines, measured.stream().collect(Collectors.groupingBy(fact -> fact, Collectors.counting())), stillRead);
        return known.computeIfAbsent(ground, any -> laterChanges.stream()
                .map(later -> method.judge(set.under(later).facts, partner, measured, limits, EveryReading::outcomes)).toList());
    }

    private Map<Area, Outcome> whole(TermSet set) {
        try (Session session = new Session(method, limits, false)) {
            session.insert(set.facts);
            session.insert(partner);
            session.fire();
            return outcomes(session);
        }
    }

    private static Map<Area, Outcome> outcomes(Session session) {
        List<TrackPoints> points = session.all(TrackPoints.class);
        List<Qualified> qualified = session.all(Qualified.class);
        Map<Area, Outcome> outcomes = new EnumMap<>(Area.class);
        for (ChosenTrack chosen : session.all(ChosenTrack.class)) {
            TrackPoints score = points.stream().filter(one -> one.area() == chosen.area() && one.track() == chosen.track()).findFirst().orElseThrow();
            outcomes.put(chosen.area(), new Outcome(new Points(score.points()), chosen.track(),
                    qualified.contains(new Qualified(chosen.area(), chosen.track()))));
        }
        return outcomes;
    }

    /** Every combination of readings of some open points, each as what it changes. */
    private static List<Map<String, String>> changes(List<TextReading> points, Map<String, String> chosen) {
        List<Map<String, String>> changes = List.of(Map.of());
        for (TextReading point : points) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> change : changes) {
                for (String value : point.values()) {
                    more.add(value.equals(chosen.get(point.name())) ? change : union(change, Map.of(point.name(), value)));
                }
            }
            changes = more;
        }
        return changes;
    }

    private static Map<String, String> union(Map<String, String> some, Map<String, String> others) {
        Map<String, String> union = new TreeMap<>(some);
        union.putAll(others);
        return union;
    }
}
