package org.pcsrules.stages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Segment;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Months;

/** What of one tenant's Azure consumption counts: each consumption once, under the association that reports most of it. */
public final class EligibleConsumption {

    private static final Association[] ASSOCIATIONS = Association.values();
    /** Months kept in an array; the few that are older stand in a map, however old they are. */
    private static final int RECENT = 37;

    private final AzureRows rows;
    private final Customer customer;
    private final @Nullable BigDecimal[] recent = new BigDecimal[RECENT];
    private final TreeMap<Integer, BigDecimal> older = new TreeMap<>();
    private final List<ServiceConsumption> services = new ArrayList<>();

    private EligibleConsumption(AzureRows rows, Customer customer) {
        this.rows = rows;
        this.customer = customer;
    }

    /** Applies a term to a tenant's rows. */
    public static EligibleConsumption of(AzureRows rows, Customer customer) {
        EligibleConsumption eligible = new EligibleConsumption(rows, customer);
        TreeMap<String, List<Counted>> services = new TreeMap<>();
        for (List<AzureRow> consumption : customer.getAzure()) {
            AzureRow first = consumption.get(0);
            if (first.monthsBack() < 1 || !rows.getNames().lists(first.service())) {
                continue;
            }
            Counted counted = counted(rows, consumption);
            if (counted != null) {
                eligible.add(counted);
                services.computeIfAbsent(first.service(), name -> new ArrayList<>()).add(counted);
            }
        }
        services.forEach((name, counted) -> eligible.services.add(new ServiceConsumption(name, counted)));
        return eligible;
    }

    private void add(Counted counted) {
        int month = counted.monthsBack();
        if (month < RECENT) {
            BigDecimal before = recent[month];
            recent[month] = before == null ? counted.usd() : before.add(counted.usd());
        } else {
            older.merge(month, counted.usd(), BigDecimal::add);
        }
    }

    private static @Nullable Counted counted(AzureRows term, List<AzureRow> consumption) {
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
        for (int month = months.latest(); month <= Math.min(months.earliest(), RECENT - 1); month++) {
            if (recent[month] != null) {
                sum = sum.add(recent[month]);
            }
        }
        for (BigDecimal amount : older(months)) {
            sum = sum.add(amount);
        }
        return sum;
    }

    /** Whether anything is consumed in these months. */
    public boolean consumes(Months months) {
        return usd(months).signum() > 0;
    }

    /** US dollars of the largest single month of these. */
    public BigDecimal largestMonth(Months months) {
        BigDecimal largest = BigDecimal.ZERO;
        for (int month = months.latest(); month <= Math.min(months.earliest(), RECENT - 1); month++) {
            if (recent[month] != null) {
                largest = largest.max(recent[month]);
            }
        }
        for (BigDecimal amount : older(months)) {
            largest = largest.max(amount);
        }
        return largest;
    }

    private Collection<BigDecimal> older(Months months) {
        return older.isEmpty() ? List.of() : older.subMap(months.latest(), true, months.earliest(), true).values();
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
