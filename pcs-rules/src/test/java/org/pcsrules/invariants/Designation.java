package org.pcsrules.invariants;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.PassMark;

/** A designation holds if and only if its test does. */
final class Designation {

    private static final BigFraction LITTLE = BigFraction.of(1, 1000);

    private Designation() {
    }

    static void check(Trial trial) {
        for (PassMark mark : trial.terms().all(PassMark.class)) {
            trial.card().areas().forEach(area -> area(trial, mark, area));
            BigFraction part = BigFraction.of(mark.score(), mark.maximum());
            read(trial, part).ifPresent(facts -> {
                Trial at = trial.with(facts, "with readings that give the pass mark");
                at.card().areas().forEach(area -> area(at, mark, area));
            });
            read(trial, part.subtract(LITTLE)).ifPresent(facts -> {
                Trial below = trial.with(facts, "with readings that give a little less than the pass mark");
                below.card().areas().forEach(area -> area(below, mark, area));
            });
        }
    }

    private static void area(Trial trial, PassMark mark, AreaScore area) {
        TrackScore track = area.countingTrack();
        boolean passes = trial.reading("PASS_TEST").equals("ROUNDED") ? area.score().headline() >= mark.score()
                : area.score().exact().compareTo(BigFraction.of(mark.score())) >= 0;
        String floor = trial.reading("QUALIFICATION_FLOOR");
        boolean byMetric = !floor.equals("CATEGORY_AT_LEAST_ONE");
        Set<Object> none = metrics(track, points -> byMetric && points.signum() == 0);
        Set<Object> few = metrics(track, points -> floor.equals("METRIC_AT_LEAST_ONE") && points.signum() > 0
                && points.compareTo(BigFraction.of(mark.floor())) < 0);
        Set<Object> categories = track.categories().stream().filter(category -> !byMetric
                && category.points().exact().compareTo(BigFraction.of(mark.floor())) < 0).map(CategoryScore::category).collect(Collectors.toCollection(TreeSet::new));
        boolean qualified = passes && none.isEmpty() && few.isEmpty() && categories.isEmpty();
        trial.require(area.qualified() == qualified, () -> area.area() + ": " + area.score() + " points, metrics without points " + none
                + ", with too few " + few + ", categories with too few " + categories + ", and the designation " + (area.qualified() ? "holds" : "does not hold"));
        trial.require(area.blockers().isEmpty() == area.qualified(), () -> area.area() + ": qualified is " + area.qualified() + ", blockers "
                + area.blockers());
        blockers(trial, area, Blocker.Kind.BELOW_THRESHOLD, passes ? Set.of() : Set.of(area.area()));
        blockers(trial, area, Blocker.Kind.METRIC_AT_ZERO, none);
        blockers(trial, area, Blocker.Kind.METRIC_BELOW_ONE, few);
        blockers(trial, area, Blocker.Kind.CATEGORY_BELOW_ONE, categories);
    }

    private static Set<Object> metrics(TrackScore track, Predicate<BigFraction> points) {
        return track.metrics().stream().filter(metric -> points.test(metric.points().exact())).map(MetricScore::metric)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void blockers(Trial trial, AreaScore area, Blocker.Kind kind, Set<Object> expected) {
        Set<Object> told = area.blockers().stream().filter(blocker -> blocker.kind() == kind).map(blocker -> kind == Blocker.Kind.BELOW_THRESHOLD
                ? area.area() : blocker.metric() != null ? blocker.metric() : blocker.category()).collect(Collectors.toSet());
        trial.require(told.equals(expected), () -> area.area() + ": " + kind + " is told of " + told + " instead of " + expected);
    }

    /** Readings that give every metric the same part of its maximum; empty where an exact decimal cannot. */
    private static Optional<PartnerFacts> read(Trial trial, BigFraction part) {
        PartnerFacts facts = trial.facts();
        for (LineTerm line : trial.lines()) {
            Optional<BigDecimal> value = Around.decimal(value(trial.metricTerm(line), line, part));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            facts = Readings.with(facts, line, value.get());
        }
        return Optional.of(facts);
    }

    private static BigFraction value(MetricTerm metric, LineTerm line, BigFraction part) {
        if (line.measure() instanceof Measure.Steps steps) {
            return part.multiply(line.maximum()).subtract(steps.gatePoints()).divide(steps.last().points());
        }
        // Of several lines with one maximum the first gives all points.
        return !line.ownMaximum() && line.order() > 0 ? BigFraction.ZERO : part.multiply(line.target());
    }
}
