package org.pcsrules.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.Points;

/**
 * The part of a cause that acts on one line of one metric.
 *
 * @param metric null where the cause acts on the score as a whole
 * @param line null where the metric has one line, or the cause acts on the metric as a whole
 * @param points what it adds to the score; negative if it takes away
 * @param subjects the customers, people and services that it concerns
 */
public record CausePart(@Nullable Metric metric, @Nullable Line line, Points points, List<SubjectChange> subjects) {

    public CausePart {
        subjects = List.copyOf(subjects);
    }
}
