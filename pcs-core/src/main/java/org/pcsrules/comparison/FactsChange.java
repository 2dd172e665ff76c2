package org.pcsrules.comparison;

import java.util.List;
import org.pcsrules.scorecard.Reason;

/**
 * Facts that count for a metric on one side only.
 *
 * @param counts whether they count after; if not, they counted before
 * @param reason why they do not count on the other side
 * @param why the reason in plain words
 * @param rule the name of the rule that decides there
 * @param facts the facts, as in {@code azureConsumption[12]}
 */
public record FactsChange(boolean counts, Reason reason, String why, String rule, List<String> facts) {

    public FactsChange {
        facts = List.copyOf(facts);
    }
}
