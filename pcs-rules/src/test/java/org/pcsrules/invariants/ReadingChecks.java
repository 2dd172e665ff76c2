package org.pcsrules.invariants;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.TrackChoice;

/** Readings: of the published text, of which the strict ones never give more than the lenient; of the facts, which replace one line each. */
final class ReadingChecks {

    private ReadingChecks() {
    }

    // ---- readings of the published text

    static void bracket(Trial trial) {
        pair(trial, "SMB_SECOND_GATE", "AFTER_FIRST", "INDEPENDENT", ReadingChecks::points);
        pair(trial, "SECURITY_LINES", "NET_ACROSS_LINES", "FLOOR_EACH_LINE", ReadingChecks::points);
        pair(trial, "PASS_TEST", "EXACT", "ROUNDED", ReadingChecks::designations);
        pair(trial, "QUALIFICATION_FLOOR", "METRIC_AT_LEAST_ONE", "METRIC_ABOVE_ZERO", ReadingChecks::designations);
        pair(trial, "QUALIFICATION_FLOOR", "METRIC_AT_LEAST_ONE", "CATEGORY_AT_LEAST_ONE", ReadingChecks::designations);
        pair(trial, "TRACK_CHOICE", "HIGHEST_SCORE", "QUALIFIED_FIRST", ReadingChecks::designations);
        pair(trial, "TRACK_CHOICE", "QUALIFIED_FIRST", "HIGHEST_SCORE", ReadingChecks::scores);
        pair(trial, "BUSINESS_TRACK_UNIT", "WORKLOAD", "WORKLOAD_AND_TENANT", ReadingChecks::enterprise);
    }

    private static void pair(Trial trial, String name, String strict, String lenient, BiConsumer<Trial, Trial> neverMore) {
        trial.reading(name, lenient).ifPresent(more -> more.reading(name, strict).ifPresent(less -> neverMore.accept(less, more)));
    }

    private static void points(Trial strict, Trial lenient) {
        for (LineTerm line : strict.lines()) {
            strict.require(strict.metric(line).points().compareTo(lenient.metric(line).points()) <= 0, () -> Trial.name(line) + ": "
                    + strict.metric(line).points() + " points, and only " + lenient.metric(line).points() + " under the lenient reading");
        }
    }

    private static void designations(Trial strict, Trial lenient) {
        for (AreaScore area : strict.card().areas()) {
            strict.require(!area.qualified() || lenient.card().area(area.area()).qualified(),
                    () -> area.area() + ": qualified, and not under the lenient reading");
        }
    }

    private static void scores(Trial strict, Trial lenient) {
        for (AreaScore area : strict.card().areas()) {
            strict.require(area.score().compareTo(lenient.card().area(area.area()).score()) <= 0, () -> area.area() + ": " + area.score()
                    + ", and only " + lenient.card().area(area.area()).score() + " under the lenient reading");
        }
    }

    private static void enterprise(Trial strict, Trial lenient) {
        for (TrackChoice choice : strict.terms().all(TrackChoice.class)) {
            if (choice instanceof TrackChoice.LargeWorkloads) {
                strict.require(strict.card().area(choice.area()).track() != Track.ENTERPRISE
                        || lenient.card().area(choice.area()).track() == Track.ENTERPRISE, () -> choice.area() + ": the Enterprise track counts by different workloads, but not by pairs");
            }
        }
    }

    // ---- readings of the facts

    /** A reading gives its line the value that it says and moves no other metric; a greater one never gives fewer points. */
    static void replace(Trial trial) {
        for (LineTerm line : trial.lines()) {
            BigDecimal target = Around.decimal(line.target()).orElse(BigDecimal.ONE);
            Trial low = read(trial, line, target.movePointLeft(1).negate());
            Trial some = read(trial, line, target.movePointLeft(1));
            for (Trial one : List.of(low, some)) {
                BigFraction value = Numbers.fraction(reading(one, line).value());
                one.require(value.equals(one.line(line).value()) && Sums.earned(line, value).equals(one.line(line).points().exact()), () -> Trial.name(line)
                        + ": a reading of " + Numbers.exact(value) + " gives value " + one.line(line).value() + " and " + one.line(line).points() + " points");
                trial.lines().stream().filter(other -> trial.metricTerm(other) != trial.metricTerm(line)).forEach(other -> one.require(
                        one.metric(other).equals(trial.metric(other)), () -> "the reading moves " + Trial.name(other) + " from "
                                + trial.metric(other).points() + " to " + one.metric(other).points() + " points"));
            }
            rises(low, some, line);
        }
    }

    private static Trial read(Trial trial, LineTerm line, BigDecimal value) {
        return trial.with(Readings.with(trial.facts(), line, value), "with a reading of " + value.toPlainString() + " for " + Trial.name(line));
    }

    private static Reading reading(Trial trial, LineTerm line) {
        return trial.facts().readings().stream().filter(one -> Readings.isOf(one, line)).findFirst().orElseThrow();
    }

    private static void rises(Trial low, Trial high, LineTerm line) {
        high.require(high.metric(line).points().compareTo(low.metric(line).points()) >= 0, () -> Trial.name(line) + ": " + high.metric(line).points()
                + " points for the greater reading, " + low.metric(line).points() + " for the smaller");
    }
}
