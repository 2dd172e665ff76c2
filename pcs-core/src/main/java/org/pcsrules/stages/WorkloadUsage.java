package org.pcsrules.stages;

import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Association;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.UsageRows;

/** What of one tenant's usage of one Microsoft 365 workload counts. Licences and users are each taken from the association that reports most. */
public final class WorkloadUsage {

    private final UsageRows rows;
    private final Customer customer;
    private final String workload;
    private final List<UsageRow> counting;

    WorkloadUsage(UsageRows rows, Customer customer, String workload, List<UsageRow> counting) {
        this.rows = rows;
        this.customer = customer;
        this.workload = workload;
        this.counting = counting;
    }

    /** The folded name of the workload. */
    public String getWorkload() {
        return workload;
    }

    /** The tenant. */
    public Customer getCustomer() {
        return customer;
    }

    /** The rows that count, of any month up to the last complete one. */
    public List<UsageRow> getCounting() {
        return counting;
    }

    /** Paid licences of a month; 0 without a row. */
    public long paid(int monthsBack) {
        return largest(monthsBack, true);
    }

    /** Active users of a month; 0 without a row. */
    public long active(int monthsBack) {
        return largest(monthsBack, false);
    }

    private long largest(int monthsBack, boolean paid) {
        long[] sums = null;
        long single = 0;
        Association of = null;
        for (UsageRow row : counting) {
            if (row.monthsBack() != monthsBack) {
                continue;
            }
            long amount = paid ? row.paidLicences() : row.activeUsers();
            if (sums == null && (of == null || of == row.association())) {
                of = row.association();
                single = Math.addExact(single, amount);
            } else {
                if (sums == null) {
                    sums = new long[Association.values().length];
                    sums[of.ordinal()] = single;
                }
                int at = row.association().ordinal();
                sums[at] = Math.addExact(sums[at], amount);
            }
        }
        if (sums == null) {
            return single;
        }
        long largest = 0;
        for (long sum : sums) {
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** Active users by paid licences of a month; null without paid licences. */
    public @org.jspecify.annotations.Nullable BigFraction share(int monthsBack) {
        long paid = paid(monthsBack);
        return paid == 0 ? null : BigFraction.of(active(monthsBack), paid);
    }

    /** The month of the earliest association, counted back; {@link UsageRow#ALWAYS} if a row knows none. */
    public int getAssociatedMonthsBack() {
        int earliest = Integer.MIN_VALUE;
        for (UsageRow row : counting) {
            earliest = Math.max(earliest, row.associatedMonthsBack());
        }
        return earliest;
    }

    /** The first month, counted back, from the association on that has a row. */
    public int getFirstMonth() {
        return firstMonth(counting, getAssociatedMonthsBack());
    }

    /** Active users of the first month from the association on that has a row. */
    public long getActiveAtFirst() {
        return active(getFirstMonth());
    }

    /** Whether the earliest association lies after these months. */
    public boolean associatedAfter(Months months) {
        return getAssociatedMonthsBack() < months.latest();
    }

    /** Active users of several pairs in a month together. */
    public static long active(Collection<WorkloadUsage> pairs, Months month) {
        long sum = 0;
        for (WorkloadUsage pair : pairs) {
            sum = Math.addExact(sum, pair.active(month.latest()));
        }
        return sum;
    }

    /** Active users of several pairs, each in the first month from its association on that has a row, together. */
    public static long activeAtFirst(Collection<WorkloadUsage> pairs) {
        long sum = 0;
        for (WorkloadUsage pair : pairs) {
            sum = Math.addExact(sum, pair.getActiveAtFirst());
        }
        return sum;
    }

    static int firstMonth(List<UsageRow> counting, int associatedMonthsBack) {
        int first = 0;
        for (UsageRow row : counting) {
            if (row.monthsBack() <= associatedMonthsBack) {
                first = Math.max(first, row.monthsBack());
            }
        }
        return first;
    }

    @Override
    public String toString() {
        return customer + " " + workload + " (" + rows + ")";
    }
}
