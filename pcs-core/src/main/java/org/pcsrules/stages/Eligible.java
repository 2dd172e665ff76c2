package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.pcsrules.terms.Eligibility;

/**
 * Who is eligible now, and who was at the time compared with: tenants, or pairs of tenant and workload. Compared by object.
 */
public final class Eligible {

    private final Eligibility eligibility;
    private final List<Object> now = new ArrayList<>();
    private final List<Object> before = new ArrayList<>();
    private final BitSet customersNow = new BitSet();
    private final BitSet customersBefore = new BitSet();
    private int gained;
    private int lost;

    private Eligible(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /**
     * Those eligible under a term.
     *
     * @param subjects all that there are
     * @param isNow whether one is eligible now
     * @param wasThen whether one was eligible at the time compared with
     */
    public static <T extends OfCustomer> Eligible of(Eligibility eligibility, Collection<T> subjects, Predicate<T> isNow, Predicate<T> wasThen) {
        Eligible eligible = new Eligible(eligibility);
        for (T one : subjects) {
            eligible.add(one, isNow.test(one), wasThen.test(one));
        }
        return eligible;
    }

    private void add(OfCustomer one, boolean isNow, boolean wasThen) {
        if (isNow) {
            now.add(one);
            customersNow.set(one.getCustomer().getNumber());
        }
        if (wasThen) {
            before.add(one);
            customersBefore.set(one.getCustomer().getNumber());
        }
        if (isNow && !wasThen) {
            gained++;
        } else if (wasThen && !isNow) {
            lost++;
        }
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
    public List<Object> getBefore() {
        return before;
    }

    /** Whether a tenant is eligible now. */
    public boolean now(Customer customer) {
        return customersNow.get(customer.getNumber());
    }

    /** Whether a tenant was eligible at the time compared with. */
    public boolean before(Customer customer) {
        return customersBefore.get(customer.getNumber());
    }

    /** How many are eligible now and were not before. */
    public int getGained() {
        return gained;
    }

    /** How many were eligible and are no longer. */
    public int getLost() {
        return lost;
    }
}
