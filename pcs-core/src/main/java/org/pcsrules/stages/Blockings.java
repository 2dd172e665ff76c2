package org.pcsrules.stages;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.terms.Several;

/** What stands against designations. */
public record Blockings(List<Blocking> all) implements Several {

    /** Whether something that several facts hold stands against a designation as asked. */
    static boolean any(Collection<?> facts, Predicate<Blocking> asked) {
        for (Object fact : facts) {
            for (Blocking one : ((Blockings) fact).all) {
                if (asked.test(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** These scores are too low. */
    public static Blockings scores(List<TrackPoints> scores, Blocker.Kind kind, int needed) {
        return new Blockings(scores.stream().map(score -> Blocking.score(score, kind, needed)).toList());
    }

    /** These metrics have too few points. */
    public static Blockings metrics(List<MetricPoints> metrics, Blocker.Kind kind) {
        return new Blockings(metrics.stream().map(points -> Blocking.metric(points, kind)).toList());
    }

    /** These categories have too few points. */
    public static Blockings categories(List<CategoryPoints> categories, Blocker.Kind kind) {
        return new Blockings(categories.stream().map(points -> Blocking.category(points, kind)).toList());
    }
}
