package org.pcsrules.scorecard;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Line;

/**
 * A subject that bears on a line's value: a tenant, a person (per step), a service, a pair of tenant and workload.
 *
 * @param subject the subject
 * @param line the line, where the metric has several
 * @param step the step of a step metric, from 1
 * @param now the subject's own amount now; null where there is none
 * @param then the amount compared with; null where nothing is compared
 * @param effect what the subject adds to the line's value; the effects of a line add up to it
 * @param facts the facts, as in {@code azureConsumption[12]}
 * @param why plain words
 * @param rule the name of the rule that decided
 */
public record Counted(
        String subject,
        @Nullable Line line,
        @Nullable Integer step,
        @Nullable BigFraction now,
        @Nullable BigFraction then,
        BigFraction effect,
        List<String> facts,
        String why,
        String rule) {
    public Counted {
        facts = List.copyOf(facts);
    }
}
