package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Offer;

/** Azure consumption by tenant, service, subscription and month, each consumption once (METHOD section 4). */
final class AzureTable {

    /** Promotion at L-12 looks at the twelve months that end with L-24. */
    static final int MONTHS = 36;
    private static final int ASSOCIATIONS = Association.values().length;

    private final Map<String, Map<Consumption, BigDecimal[][]>> tenants = new HashMap<>();
    private final Map<Measure.AzureRows, Map<String, Amounts>> selections = new HashMap<>();

    private record Consumption(String service, @Nullable String subscription) {}

    AzureTable(List<AzureConsumption> rows, Months months) {
        for (AzureConsumption row : rows) {
            int back = months.back(row.month());
            if (back < 0 || back >= MONTHS || row.offer() != Offer.STANDARD) {
                continue;
            }
            BigDecimal[][] byMonth = tenants.computeIfAbsent(row.tenant(), id -> new HashMap<>())
                    .computeIfAbsent(new Consumption(row.service(), row.subscription()), key -> new BigDecimal[MONTHS][]);
            if (byMonth[back] == null) {
                byMonth[back] = new BigDecimal[ASSOCIATIONS];
            }
            BigDecimal[] sums = byMonth[back];
            int association = row.association().ordinal();
            sums[association] = sums[association] == null ? row.acrUsd() : sums[association].add(row.acrUsd());
        }
    }

    /** The amounts of every tenant that has a row of the selection in one of the months. */
    Map<String, Amounts> select(Measure.AzureRows rows) {
        return selections.computeIfAbsent(rows, this::computed);
    }

    Collection<Amounts> amounts(Measure.AzureRows rows) {
        return select(rows).values();
    }

    private Map<String, Amounts> computed(Measure.AzureRows rows) {
        Map<String, Amounts> selected = new HashMap<>();
        tenants.forEach((tenant, consumptions) -> {
            BigDecimal[] months = new BigDecimal[MONTHS];
            boolean any = false;
            for (Map.Entry<Consumption, BigDecimal[][]> one : consumptions.entrySet()) {
                if (!rows.hasService(one.getKey().service())) {
                    continue;
                }
                for (int back = 0; back < MONTHS; back++) {
                    BigDecimal amount = largest(one.getValue()[back], rows.associations());
                    if (amount != null) {
                        months[back] = months[back] == null ? amount : months[back].add(amount);
                        any = true;
                    }
                }
            }
            if (any) {
                selected.put(tenant, Amounts.of(months));
            }
        });
        return selected;
    }

    /** The different services with consumption in the last twelve months. */
    int services(Measure.AzureRows rows) {
        Set<String> services = new HashSet<>();
        for (Map<Consumption, BigDecimal[][]> consumptions : tenants.values()) {
            for (Map.Entry<Consumption, BigDecimal[][]> one : consumptions.entrySet()) {
                String service = one.getKey().service();
                if (rows.hasService(service) && !services.contains(service) && consumed(one.getValue(), rows.associations())) {
                    services.add(service);
                }
            }
        }
        return services.size();
    }

    private static boolean consumed(BigDecimal[][] months, int associations) {
        for (int back = 0; back < 12; back++) {
            BigDecimal amount = largest(months[back], associations);
            if (amount != null && amount.signum() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Rows under different associations are the same consumption seen twice. */
    static @Nullable BigDecimal largest(BigDecimal @Nullable [] sums, int associations) {
        BigDecimal largest = null;
        if (sums != null) {
            for (int i = 0; i < sums.length; i++) {
                if (sums[i] != null && (associations & 1 << i) != 0 && (largest == null || sums[i].compareTo(largest) > 0)) {
                    largest = sums[i];
                }
            }
        }
        return largest;
    }

    /** One tenant's consumption by month, counted back from L, and over the twelve months that end with L, L-12 and L-24. */
    record Amounts(List<BigDecimal> months, List<BigDecimal> years) {

        static Amounts of(@Nullable BigDecimal[] months) {
            List<BigDecimal> amounts = new ArrayList<>(MONTHS);
            List<BigDecimal> years = new ArrayList<>(MONTHS / 12);
            for (int back = 0; back < MONTHS; back++) {
                BigDecimal amount = months[back] == null ? BigDecimal.ZERO : months[back];
                amounts.add(amount);
                if (back % 12 == 0) {
                    years.add(amount);
                } else {
                    years.set(back / 12, years.get(back / 12).add(amount));
                }
            }
            return new Amounts(amounts, years);
        }

        BigDecimal month(int back) {
            return months.get(back);
        }

        /** The twelve months that end with L-{@code back}, where {@code back} is 0, 12 or 24. */
        BigDecimal year(int back) {
            return years.get(back / 12);
        }
    }
}
