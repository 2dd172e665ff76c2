package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Association;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.RateCard;

/** The consumption value of one pair of tenant and usage workload of a rate card. */
public final class WorkloadValue implements OfCustomer {

    private final RateCard card;
    private final Customer customer;
    private final RateCard.Entry entry;
    private final List<List<BusinessRow>> counting;

    private WorkloadValue(RateCard card, Customer customer, RateCard.Entry entry, List<List<BusinessRow>> counting) {
        this.card = card;
        this.customer = customer;
        this.entry = entry;
        this.counting = counting;
    }

    /** Applies a rate card to a tenant's rows: one for each usage workload with a row that counts. */
    public static List<WorkloadValue> of(RateCard card, Customer customer) {
        List<WorkloadValue> values = new ArrayList<>();
        for (RateCard.Entry entry : card.getEntries()) {
            List<List<BusinessRow>> counting = new ArrayList<>();
            for (List<BusinessRow> workload : customer.getBusiness()) {
                if (entry.factWorkloads().contains(workload.get(0).workload())) {
                    List<BusinessRow> rows = workload.stream()
                            .filter(row -> row.monthsBack() >= 1 && entry.associations().contains(row.association())).toList();
                    if (!rows.isEmpty()) {
                        counting.add(rows);
                    }
                }
            }
            if (!counting.isEmpty()) {
                values.add(new WorkloadValue(card, customer, entry, counting));
            }
        }
        return values;
    }

    /** The rate card. */
    public RateCard getCard() {
        return card;
    }

    @Override
    public Customer getCustomer() {
        return customer;
    }

    /** The folded name of the usage workload. */
    public String getWorkload() {
        return entry.workload();
    }

    /** The workload's entry of the rate card. */
    public RateCard.Entry getEntry() {
        return entry;
    }

    /** The rows that count, those of one workload of the facts together. */
    public List<List<BusinessRow>> getCounting() {
        return counting;
    }

    /** The consumption value of a month: users (or profiles) of each workload of the facts, added, times the rate. */
    public BigFraction value(Months month) {
        long users = 0;
        for (List<BusinessRow> workload : counting) {
            users = Math.addExact(users, users(workload, month.latest()));
        }
        return entry.rate().multiply(users);
    }

    private long users(List<BusinessRow> workload, int monthsBack) {
        long largest = 0;
        for (Association association : entry.associations()) {
            long sum = 0;
            for (BusinessRow row : workload) {
                if (row.monthsBack() == monthsBack && row.association() == association) {
                    sum = Math.addExact(sum, entry.profiles() ? row.profiles() : row.activeUsers());
                }
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** The consumption value of several pairs together. */
    public static BigFraction total(Collection<WorkloadValue> pairs, Months month) {
        BigFraction sum = BigFraction.ZERO;
        for (WorkloadValue pair : pairs) {
            sum = sum.add(pair.value(month));
        }
        return sum;
    }

    @Override
    public String toString() {
        return customer + " " + entry.workload();
    }
}
