package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pcsrules.terms.UsageRows;

/**
 * What of the Microsoft 365 usage of all tenants counts under one term.
 *
 * @param rows the term that says which rows count
 * @param all one for each tenant with Microsoft 365 rows
 */
public record UsageTenants(UsageRows rows, List<EligibleUsage> all) {

    /** Applies a term to the rows of all tenants. */
    public static UsageTenants of(UsageRows rows, PublicCustomers customers) {
        List<EligibleUsage> all = new ArrayList<>(customers.microsoft365().size());
        for (Customer customer : customers.microsoft365()) {
            all.add(EligibleUsage.of(rows, customer));
        }
        return new UsageTenants(rows, all);
    }

    /** The tenants for which something holds. */
    public List<EligibleUsage> where(Predicate<EligibleUsage> holds) {
        return Subjects.where(all, holds);
    }

    /** The pairs of tenant and workload for which something holds. */
    public List<WorkloadUsage> workloadsWhere(Predicate<WorkloadUsage> holds) {
        List<WorkloadUsage> found = new ArrayList<>();
        for (EligibleUsage tenant : all) {
            for (WorkloadUsage pair : tenant.getWorkloads()) {
                if (holds.test(pair)) {
                    found.add(pair);
                }
            }
        }
        return found;
    }
}
