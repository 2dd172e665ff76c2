package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The tenants whose rows can count at all.
 *
 * @param azure those with Azure rows
 * @param microsoft365 those with Microsoft 365 rows
 * @param business those with business applications rows
 */
public record PublicCustomers(List<Customer> azure, List<Customer> microsoft365, List<Customer> business) {

    /** These tenants, by the kinds of rows that they have. */
    public static PublicCustomers of(Collection<?> customers) {
        PublicCustomers kinds = new PublicCustomers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Object one : customers) {
            Customer customer = (Customer) one;
            if (customer.isAzureCustomer()) {
                kinds.azure.add(customer);
            }
            if (customer.isMicrosoft365Customer()) {
                kinds.microsoft365.add(customer);
            }
            if (customer.isBusinessCustomer()) {
                kinds.business.add(customer);
            }
        }
        return kinds;
    }
}
