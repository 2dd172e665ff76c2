package org.pcsrules.stages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Segment;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Months;

/** What of one tenant's Azure consumption counts: each consumption once, under the association that reports most of it. */
public final class EligibleConsumption {

    private static final Association[] ASSOCIATIONS = Association.values();

    private final AzureRows rows;
    private final Customer customer;
    private final BigDecimal[] byMonth;
    private final List<ServiceConsumption> services;

    private EligibleConsumption(AzureRows rows, Customer customer, BigDecimal[] byMonth, List<ServiceConsumption> services) {
        this.rows = rows;
        this.customer = customer;
        this.byMonth = byMonth;
        this.services = services;
    }

    /** Applies a term to a tenant's rows. */
    public static EligibleConsumption of(AzureRows rows, Customer customer) {
        BigDecimal[] months = new BigDecimal[37];
        TreeMap<String, List<Counted>> services = new TreeMap<>();
        for (List<AzureRow> consumption : customer.getAzure()) {
            AzureRow first = consumption.get(0);
            if (first.monthsBack() < 1 || !rows.getNames().lists(first.service())) {
                continue;
            }
            Counted counted = counted(rows, consumption);
            if (counted == null) {
                continue;
            }
            if (first.monthsBack() >= months.length) {
                months = Arrays.copyOf(months, first.monthsBack() + 12);
            }
            BigDecimal before = months[first.monthsBack()];
            months[first.monthsBack()] = before == null ? counted.usd() : before.add(counted.usd());
            services.computeIfAbsent(first.service(), name -> new ArrayList<>()).add(counted);
        }
        List<ServiceConsumption> parts = new ArrayList<>(services.size());
        services.forEach((name, counted) -> parts.add(new ServiceConsumption(name, counted)));
        return new EligibleConsumption(rows, customer, months, parts);
    }

    private static @org.jspecify.annotations.Nullable Counted counted(AzureRows term, List<AzureRow> consumption) {
        AzureRow first = consumption.get(0);
        if (consumption.size() == 1) {
            return counts(term, first) ? new Counted(first.monthsBack(), first.acrUsd(), first.association(), consumption) : null;
        }
        BigDecimal[] sums = new BigDecimal[ASSOCIATIONS.length];
        for (AzureRow row : consumption) {
            if (counts(term, row)) {
                int at = row.association().ordinal();
                sums[at] = sums[at] == null ? row.acrUsd() : sums[at].add(row.acrUsd());
            }
        }
        int largest = -1;
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != null && (largest < 0 || sums[i].compareTo(sums[largest]) > 0)) {
                largest = i;
            }
        }
        return largest < 0 ? null : new Counted(first.monthsBack(), sums[largest], ASSOCIATIONS[largest], consumption);
    }

    private static boolean counts(AzureRows term, AzureRow row) {
        return term.getOffers().contains(row.offer()) && term.getAssociations().contains(row.association());
    }

    /** The term that says which rows count. */
    public AzureRows getRows() {
        return rows;
    }

    /** The tenant. */
    public Customer getCustomer() {
        return customer;
    }

    /** The tenant's segment. */
    public Segment getSegment() {
        return customer.getSegment();
    }

    /** Consumption by service. */
    public List<ServiceConsumption> getServices() {
        return services;
    }

    /** US dollars of these months together. */
    public BigDecimal usd(Months months) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = months.latest(); month <= Math.min(months.earliest(), byMonth.length - 1); month++) {
            if (byMonth[month] != null) {
                sum = sum.add(byMonth[month]);
            }
        }
        return sum;
    }

    /** US dollars of the largest single month of these. */
    public BigDecimal largestMonth(Months months) {
        BigDecimal largest = BigDecimal.ZERO;
        for (int month = months.latest(); month <= Math.min(months.earliest(), byMonth.length - 1); month++) {
            if (byMonth[month] != null) {
                largest = largest.max(byMonth[month]);
            }
        }
        return largest;
    }

    /** US dollars of these months of several tenants together. */
    public static BigFraction total(Collection<EligibleConsumption> tenants, Months months) {
        BigDecimal sum = BigDecimal.ZERO;
        for (EligibleConsumption tenant : tenants) {
            sum = sum.add(tenant.usd(months));
        }
        return Numbers.fraction(sum);
    }

    /** One consumption that counts: its month, its dollars and the association that reports them. */
    record Counted(int monthsBack, BigDecimal usd, Association association, List<AzureRow> rows) {
    }

    /** The rows, by index, that count in these months. */
    public List<Integer> rows(Months months) {
        return services.stream().flatMap(service -> service.rows(months).stream()).sorted().toList();
    }

    @Override
    public String toString() {
        return customer + " (" + rows + ")";
    }
}
