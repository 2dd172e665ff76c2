package org.pcsrules.stages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pcsrules.facts.Association;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.RevenueRows;

/** What of the revenue of one pair of tenant and business applications workload counts. */
public final class WorkloadRevenue implements OfCustomer {

    private final RevenueRows rows;
    private final Customer customer;
    private final String workload;
    private final List<BusinessRow> counting;

    private WorkloadRevenue(RevenueRows rows, Customer customer, String workload, List<BusinessRow> counting) {
        this.rows = rows;
        this.customer = customer;
        this.workload = workload;
        this.counting = counting;
    }

    /** Applies a term to a tenant's rows: one for each listed workload with a row that counts. */
    public static List<WorkloadRevenue> of(RevenueRows rows, Customer customer) {
        List<WorkloadRevenue> pairs = new ArrayList<>();
        for (List<BusinessRow> workload : customer.getBusiness()) {
            if (rows.getNames().lists(workload.get(0).workload())) {
                List<BusinessRow> counting = workload.stream()
                        .filter(row -> row.monthsBack() >= 1 && rows.getAssociations().contains(row.association())).toList();
                if (!counting.isEmpty()) {
                    pairs.add(new WorkloadRevenue(rows, customer, workload.get(0).workload(), counting));
                }
            }
        }
        return pairs;
    }

    /** The term that says which rows count. */
    public RevenueRows getRows() {
        return rows;
    }

    @Override
    public Customer getCustomer() {
        return customer;
    }

    /** The folded name of the workload. */
    public String getWorkload() {
        return workload;
    }

    /** The rows that count. */
    public List<BusinessRow> getCounting() {
        return counting;
    }

    /** Revenue of a month in US dollars: of the association that reports most. */
    public BigDecimal usd(int monthsBack) {
        BigDecimal largest = BigDecimal.ZERO;
        for (Association association : rows.getAssociations()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (BusinessRow row : counting) {
                if (row.monthsBack() == monthsBack && row.association() == association) {
                    sum = sum.add(row.revenueUsd());
                }
            }
            largest = largest.max(sum);
        }
        return largest;
    }

    /** Revenue of one month in US dollars. */
    public BigDecimal usd(Months month) {
        return usd(month.latest());
    }

    /** Whether there is revenue in a month. */
    public boolean earns(Months month) {
        return usd(month).signum() > 0;
    }

    @Override
    public String toString() {
        return customer + " " + workload;
    }
}
