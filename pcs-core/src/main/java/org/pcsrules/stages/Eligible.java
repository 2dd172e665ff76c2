package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pcsrules.terms.Eligibility;

/**
 * Who is eligible now, and who was at the time compared with: tenants, or pairs of tenant and workload. Compared by object.
 */
public final class Eligible {

    private final Eligibility eligibility;
    private final List<Object> now;
    private final List<Object> then;
    private final Set<Customer> customersNow = new HashSet<>();
    private final Set<Customer> customersThen = new HashSet<>();

    /** Those eligible under a term; each element knows its tenant. */
    public Eligible(Eligibility eligibility, Collection<?> now, Collection<?> then) {
        this.eligibility = eligibility;
        this.now = new ArrayList<>(now);
        this.then = new ArrayList<>(then);
        this.now.forEach(one -> customersNow.add(customer(one)));
        this.then.forEach(one -> customersThen.add(customer(one)));
    }

    private static Customer customer(Object subject) {
        if (subject instanceof EligibleConsumption consumption) {
            return consumption.getCustomer();
        }
        if (subject instanceof EligibleUsage usage) {
            return usage.getCustomer();
        }
        if (subject instanceof WorkloadRevenue revenue) {
            return revenue.getCustomer();
        }
        return ((WorkloadValue) subject).getCustomer();
    }

    /** The term. */
    public Eligibility getEligibility() {
        return eligibility;
    }

    /** Those eligible now. */
    public List<Object> getNow() {
        return now;
    }

    /** Those eligible at the time compared with. */
    public List<Object> getThen() {
        return then;
    }

    /** Whether a tenant is eligible now. */
    public boolean now(Customer customer) {
        return customersNow.contains(customer);
    }

    /** Whether a tenant was eligible at the time compared with. */
    public boolean then(Customer customer) {
        return customersThen.contains(customer);
    }

    /** How many are eligible now and were not before. */
    public int getGained() {
        return without(now, then);
    }

    /** How many were eligible and are no longer. */
    public int getLost() {
        return without(then, now);
    }

    private static int without(List<Object> some, List<Object> others) {
        Set<Object> known = new HashSet<>(others);
        int count = 0;
        for (Object one : some) {
            if (!known.contains(one)) {
                count++;
            }
        }
        return count;
    }
}
