package org.pcsrules.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** A gate of steps is met by exactly as many people as it asks for, and people of the last step earn points only behind met gates. */
final class Gates {

    private Gates() {
    }

    static void check(Trial none) {
        for (LineTerm line : none.lines()) {
            if (line.measure() instanceof Measure.Steps steps) {
                for (Measure.Step gate : steps.steps()) {
                    if (gate.gate()) {
                        Around.bounds(gate.people(), Around.ONE).forEach(people -> gate(none, line, steps, gate, people.intValue()));
                    }
                }
            }
        }
    }

    /** So many people at one gate, enough at every other, and one in the last step: each holds one certification of one step. */
    private static void gate(Trial none, LineTerm line, Measure.Steps steps, Measure.Step gate, int people) {
        PartnerFacts.Builder facts = none.facts().toBuilder();
        List<Boolean> met = new ArrayList<>();
        for (Measure.Step step : steps.steps()) {
            int count = step == gate ? people : step.gate() ? Around.inside(step.people(), Around.ONE).map(BigFraction::intValue).orElse(0) : 1;
            Optional<KnownCertification> own = own(none, steps, step);
            if (own.isEmpty()) {
                return;
            }
            for (int number = 0; number < count; number++) {
                facts.add(Skills.held("step " + step.number() + ", person " + number, own.get(), none.partner().asOf()));
            }
            if (step.gate()) {
                met.add(step.people().contains(count));
            }
        }
        BigFraction points = points(line, steps, met, none.reading("SMB_SECOND_GATE").equals("AFTER_FIRST"));
        Trial trial = none.with(facts.build(), "with " + people + " people at gate " + gate.number());
        trial.require(points.equals(trial.line(line).points().exact()), () -> Trial.name(line) + ": " + people + " people at gate " + gate.number()
                + " (" + gate.people() + " are asked for) and one in the last step give " + trial.line(line).points() + " points instead of "
                + Numbers.exact(points));
    }

    private static BigFraction points(LineTerm line, Measure.Steps steps, List<Boolean> met, boolean afterFirst) {
        BigFraction points = BigFraction.ZERO;
        for (int gate = 0; gate < met.size(); gate++) {
            if (met.get(gate) && (!afterFirst || !met.subList(0, gate).contains(false))) {
                points = points.add(steps.steps().get(gate).points());
            }
        }
        return Sums.between(met.contains(false) ? points : points.add(steps.last().points()), line.maximum());
    }

    /** A certification of one step alone that can count on the as-of date. */
    static Optional<KnownCertification> own(Trial trial, Measure.Steps steps, Measure.Step step) {
        return Skills.certification(trial, step.certifications(), id ->
                steps.steps().stream().noneMatch(other -> other != step && other.certifications().lists(id)));
    }
}
