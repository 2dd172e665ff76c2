package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.Ratio;
import org.pcsrules.terms.UsageRows;

/** What of one tenant's Microsoft 365 usage counts, by listed workload. */
public final class EligibleUsage implements OfCustomer {

    private final UsageRows rows;
    private final Customer customer;
    private final List<WorkloadUsage> workloads;

    private EligibleUsage(UsageRows rows, Customer customer, List<WorkloadUsage> workloads) {
        this.rows = rows;
        this.customer = customer;
        this.workloads = workloads;
    }

    /** Applies a term to a tenant's rows. */
    public static EligibleUsage of(UsageRows rows, Customer customer) {
        List<WorkloadUsage> workloads = new ArrayList<>(customer.getUsage().size());
        for (List<UsageRow> workload : customer.getUsage()) {
            if (rows.getNames().lists(workload.get(0).workload())) {
                WorkloadUsage usage = WorkloadUsage.of(rows, customer, workload);
                if (usage != null) {
                    workloads.add(usage);
                }
            }
        }
        return new EligibleUsage(rows, customer, workloads);
    }

    /** The term that says which rows count. */
    public UsageRows getRows() {
        return rows;
    }

    @Override
    public Customer getCustomer() {
        return customer;
    }

    /** Listed workloads with a row that counts. */
    public List<WorkloadUsage> getWorkloads() {
        return workloads;
    }

    /** Active users of all listed workloads in a month. */
    public long active(int monthsBack) {
        long active = 0;
        for (WorkloadUsage workload : workloads) {
            active = Math.addExact(active, workload.active(monthsBack));
        }
        return active;
    }

    /** Whether the paid licences of a listed workload lie in the band in a month. */
    public boolean inBand(Band licences, Months month) {
        for (WorkloadUsage workload : workloads) {
            if (licences.contains(workload.paid(month.latest()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paid licences of a listed workload lie beyond the band in a month. */
    public boolean beyond(Band licences, Months month) {
        for (WorkloadUsage workload : workloads) {
            if (licences.exceededBy(workload.paid(month.latest()))) {
                return true;
            }
        }
        return false;
    }

    /** Active users by paid licences of all listed workloads together in one month; null without paid licences. */
    public @Nullable Ratio shareOfTenant(Months month) {
        return shareOfTenant(month.latest());
    }

    /** Active users by paid licences of all listed workloads together; null without paid licences. */
    public @Nullable Ratio shareOfTenant(int monthsBack) {
        long paid = 0;
        long active = 0;
        for (WorkloadUsage workload : workloads) {
            paid = Math.addExact(paid, workload.paid(monthsBack));
            active = Math.addExact(active, workload.active(monthsBack));
        }
        return paid == 0 ? null : new Ratio(active, paid);
    }

    /** The largest share of active users by paid licences of one listed workload in one month; null without paid licences. */
    public @Nullable Ratio shareOfBestWorkload(Months month) {
        return shareOfBestWorkload(month.latest());
    }

    /** The largest share of active users by paid licences of one listed workload; null without paid licences. */
    public @Nullable Ratio shareOfBestWorkload(int monthsBack) {
        Ratio best = null;
        for (WorkloadUsage workload : workloads) {
            Ratio share = workload.share(monthsBack);
            if (share != null && (best == null || share.compareTo(best) > 0)) {
                best = share;
            }
        }
        return best;
    }

    /** The month of the earliest association of any listed workload, counted back; {@link UsageRow#ALWAYS} if a row knows none. */
    public int getAssociatedMonthsBack() {
        int earliest = Integer.MIN_VALUE;
        for (WorkloadUsage workload : workloads) {
            earliest = Math.max(earliest, workload.getAssociatedMonthsBack());
        }
        return earliest;
    }

    /** Whether the earliest association of any listed workload lies after these months. */
    public boolean associatedAfter(Months months) {
        return getAssociatedMonthsBack() < months.latest();
    }

    /** The first month, counted back, from the association on that has a row of any listed workload. */
    public int getFirstMonth() {
        int associated = getAssociatedMonthsBack();
        int first = 0;
        for (WorkloadUsage workload : workloads) {
            first = Math.max(first, workload.firstMonth(associated));
        }
        return first;
    }

    @Override
    public String toString() {
        return customer + " (" + rows + ")";
    }
}
