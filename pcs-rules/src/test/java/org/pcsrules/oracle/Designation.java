package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.Blocker.Kind;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Numbers;

/** What stands against a designation (METHOD section 14). */
final class Designation {

    private static final Map<Kind, String> DETAILS = Map.of(
            Kind.NO_BASELINE, "nothing to compare with a year ago",
            Kind.BELOW_MINIMUM, "below the amount that growth is counted from",
            Kind.NOT_MEASURED, "no reading given");

    private final BigFraction threshold;
    private final boolean rounded;
    private final String floor;

    Designation(BigFraction threshold, Chosen chosen) {
        this.threshold = threshold;
        this.rounded = chosen.is("PASS_TEST", "ROUNDED");
        this.floor = chosen.floor();
    }

    /** Empty if and only if the track is qualified. */
    List<Blocker> blockers(TrackScorer.Scored track) {
        List<Blocker> blockers = new ArrayList<>();
        BigFraction score = track.score().score().exact();
        BigFraction shown = rounded ? BigFraction.of(track.score().score().headline()) : score;
        if (shown.compareTo(threshold) < 0) {
            blockers.add(new Blocker(Kind.BELOW_THRESHOLD, null, null,
                    roundedUp(threshold.subtract(score)).toPlainString() + " points short of " + Numbers.exact(threshold)));
        }
        if (floor.equals("CATEGORY_AT_LEAST_ONE")) {
            categories(track, blockers);
        } else {
            metrics(track, blockers);
        }
        return blockers;
    }

    private void metrics(TrackScorer.Scored track, List<Blocker> blockers) {
        for (MetricScore metric : track.score().metrics()) {
            Kind kind = belowFloor(metric.points().exact());
            if (kind != null) {
                blockers.add(new Blocker(kind, metric.metric(), null, null));
                conditions(metric.metric(), track.conditions(), blockers);
            }
        }
    }

    private @Nullable Kind belowFloor(BigFraction points) {
        if (points.signum() == 0) {
            return Kind.METRIC_AT_ZERO;
        }
        return floor.equals("METRIC_AT_LEAST_ONE") && points.compareTo(BigFraction.ONE) < 0 ? Kind.METRIC_BELOW_ONE : null;
    }

    private static void categories(TrackScorer.Scored track, List<Blocker> blockers) {
        for (CategoryScore category : track.score().categories()) {
            if (category.points().exact().compareTo(BigFraction.ONE) < 0) {
                Category below = category.category();
                blockers.add(new Blocker(Kind.CATEGORY_BELOW_ONE, null, below, null));
                track.score().metrics().stream().filter(metric -> metric.category() == below)
                        .forEach(metric -> conditions(metric.metric(), track.conditions(), blockers));
            }
        }
    }

    private static void conditions(Metric metric, Map<Metric, Set<Kind>> conditions, List<Blocker> blockers) {
        for (Kind kind : conditions.get(metric)) {
            blockers.add(new Blocker(kind, metric, null, DETAILS.get(kind)));
        }
    }

    private static BigDecimal roundedUp(BigFraction missing) {
        BigDecimal up = new BigDecimal(missing.getNumerator())
                .divide(new BigDecimal(missing.getDenominator()), 4, RoundingMode.CEILING);
        return up.stripTrailingZeros();
    }
}
