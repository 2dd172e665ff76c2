package org.pcsrules.invariants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.invariants.partners.Facts;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** The target of a line gives its maximum, and nothing gives more. */
final class Targets {

    /** Targets of more customers than this are tried with readings only. */
    private static final int MOST_CUSTOMERS = 20;

    private Targets() {
    }

    static void check(Trial trial) {
        read(trial, LineTerm::target, BigFraction::equals);
        read(trial, line -> line.target().multiply(2).add(1), BigFraction::equals);
        read(trial, line -> line.measure() instanceof Measure.Steps ? line.target().subtract(1) : line.target().multiply(BigFraction.of(999, 1000)),
                (points, most) -> points.compareTo(most) < 0);
        trial.lines().stream().filter(line -> line.target().compareTo(BigFraction.of(MOST_CUSTOMERS)) <= 0).forEach(line -> units(trial, line));
    }

    /** Every line read at once; the one that fails, alone. */
    private static void read(Trial trial, Function<LineTerm, BigFraction> value, BiPredicate<BigFraction, BigFraction> pointsAndMost) {
        PartnerFacts facts = trial.facts();
        for (LineTerm line : trial.lines()) {
            facts = Readings.with(facts, line, decimal(line, value.apply(line)));
        }
        Trial all = trial.with(facts, "with a reading of each line");
        for (LineTerm line : trial.lines()) {
            if (!pointsAndMost.test(all.line(line).points().exact(), BigFraction.of(line.maximum()))) {
                require(trial.with(Readings.with(trial.facts(), line, decimal(line, value.apply(line))), "with a reading"), line, pointsAndMost);
                require(all, line, pointsAndMost);
            }
        }
    }

    /** Rounded so that a value below the target stays below it. */
    private static BigDecimal decimal(LineTerm line, BigFraction value) {
        return Around.decimal(value).orElseGet(() -> value.bigDecimalValue(10, value.compareTo(line.target()) < 0 ? RoundingMode.DOWN : RoundingMode.UP));
    }

    private static void require(Trial trial, LineTerm line, BiPredicate<BigFraction, BigFraction> pointsAndMost) {
        LineScore score = trial.line(line);
        trial.require(pointsAndMost.test(score.points().exact(), BigFraction.of(line.maximum())), () -> Trial.name(line) + ": a value of "
                + score.value() + ", target " + Numbers.exact(line.target()) + ", gives " + score.points() + " of " + line.maximum() + " points");
    }

    /** As many customers or people as the target asks for, one less and one more, and nothing else. */
    private static void units(Trial trial, LineTerm line) {
        int target = Around.floor(line.target()).intValueExact();
        for (int count = Math.max(1, target - 1); count <= target + 1; count++) {
            PartnerFacts facts = Facts.none(trial.facts());
            for (int number = 0; number < count; number++) {
                Optional<PartnerFacts> unit = unit(trial, line, "new-" + number);
                if (unit.isEmpty()) {
                    return;
                }
                facts = Facts.plus(facts, unit.get());
            }
            BigFraction value = BigFraction.of(count);
            Trial units = trial.with(facts, "with " + count + " units of " + Trial.name(line) + " and nothing else");
            LineScore score = units.line(line);
            units.require(value.equals(score.value()) && score.points().exact().equals(Sums.earned(line, value)), () -> Trial.name(line) + ": "
                    + Numbers.exact(value) + " units give value " + score.value() + " and " + score.points() + " points");
        }
    }

    private static Optional<PartnerFacts> unit(Trial trial, LineTerm line, String id) {
        if (line.measure() instanceof Measure.People people) {
            return Skills.certification(trial, people.certifications(), any -> true)
                    .map(one -> PartnerFacts.builder("").add(Skills.held(id, one, trial.partner().asOf())).build());
        }
        return line.measure() instanceof Measure.UserGrowth ? Optional.empty() : Customers.oneMore(trial, line, id);
    }
}
