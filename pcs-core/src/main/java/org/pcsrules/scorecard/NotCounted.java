package org.pcsrules.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Line;

/**
 * Facts of the metric's kind that do not count, for one reason.
 *
 * @param line the line, where the metric has several
 * @param reason the first test that failed
 * @param facts the facts, as in {@code azureConsumption[12]}
 * @param why plain words
 * @param rule the name of the rule that decided
 */
public record NotCounted(
        @Nullable Line line,
        Reason reason,
        List<String> facts,
        String why,
        String rule) {
    public NotCounted {
        facts = List.copyOf(facts);
    }
}
