package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.terms.Several;

/** The points of lines. */
public record PointsOfLines(List<LinePoints> all) implements Several {

    /** The points of the lines for whose values something holds. @param points what a value earns; not less than 0 and not more than the maximum count */
    public static PointsOfLines of(LineValues values, Predicate<LineValue> holds, Function<LineValue, BigFraction> points) {
        List<LinePoints> all = new ArrayList<>(values.all().size());
        for (LineValue value : values.all()) {
            if (holds.test(value)) {
                all.add(new LinePoints(value, points.apply(value)));
            }
        }
        return new PointsOfLines(all);
    }
}
