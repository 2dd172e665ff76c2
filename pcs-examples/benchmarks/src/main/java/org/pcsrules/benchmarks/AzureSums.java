package org.pcsrules.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;

/** Sums for engines that have no accumulation: rules say which rows count, these add them up, rules say what the sums mean. */
final class AzureSums {

    private final Map<List<@Nullable Object>, Map<Association, BigDecimal>> amounts = new HashMap<>();

    /** A tenant's consumption of a month. */
    record MonthTotal(String tenant, int monthsBack, BigDecimal usd) {
    }

    void add(AzureConsumption row) {
        amounts.computeIfAbsent(Arrays.asList(row.tenant(), NewcomerFacts.monthsBack(row.month()), row.service(), row.subscription()),
                key -> new EnumMap<>(Association.class)).merge(row.association(), row.acrUsd(), BigDecimal::add);
    }

    /** The services in use, those that do not count included. */
    Set<String> services() {
        Set<String> services = new HashSet<>();
        amounts.forEach((key, found) -> {
            if ((int) key.get(1) <= 12 && largest(found).signum() > 0) {
                services.add((String) key.get(2));
            }
        });
        return services;
    }

    /** Each consumption once, under the association that reports most of it. */
    List<MonthTotal> totals() {
        Map<List<@Nullable Object>, BigDecimal> totals = new HashMap<>();
        amounts.forEach((key, found) -> totals.merge(key.subList(0, 2), largest(found), BigDecimal::add));
        return totals.entrySet().stream().map(one -> new MonthTotal((String) one.getKey().get(0), (int) one.getKey().get(1), one.getValue())).toList();
    }

    private static BigDecimal largest(Map<Association, BigDecimal> found) {
        return found.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
