package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.Ratio;
import org.pcsrules.terms.UsageRows;

/** What of one tenant's usage of one Microsoft 365 workload counts. Licences and users are each taken from the association that reports most. */
public final class WorkloadUsage implements OfCustomer {

    private final UsageRows rows;
    private final Customer customer;
    /** All rows of the workload, the latest month first. */
    private final List<UsageRow> all;
    private int associatedMonthsBack;

    private WorkloadUsage(UsageRows rows, Customer customer, List<UsageRow> all) {
        this.rows = rows;
        this.customer = customer;
        this.all = all;
    }

    /** Applies a term to the rows of a workload, the latest month first; null if none counts. */
    static @Nullable WorkloadUsage of(UsageRows rows, Customer customer, List<UsageRow> all) {
        WorkloadUsage usage = new WorkloadUsage(rows, customer, all);
        for (UsageRow row : all) {
            if (usage.counts(row)) {
                return usage;
            }
        }
        return null;
    }

    private boolean counts(UsageRow row) {
        return row.monthsBack() >= 1 && rows.getAssociations().contains(row.association()) && !row.beforeAssociation();
    }

    /** The folded name of the workload. */
    public String getWorkload() {
        return all.get(0).workload();
    }

    @Override
    public Customer getCustomer() {
        return customer;
    }

    /** The rows that count, of any month up to the last complete one, the latest month first. */
    public List<UsageRow> getCounting() {
        List<UsageRow> counting = new ArrayList<>(all.size());
        for (UsageRow row : all) {
            if (counts(row)) {
                counting.add(row);
            }
        }
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
        for (int i = first(monthsBack); i < all.size() && all.get(i).monthsBack() == monthsBack; i++) {
            UsageRow row = all.get(i);
            if (!counts(row)) {
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
                sums[row.association().ordinal()] = Math.addExact(sums[row.association().ordinal()], amount);
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

    /** Where the rows of a month begin. */
    private int first(int monthsBack) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).monthsBack() < monthsBack) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Active users by paid licences of a month; null without paid licences. */
    public @Nullable Ratio share(int monthsBack) {
        long paid = paid(monthsBack);
        return paid == 0 ? null : new Ratio(active(monthsBack), paid);
    }

    /** The month of the earliest association, counted back; {@link UsageRow#ALWAYS} if a row knows none. */
    public int getAssociatedMonthsBack() {
        if (associatedMonthsBack == 0) {
            int earliest = Integer.MIN_VALUE;
            for (UsageRow row : all) {
                if (row.associatedMonthsBack() > earliest && counts(row)) {
                    earliest = row.associatedMonthsBack();
                }
            }
            associatedMonthsBack = earliest;
        }
        return associatedMonthsBack;
    }

    /** Whether the earliest association lies after these months. */
    public boolean associatedAfter(Months months) {
        return getAssociatedMonthsBack() < months.latest();
    }

    /** The first month, counted back, from the association on that has a row. */
    public int getFirstMonth() {
        return firstMonth(getAssociatedMonthsBack());
    }

    /** The first month, counted back, from a month on that has a row; 0 if there is none. */
    int firstMonth(int associatedMonthsBack) {
        int first = 0;
        for (UsageRow row : all) {
            if (row.monthsBack() > first && row.monthsBack() <= associatedMonthsBack && counts(row)) {
                first = row.monthsBack();
            }
        }
        return first;
    }

    /** Active users of the first month from the association on that has a row. */
    public long getActiveAtFirst() {
        return active(getFirstMonth());
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

    @Override
    public String toString() {
        return customer + " " + getWorkload() + " (" + rows + ")";
    }
}
