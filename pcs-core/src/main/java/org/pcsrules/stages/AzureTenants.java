package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Months;

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

    /** The different services with consumption above zero in these months, of all tenants together, of those that count. */
    public Set<String> servicesInUse(Months months, Predicate<String> counts) {
        Set<String> services = new HashSet<>();
        for (EligibleConsumption tenant : all) {
            tenant.addServicesInUse(months, counts, services);
        }
        return services;
    }
}
