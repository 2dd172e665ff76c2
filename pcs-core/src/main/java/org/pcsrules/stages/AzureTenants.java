package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pcsrules.terms.AzureRows;

/**
 * What of the Azure consumption of all tenants counts under one term.
 *
 * @param rows the term that says which rows count
 * @param all one for each tenant with Azure rows
 */
public record AzureTenants(AzureRows rows, List<EligibleConsumption> all) {

    /** Applies a term to the rows of all tenants. */
    public static AzureTenants of(AzureRows rows, PublicCustomers customers) {
        List<EligibleConsumption> all = new ArrayList<>(customers.azure().size());
        for (Customer customer : customers.azure()) {
            all.add(EligibleConsumption.of(rows, customer));
        }
        return new AzureTenants(rows, all);
    }

    /** The tenants for which something holds. */
    public List<EligibleConsumption> where(Predicate<EligibleConsumption> holds) {
        return Subjects.where(all, holds);
    }

    /** The different services, of all tenants together, for which something holds with some tenant. */
    public Set<String> services(Predicate<ServiceConsumption> holds) {
        Set<String> services = new TreeSet<>();
        for (EligibleConsumption tenant : all) {
            for (ServiceConsumption service : tenant.getServices()) {
                if (holds.test(service)) {
                    services.add(service.getService());
                }
            }
        }
        return services;
    }
}
