package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.facts.Reading;
import org.pcsrules.scorecard.OneMore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.stages.GateMet;
import org.pcsrules.stages.LineValue;
import org.pcsrules.stages.Measured;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.terms.CategoryOf;
import org.pcsrules.terms.ChosenReading;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.LineTerms;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.MetricTerms;
import org.pcsrules.terms.PassMark;

/**
 * What one more unit of each line would give. The rules themselves tell: the measured values are given to them once more, one of them
 * greater by one, and without the facts that they were measured from.
 */
final class WhatIf {

    private record OfMetric(Object area, Object track, Object metric) {
    }

    private final KieBase rules;
    private final TermSet terms;
    private final Found found;
    private final Limits limits;
    private final Map<LineTerm, List<OneMore>> gains = new HashMap<>();
    private final Map<OfMetric, BigFraction> before;
    private @Nullable Map<OfMetric, BigFraction> unchanged;

    WhatIf(KieBase rules, TermSet terms, Found found, Limits limits) {
        this.rules = rules;
        this.terms = terms;
        this.found = found;
        this.limits = limits;
        this.before = points(found.metrics);
    }

    /** The gains of each line. */
    Map<LineTerm, List<OneMore>> gains() {
        Map<Measure, List<LineTerm>> measured = new LinkedHashMap<>();
        for (LineTerm line : terms.lines) {
            LineValue value = found.lineValues.get(line);
            if (value.read()) {
                tell(List.of(line), null, run(null, line, null));
            } else if (value.isEarning()) {
                measured.computeIfAbsent(line.measure(), measure -> new ArrayList<>()).add(line);
            }
        }
        measured.forEach((measure, lines) -> {
            if (measure instanceof Measure.Steps steps) {
                steps(steps, lines);
            } else {
                tell(lines, null, run(measure, null, null));
            }
        });
        return gains;
    }

    private void steps(Measure.Steps steps, List<LineTerm> lines) {
        for (Measure.Step step : steps.steps()) {
            if (!step.gate()) {
                tell(lines, step.number(), run(steps, null, null));
            } else if (!step.people().contains(found.people.get(step.certifications()).getCount())) {
                boolean met = step.people().contains(found.people.get(step.certifications()).getCount() + 1L);
                tell(lines, step.number(), met ? run(null, null, step) : unchanged());
            }
        }
    }

    /** What the rules make of the measured values as they are: many a gate is out of reach of one more person. */
    private Map<OfMetric, BigFraction> unchanged() {
        Map<OfMetric, BigFraction> points = unchanged;
        if (points == null) {
            points = run(null, null, null);
            unchanged = points;
        }
        return points;
    }

    private void tell(List<LineTerm> lines, @Nullable Integer step, Map<OfMetric, BigFraction> after) {
        for (LineTerm line : lines) {
            OfMetric key = new OfMetric(line.area(), line.track(), line.metric());
            gains.computeIfAbsent(line, one -> new ArrayList<>()).add(
                    new OneMore(line.line(), step, unit(line), new Points(after.get(key).subtract(before.get(key)))));
        }
    }

    private String unit(LineTerm line) {
        for (MetricTerm metric : terms.metrics) {
            if (metric.getArea() == line.area() && metric.getTrack() == line.track() && metric.getMetric() == line.metric()) {
                String[] units = metric.getUnit().split(";");
                return units[Math.min(line.order(), units.length - 1)].strip();
            }
        }
        return "";
    }

    private Map<OfMetric, BigFraction> run(@Nullable Measure more, @Nullable LineTerm moreRead, Measure.@Nullable Step gateMet) {
        try (Session session = new Session(rules, limits, false)) {
            List<Object> facts = new ArrayList<>();
            for (Object term : terms.facts) {
                if (term instanceof LineTerms || term instanceof MetricTerms || term instanceof CategoryOf || term instanceof PassMark
                        || term instanceof ChosenReading) {
                    facts.add(term);
                }
            }
            for (Measured measured : found.measured.values()) {
                facts.add(measured.measure().equals(more)
                        ? new Measured(measured.measure(), measured.value().add(1), measured.condition()) : measured);
            }
            facts.addAll(found.gates);
            if (gateMet != null) {
                found.measured.keySet().stream().filter(measure -> measure instanceof Measure.Steps steps && steps.steps().contains(gateMet))
                        .map(measure -> new GateMet((Measure.Steps) measure, gateMet)).filter(gate -> !found.gates.contains(gate)).forEach(facts::add);
            }
            for (Reading reading : found.readings) {
                boolean greater = moreRead != null && reading.area() == moreRead.area() && reading.track() == moreRead.track()
                        && reading.metric() == moreRead.metric() && reading.line() == moreRead.line();
                facts.add(greater ? new Reading(reading.area(), reading.track(), reading.metric(), reading.line(),
                        reading.value().add(java.math.BigDecimal.ONE)) : reading);
            }
            session.insert(facts);
            session.fire();
            return points(session.all(MetricPoints.class));
        }
    }

    private static Map<OfMetric, BigFraction> points(List<MetricPoints> metrics) {
        Map<OfMetric, BigFraction> points = new HashMap<>();
        metrics.forEach(one -> points.put(new OfMetric(one.getArea(), one.getTrack(), one.getMetric()), one.getPoints()));
        return points;
    }
}
