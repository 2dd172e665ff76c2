package org.pcsrules.stages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Blocker;

/** What stands against a designation on one track. */
public record Blocking(Area area, Track track, Blocker.Kind kind, @Nullable Metric metric, @Nullable Category category,
        @Nullable String detail) {

    /** The score is too low. */
    public static Blocking score(TrackPoints score, Blocker.Kind kind, int needed) {
        BigFraction missing = BigFraction.of(needed).subtract(score.points());
        BigDecimal decimal = new BigDecimal(missing.getNumerator()).divide(new BigDecimal(missing.getDenominator()), 4, RoundingMode.CEILING)
                .stripTrailingZeros();
        return new Blocking(score.area(), score.track(), kind, null, null, decimal.toPlainString() + " points short of " + needed);
    }

    /** A metric has too few points. */
    public static Blocking metric(MetricPoints points, Blocker.Kind kind) {
        return new Blocking(points.getArea(), points.getTrack(), kind, points.getMetric(), null, null);
    }

    /** A category has too few points. */
    public static Blocking category(CategoryPoints points, Blocker.Kind kind) {
        return new Blocking(points.area(), points.track(), kind, null, points.category(), null);
    }

    /** A condition of a line holds. */
    public static Blocking condition(LineValue value, String detail) {
        return new Blocking(value.line().area(), value.line().track(), value.condition(), value.line().metric(), null, detail);
    }
}
