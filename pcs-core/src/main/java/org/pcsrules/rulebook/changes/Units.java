package org.pcsrules.rulebook.changes;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;

/** Says of a target or a maximum what a unit earns with it. */
final class Units {

    private Units() {
    }

    /**
     * What a unit earns before and after.
     *
     * @param all every change between the two; where a target changes too, it is the target's change that tells of the unit
     */
    static List<UnitPoints> of(TermChange change, EditionTerms before, EditionTerms after, List<TermChange> all) {
        MetricTerm was = metric(before, change, change.before() == null ? null : change.before().track());
        MetricTerm is = metric(after, change, change.after() == null ? null : change.after().track());
        if (was == null || is == null || change.kind() != TermChange.Kind.TARGET && change.kind() != TermChange.Kind.MAXIMUM) {
            return List.of();
        }
        List<UnitPoints> units = new ArrayList<>();
        for (LineTerm now : is.getLines()) {
            LineTerm old = was.getLines().stream().filter(line -> line.line() == now.line()).findFirst().orElse(null);
            boolean concerned = now.line() == change.line() || change.line() == null && !now.ownMaximum();
            if (old != null && concerned && (change.kind() == TermChange.Kind.TARGET || !isTold(now.line(), change, all))
                    && isEven(old) && isEven(now) && !points(old).equals(points(now))) {
                String[] names = is.getUnit().split(";");
                units.add(new UnitPoints(now.line(), names[Math.min(now.order(), names.length - 1)].strip(), points(old), points(now)));
            }
        }
        return units;
    }

    private static @Nullable MetricTerm metric(EditionTerms terms, TermChange change, @Nullable Track track) {
        return terms.metrics().stream().filter(one -> one.getArea() == change.area() && one.getTrack() == track && one.getMetric() == change.metric())
                .findFirst().orElse(null);
    }

    private static boolean isTold(@Nullable Line line, TermChange maximum, List<TermChange> all) {
        return all.stream().anyMatch(one -> one.kind() == TermChange.Kind.TARGET && one.area() == maximum.area() && one.metric() == maximum.metric()
                && one.track() == maximum.track() && one.line() == line);
    }

    /** Whether every unit earns the same; in steps of certifications none does. */
    private static boolean isEven(LineTerm line) {
        return !(line.measure() instanceof Measure.Steps) && line.target().signum() > 0;
    }

    private static BigFraction points(LineTerm line) {
        return BigFraction.of(line.maximum()).divide(line.target());
    }
}
