package org.pcsrules.stages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Segment;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Months;

/** What of one tenant's Azure consumption counts: each consumption once, under the association that reports most of it. */
public final class EligibleConsumption implements OfCustomer {

    private static final Association[] ASSOCIATIONS = Association.values();
    /** Months kept in an array; the few that are older stand in a map, however old they are. */
    private static final int RECENT = 37;

    private final AzureRows rows;
    private final Customer customer;
    private final @Nullable BigDecimal[] recent = new BigDecimal[RECENT];
    /** The sum of the months from 1 to each. */
    private final BigDecimal[] upTo = new BigDecimal[RECENT];
    private final TreeMap<Integer, BigDecimal> older = new TreeMap<>();
    private @Nullable List<ServiceConsumption> services;

    private EligibleConsumption(AzureRows rows, Customer customer) {
        this.rows = rows;
        this.customer = customer;
    }

    /** Applies a term to a tenant's rows. */
    public static EligibleConsumption of(AzureRows rows, Customer customer) {
        EligibleConsumption eligible = new EligibleConsumption(rows, customer);
        for (List<AzureRow> consumption : customer.getAzure()) {
            AzureRow first = consumption.get(0);
            if (first.monthsBack() < 1 || !rows.getNames().lists(first.service())) {
                continue;
            }
            if (consumption.size() > 1) {
                Counted counted = counted(rows, consumption);
                if (counted != null) {
                    eligible.add(counted.monthsBack(), counted.usd());
                }
            } else if (counts(rows, first)) {
                eligible.add(first.monthsBack(), first.acrUsd());
            }
        }
        eligible.addUp();
        return eligible;
    }

    private void add(int month, BigDecimal usd) {
        if (month < RECENT) {
            BigDecimal before = recent[month];
            recent[month] = before == null ? usd : before.add(usd);
        } else {
            older.merge(month, usd, BigDecimal::add);
        }
    }

    private void addUp() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < RECENT; month++) {
            BigDecimal usd = recent[month];
            if (usd != null) {
                sum = sum.add(usd);
            }
            upTo[month] = sum;
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

    @Override
    public Customer getCustomer() {
        return customer;
    }

    /** The tenant's segment. */
    public Segment getSegment() {
        return customer.getSegment();
    }

    /** Consumption by service. */
    public List<ServiceConsumption> getServices() {
        List<ServiceConsumption> known = services;
        if (known == null) {
            Map<String, List<Counted>> byService = new TreeMap<>();
            for (List<AzureRow> consumption : customer.getAzure()) {
                AzureRow first = consumption.get(0);
                Counted counted = first.monthsBack() < 1 || !rows.getNames().lists(first.service()) ? null : counted(rows, consumption);
                if (counted != null) {
                    byService.computeIfAbsent(first.service(), name -> new ArrayList<>()).add(counted);
                }
            }
            List<ServiceConsumption> all = new ArrayList<>(byService.size());
            byService.forEach((name, counted) -> all.add(new ServiceConsumption(name, counted)));
            known = all;
            services = known;
        }
        return known;
    }

    /** Adds the services with consumption above zero in these months, of those that count. */
    void addServicesInUse(Months months, Predicate<String> counts, Set<String> into) {
        for (List<AzureRow> consumption : customer.getAzure()) {
            AzureRow first = consumption.get(0);
            if (months.contains(first.monthsBack()) && rows.getNames().lists(first.service()) && !into.contains(first.service())
                    && counts.test(first.service())) {
                Counted counted = counted(rows, consumption);
                if (counted != null && counted.usd().signum() > 0) {
                    into.add(first.service());
                }
            }
        }
    }

    /** US dollars of these months together. */
    public BigDecimal usd(Months months) {
        BigDecimal sum = months.latest() >= RECENT
                ? BigDecimal.ZERO
                : upTo[Math.min(months.earliest(), RECENT - 1)].subtract(upTo[months.latest() - 1]);
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
        return getServices().stream().flatMap(service -> service.rows(months).stream()).sorted().toList();
    }

    @Override
    public String toString() {
        return customer + " (" + rows + ")";
    }
}
