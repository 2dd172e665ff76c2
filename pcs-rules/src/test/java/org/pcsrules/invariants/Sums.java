package org.pcsrules.invariants;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.PassMark;

/** How points are bounded and add up. */
final class Sums {

    private Sums() {
    }

    static int most(Trial trial) {
        return trial.terms().all(PassMark.class).stream().mapToInt(PassMark::maximum).max().orElse(100);
    }

    static void bounds(Trial trial) {
        for (LineTerm line : trial.lines()) {
            within(trial, trial.line(line).points().exact(), line.maximum(), () -> Trial.name(line) + ": the line's points");
            within(trial, trial.metric(line).points().exact(), trial.metricTerm(line).getMaximum(), () -> Trial.name(line) + ": the metric's points");
        }
        for (AreaScore area : trial.card().areas()) {
            for (TrackScore track : area.tracks()) {
                within(trial, track.score().exact(), most(trial), () -> area.area() + " " + track.track() + ": the score");
                track.categories().forEach(category -> within(trial, category.points().exact(), category.maximum(),
                        () -> area.area() + " " + track.track() + " " + category.category() + ": the category's points"));
            }
        }
    }

    private static void within(Trial trial, BigFraction points, int most, java.util.function.Supplier<String> what) {
        trial.require(points.signum() >= 0 && points.compareTo(BigFraction.of(most)) <= 0,
                () -> what.get() + " are " + Numbers.exact(points) + ", not between 0 and " + most);
    }

    static void addUp(Trial trial) {
        for (AreaScore area : trial.card().areas()) {
            for (TrackScore track : area.tracks()) {
                String at = area.area() + " " + track.track();
                for (CategoryScore category : track.categories()) {
                    List<MetricScore> metrics = track.metrics().stream().filter(metric -> metric.category() == category.category()).toList();
                    same(trial, at + " " + category.category(), category.points().exact(), sum(metrics, metric -> metric.points().exact()));
                    same(trial, at + " " + category.category() + " at most", BigFraction.of(category.maximum()),
                            sum(metrics, metric -> BigFraction.of(metric.maximum())));
                }
                BigFraction sum = sum(track.metrics(), metric -> metric.points().exact());
                same(trial, at, track.score().exact(), between(sum, most(trial)));
            }
            Track counting = area.track();
            trial.require(area.tracks().stream().anyMatch(track -> track.track() == counting), () -> area.area() + " has no track " + counting);
            same(trial, area.area().toString(), area.score().exact(), area.countingTrack().score().exact());
        }
    }

    private static void same(Trial trial, String what, BigFraction is, BigFraction sum) {
        trial.require(is.equals(sum), () -> what + ": " + Numbers.exact(is) + ", but its parts give " + Numbers.exact(sum));
    }

    static <T> BigFraction sum(List<T> some, Function<T, BigFraction> number) {
        return some.stream().map(number).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** A number, but not less than 0 and not more than the most. */
    static BigFraction between(BigFraction number, int most) {
        BigFraction ceiling = BigFraction.of(most);
        return number.signum() < 0 ? BigFraction.ZERO : number.compareTo(ceiling) > 0 ? ceiling : number;
    }

    /** What a value of a line earns by the table: its part of the maximum; of steps the points of all gates and of each person. */
    static BigFraction earned(LineTerm line, @Nullable BigFraction value) {
        if (value == null) {
            return BigFraction.ZERO;
        }
        if (line.measure() instanceof Measure.Steps steps) {
            return value.signum() <= 0 ? BigFraction.ZERO
                    : between(steps.gatePoints().add(steps.last().points().multiply(value)), line.maximum());
        }
        return between(value.multiply(line.maximum()).divide(line.target()), line.maximum());
    }

    static void parts(Trial trial) {
        for (LineTerm line : trial.lines()) {
            LineScore score = trial.line(line);
            BigFraction is = score.points().exact();
            BigFraction earned = earned(line, score.value());
            boolean read = trial.isRead(line);
            boolean mayEarnNothing = line.measure() instanceof Measure.AzureGrowth || line.measure() instanceof Measure.ValueGrowth;
            trial.require(is.equals(earned) || !read && mayEarnNothing && is.signum() == 0 || !read && line.measure() instanceof Measure.Steps steps
                            && is.compareTo(steps(line, steps, score.value())) <= 0,
                    () -> Trial.name(line) + ": a value of " + score.value() + ", target " + Numbers.exact(line.target()) + ", gives " + score.points()
                            + " points instead of " + Numbers.exact(earned));
        }
    }

    /** The most that people of the last step can give, every gate met. */
    static BigFraction steps(LineTerm line, Measure.Steps steps, @Nullable BigFraction people) {
        BigFraction number = people == null ? BigFraction.ZERO : people;
        return between(steps.gatePoints().add(steps.last().points().multiply(number)), line.maximum());
    }

    static void betterLine(Trial trial) {
        for (LineTerm line : trial.lines()) {
            if (line.order() > 0) {
                continue;
            }
            MetricScore metric = trial.metric(line);
            MetricTerm term = trial.metricTerm(line);
            List<LineScore> lines = metric.lines();
            if (term.getCombine() == MetricTerm.Combine.BEST) {
                BigFraction best = lines.stream().map(one -> one.points().exact()).max(BigFraction::compareTo).orElseThrow();
                same(trial, term + ", of which the better line counts", metric.points().exact(), best);
                LineScore first = lines.stream().filter(one -> one.points().exact().equals(best)).findFirst().orElseThrow();
                lines.forEach(one -> trial.require(one.counts() == (one == first), () -> term + ": the better line is " + first.line() + ", but line "
                        + one.line() + (one.counts() ? " counts" : " does not count")));
            } else {
                BigFraction sum = between(sum(lines, one -> one.points().exact()), term.getMaximum());
                boolean netted = term.isNetted() && trial.reading("SECURITY_LINES").equals("NET_ACROSS_LINES");
                trial.require(netted ? metric.points().exact().compareTo(sum) <= 0 : metric.points().exact().equals(sum),
                        () -> term + ": " + metric.points() + " points, but its lines give " + Numbers.exact(sum));
                lines.forEach(one -> trial.require(one.counts(), () -> term + ": line " + one.line() + " does not count"));
            }
        }
    }
}
