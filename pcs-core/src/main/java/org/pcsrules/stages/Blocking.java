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
import org.pcsrules.terms.Several;

/** What stands against a designation on one track. */
public record Blocking(Area area, Track track, Blocker.Kind kind, @Nullable Metric metric, @Nullable Category category,
        @Nullable String detail) implements Conclusion {

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

    @Override
    public boolean restsOn(Object read) {
        if (read instanceof TrackPoints score) {
            return metric == null && category == null && score.area() == area && score.track() == track;
        }
        if (read instanceof MetricPoints points) {
            return points.getArea() == area && points.getTrack() == track && points.getMetric() == metric;
        }
        return read instanceof CategoryPoints points
                ? points.area() == area && points.track() == track && points.category() == category : !(read instanceof Several);
    }
}
