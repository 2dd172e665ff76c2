package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pcsrules.terms.RevenueRows;

/**
 * What of the business applications revenue of all tenants counts under one term.
 *
 * @param rows the term that says which rows count
 * @param all one for each pair of tenant and listed workload with a row that counts
 */
public record RevenuePairs(RevenueRows rows, List<WorkloadRevenue> all) {

    /** Applies a term to the rows of all tenants. */
    public static RevenuePairs of(RevenueRows rows, PublicCustomers customers) {
        List<WorkloadRevenue> all = new ArrayList<>();
        for (Customer customer : customers.business()) {
            all.addAll(WorkloadRevenue.of(rows, customer));
        }
        return new RevenuePairs(rows, all);
    }

    /** The pairs for which something holds. */
    public List<WorkloadRevenue> where(Predicate<WorkloadRevenue> holds) {
        return Subjects.where(all, holds);
    }

    /** The different workloads for which something holds with some tenant. */
    public Set<String> workloadsWhere(Predicate<WorkloadRevenue> holds) {
        Set<String> workloads = new TreeSet<>();
        where(holds).forEach(pair -> workloads.add(pair.getWorkload()));
        return workloads;
    }
}
