package org.pcsrules.invariants.partners;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** Readings: of the lines of the edition at and around their targets, now and then of a line that there is not. */
final class ReadingSeries {

    private ReadingSeries() {
    }

    /** Some readings, none twice. Many where an edition measures lines by readings alone, else seldom any. */
    static Arbitrary<List<Reading>> of(Thresholds thresholds) {
        List<LineTerm> only = thresholds.lines.stream().filter(line -> line.measure() instanceof Measure.ReadingOnly).toList();
        Arbitrary<Reading> any = Combinators.combine(Arbitraries.of(Area.class), Arbitraries.of(Track.class), Arbitraries.of(Metric.class),
                Arbitraries.of(Line.class).injectNull(0.5)).as((area, track, metric, line) -> new Reading(area, track, metric, line, BigDecimal.TEN));
        List<Tuple.Tuple2<Integer, Arbitrary<Reading>>> kinds = new ArrayList<>(List.of(Tuple.of(1, any)));
        if (!thresholds.lines.isEmpty()) {
            kinds.add(Tuple.of(8, of(thresholds.lines)));
        }
        Arbitrary<List<Reading>> some = Arbitraries.frequencyOf(kinds).list().ofMinSize(1).ofMaxSize(5);
        if (only.isEmpty()) {
            return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(List.of())), Tuple.of(1, some));
        }
        return Arbitraries.frequencyOf(Tuple.of(3, of(only).list().ofMaxSize(16)), Tuple.of(1, some));
    }

    private static Arbitrary<Reading> of(List<LineTerm> lines) {
        return Combinators.combine(Arbitraries.of(lines), values()).as((line, value) -> new Reading(line.area(), line.track(), line.metric(),
                line.line(), value.of(line.target()).bigDecimalValue(4, RoundingMode.HALF_UP)));
    }

    private interface Value {
        BigFraction of(BigFraction target);
    }

    private static Arbitrary<Value> values() {
        Arbitrary<Value> figures = Arbitraries.of(List.<Value>of(target -> BigFraction.ZERO, target -> target, target -> target.subtract(1),
                target -> target.add(1), BigFraction::negate, target -> target.divide(1000), target -> target.multiply(3)));
        Arbitrary<Value> any = Arbitraries.integers().between(0, 1200).withoutEdgeCases().map(part -> target -> target.multiply(part).divide(1000));
        return Arbitraries.oneOf(figures, any);
    }
}
