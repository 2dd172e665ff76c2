package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pcsrules.terms.RateCard;

/**
 * What the business applications usage of all tenants is worth under one rate card.
 *
 * @param card the rate card
 * @param all one for each pair of tenant and usage workload with a row that counts
 */
public record ValuePairs(RateCard card, List<WorkloadValue> all) {

    /** Applies a rate card to the rows of all tenants. */
    public static ValuePairs of(RateCard card, PublicCustomers customers) {
        List<WorkloadValue> all = new ArrayList<>();
        for (Customer customer : customers.business()) {
            all.addAll(WorkloadValue.of(card, customer));
        }
        return new ValuePairs(card, all);
    }

    /** The pairs for which something holds. */
    public List<WorkloadValue> where(Predicate<WorkloadValue> holds) {
        return Subjects.where(all, holds);
    }
}
