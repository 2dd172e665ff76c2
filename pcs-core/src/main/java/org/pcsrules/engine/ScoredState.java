package org.pcsrules.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.CheckedFacts;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.stages.ChosenTrack;
import org.pcsrules.stages.LinePoints;
import org.pcsrules.stages.LineValue;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.stages.PeopleOf;
import org.pcsrules.stages.TrackPoints;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** What one run of the rules found, as far as a comparison asks for it. */
final class ScoredState {

    /** One subject of a line: its name, and the step where there are steps. */
    record Name(String subject, @Nullable Integer step) {
    }

    private record OnTrack(Area area, Track track) {
    }

    private final TermSet terms;
    private final Found found;
    private final Evidence evidence;
    private final Map<Area, Track> chosen = new HashMap<>();
    private final Map<OnTrack, BigFraction> scores = new HashMap<>();
    private final Map<OnTrack, Map<Metric, MetricPoints>> metrics = new HashMap<>();
    private final Map<LineTerm, LinePoints> lines = new HashMap<>();
    private final Map<LineTerm, Map<Name, Subject>> subjects = new HashMap<>();

    /** @param facts a document of the comparison; of a mixture of two only subjects are told, no rows */
    ScoredState(Session session, TermSet terms, CheckedFacts facts) {
        this.terms = terms;
        this.found = new Found(session, terms);
        this.evidence = new Evidence(found, facts, terms.readings);
        session.all(ChosenTrack.class).forEach(one -> chosen.put(one.area(), one.track()));
        session.all(TrackPoints.class).forEach(one -> scores.put(new OnTrack(one.area(), one.track()), one.points()));
        session.all(LinePoints.class).forEach(one -> lines.put(one.getLine(), one));
        found.metrics.forEach(one -> metrics.computeIfAbsent(new OnTrack(one.getArea(), one.getTrack()), key -> new LinkedHashMap<>())
                .put(one.getMetric(), one));
    }

    /** The terms that were applied. */
    TermSet terms() {
        return terms;
    }

    /** The track that counts; null if the edition does not define the area. */
    @Nullable Track chosen(Area area) {
        return chosen.get(area);
    }

    /** Whether the area has the track. */
    boolean has(Area area, Track track) {
        return scores.containsKey(new OnTrack(area, track));
    }

    /** The score of a track that the area has. */
    BigFraction score(Area area, Track track) {
        return scores.get(new OnTrack(area, track));
    }

    /** The points of the metrics of a track. */
    Map<Metric, MetricPoints> metrics(Area area, Track track) {
        return metrics.getOrDefault(new OnTrack(area, track), Map.of());
    }

    /** The lines that a metric's points come from. */
    static List<LineTerm> counting(MetricPoints metric) {
        return metric.getCounting().stream().map(LinePoints::getLine).sorted(Comparator.comparing(LineTerm::order)).toList();
    }

    /** The points of a line, within its bounds and without. */
    LinePoints points(LineTerm line) {
        return lines.get(line);
    }

    /** Whether each unit of the line's value earns as much as any other, and the subjects' effects make up the value. */
    boolean isProportional(LineTerm line) {
        LineValue value = points(line).getValue();
        if (!value.isEarning() || value.read() || isOfPeople(line)) {
            return false;
        }
        BigFraction effects = subjects(line).values().stream().map(Subject::effect).reduce(BigFraction.ZERO, BigFraction::add);
        return effects.compareTo(value.value()) == 0 && points(line).getUnbounded().compareTo(perUnit(line).multiply(effects)) == 0;
    }

    /** The points of one unit of a line's value. */
    static BigFraction perUnit(LineTerm line) {
        return BigFraction.of(line.maximum()).divide(line.target());
    }

    private static boolean isOfPeople(LineTerm line) {
        return line.measure() instanceof Measure.People || line.measure() instanceof Measure.Steps;
    }

    /** The subjects that bear on a line's value; none if a reading gives it. */
    Map<Name, Subject> subjects(LineTerm line) {
        return subjects.computeIfAbsent(line, this::find);
    }

    private Map<Name, Subject> find(LineTerm line) {
        Map<Name, Subject> all = new LinkedHashMap<>();
        if (points(line).getValue().read()) {
            return all;
        }
        if (line.measure() instanceof Measure.People people) {
            people(people.certifications(), null, all);
        } else if (line.measure() instanceof Measure.Steps steps) {
            steps.steps().forEach(step -> people(step.certifications(), step.number(), all));
        } else {
            evidence.subjects(line).forEach(one -> all.put(new Name(one.name(), one.step()), one));
        }
        return all;
    }

    private void people(CertificationList list, @Nullable Integer step, Map<Name, Subject> into) {
        PeopleOf people = found.people.get(list);
        people.people().stream().sorted().forEach(person -> into.put(new Name(person, step),
                new Subject(person, step, BigFraction.ONE, null, BigFraction.ONE, List.of(), "", people)));
    }
}
