package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Scorecard;

/** What a small partner scores. Values and points are texts: a whole number, a fraction in lowest terms, or {@code none}. */
record SmallScore(Scorecard card) {

    /** The same partner with its evidence: the score must be the same, and the effects must add up to each value. */
    void agreesWith(Scorecard explained) {
        assertThat(ComparableForm.of(explained)).as("explained").isEqualTo(ComparableForm.of(card));
        explained.areas().forEach(area -> area.tracks().forEach(track -> track.metrics().forEach(metric -> metric.lines().stream()
                .filter(line -> line.value() != null).forEach(line -> assertThat(effects(metric, line.line()))
                        .as("effects of %s %s %s %s", area.area(), track.track(), metric.metric(), line.line()).isEqualTo(line.value())))));
    }

    private static BigFraction effects(MetricScore metric, @Nullable Line line) {
        return metric.counted().stream().filter(one -> one.line() == line).map(Counted::effect).reduce(BigFraction.ZERO, BigFraction::add);
    }

    MetricScore metric(Area area, Track track, Metric metric) {
        return card.area(area).track(track).metric(metric);
    }

    private LineScore line(Area area, Track track, Metric metric, @Nullable Line line) {
        return metric(area, track, metric).lines().stream().filter(one -> one.line() == line).findFirst().orElseThrow();
    }

    String value(Area area, Track track, Metric metric) {
        return value(area, track, metric, null);
    }

    String value(Area area, Track track, Metric metric, @Nullable Line line) {
        BigFraction value = line(area, track, metric, line).value();
        return value == null ? "none" : Numbers.exact(value);
    }

    String points(Area area, Track track, Metric metric) {
        return metric(area, track, metric).points().toString();
    }

    String points(Area area, Track track, Metric metric, Line line) {
        return line(area, track, metric, line).points().toString();
    }

    /** The lines that the points of a metric come from. */
    List<@Nullable Line> counting(Area area, Track track, Metric metric) {
        return metric(area, track, metric).lines().stream().filter(LineScore::counts).<@Nullable Line>map(LineScore::line).toList();
    }

    Track track(Area area) {
        return card.area(area).track();
    }

    String score(Area area) {
        return card.area(area).score().toString();
    }

    /** The blockers of an area, as in {@code METRIC_AT_ZERO USAGE_GROWTH}. */
    List<String> blockers(Area area) {
        return card.area(area).blockers().stream().map(SmallScore::text).toList();
    }

    private static String text(Blocker blocker) {
        return blocker.kind() + (blocker.metric() == null ? "" : " " + blocker.metric()) + (blocker.category() == null ? "" : " " + blocker.category());
    }

    /** What does not count for a line, as in {@code OFFER_NOT_ELIGIBLE azureConsumption[0] azureConsumption[3]}; only where explained. */
    List<String> notCounted(Area area, Track track, Metric metric, @Nullable Line line) {
        return metric(area, track, metric).notCounted().stream().filter(one -> one.line() == line)
                .map(one -> one.reason() + " " + String.join(" ", one.facts())).toList();
    }

    /** Who counts for a line and with which effect, as in {@code t-1 -1}; only where explained. */
    List<String> counted(Area area, Track track, Metric metric, @Nullable Line line) {
        return metric(area, track, metric).counted().stream().filter(one -> one.line() == line)
                .map(one -> one.subject() + " " + Numbers.exact(one.effect())).toList();
    }

    /** The codes of the warnings. */
    List<String> warnings() {
        return card.warnings().stream().map(warning -> warning.substring(0, warning.indexOf(':'))).toList();
    }

    /** The words of the first blocker of an area. */
    String firstDetail(Area area) {
        return Objects.requireNonNull(card.area(area).blockers().get(0).detail());
    }
}
