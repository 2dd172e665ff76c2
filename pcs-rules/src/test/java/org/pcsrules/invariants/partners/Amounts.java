package org.pcsrules.invariants.partners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.RevenueRows;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.UsageRows;

/** The amounts that a partner's customers have now, summed in plain Java, to see which figures the random partners reach. */
final class Amounts {

    /** One reported amount: whose, what of, and under which association. */
    private record Key(List<@Nullable Object> consumption, Object association) {
    }

    private final PartnerFacts facts;
    private final LocalDate asOf;
    private final Catalogue names;

    Amounts(PartnerCase partner, Catalogue names) {
        this.facts = partner.facts();
        this.asOf = partner.asOf();
        this.names = names;
    }

    int monthsBack(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(month, YearMonth.from(asOf));
    }

    /** What makes each customer, or pair of customer and workload, eligible or not. */
    List<BigFraction> of(Eligibility who, Comparing comparing) {
        if (who instanceof Eligibility.MonthlyConsumption monthly) {
            return List.copyOf(azure(monthly.rows(), comparing.now(), BigDecimal::max).values());
        }
        if (who instanceof Eligibility.YearlyConsumption yearly) {
            return List.copyOf(azure(yearly.rows(), comparing.now(), BigDecimal::add).values());
        }
        if (who instanceof Eligibility.Licences licences) {
            return paid(licences.rows(), comparing.monthNow());
        }
        if (who instanceof Eligibility.Revenue revenue) {
            return List.copyOf(revenue(revenue.rows(), comparing.now()).values());
        }
        return values(((Eligibility.ConsumptionValue) who).card(), comparing.now());
    }

    /** US dollars of each tenant, the months joined. */
    Map<String, BigFraction> azure(AzureRows rows, Months window, BinaryOperator<BigDecimal> months) {
        Map<Key, BigDecimal> reported = new HashMap<>();
        for (AzureConsumption row : facts.azureConsumption().stream().distinct().toList()) {
            if (window.contains(monthsBack(row.month())) && rows.getOffers().contains(row.offer())
                    && counts(rows, row.association(), names.azureService(row.service()))) {
                reported.merge(new Key(Arrays.asList(row.tenant(), row.month(), names.azureService(row.service()), row.subscription()), row.association()),
                        row.acrUsd(), BigDecimal::add);
            }
        }
        Map<List<Object>, BigDecimal> byMonth = new HashMap<>();
        largest(reported).forEach((key, usd) -> byMonth.merge(List.of(key.get(0), key.get(1)), usd, BigDecimal::add));
        Map<String, BigDecimal> byTenant = new HashMap<>();
        byMonth.forEach((key, usd) -> byTenant.merge((String) key.get(0), usd, months));
        return fractions(byTenant);
    }

    private static boolean counts(Rows rows, Object association, String name) {
        return rows.getAssociations().contains(association) && rows.getNames().lists(name);
    }

    /** Of amounts reported under several associations the largest. */
    private static Map<List<@Nullable Object>, BigDecimal> largest(Map<Key, BigDecimal> reported) {
        Map<List<@Nullable Object>, BigDecimal> largest = new HashMap<>();
        reported.forEach((key, amount) -> largest.merge(key.consumption(), amount, BigDecimal::max));
        return largest;
    }

    private static <K> Map<K, BigFraction> fractions(Map<K, BigDecimal> amounts) {
        return amounts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> Numbers.fraction(one.getValue())));
    }

    private Map<Key, BigDecimal> usage(UsageRows rows, int month, java.util.function.ToLongFunction<Microsoft365Usage> amount) {
        Map<Key, BigDecimal> reported = new HashMap<>();
        for (Microsoft365Usage row : facts.microsoft365Usage().stream().distinct().toList()) {
            boolean before = row.associatedOn() != null && row.month().isBefore(YearMonth.from(row.associatedOn()));
            if (monthsBack(row.month()) == month && !before && counts(rows, row.association(), names.microsoft365Workload(row.workload()))) {
                reported.merge(new Key(Arrays.asList(row.tenant(), names.microsoft365Workload(row.workload())), row.association()),
                        BigDecimal.valueOf(amount.applyAsLong(row)), BigDecimal::add);
            }
        }
        return reported;
    }

    private List<BigFraction> paid(UsageRows rows, int month) {
        return List.copyOf(fractions(largest(usage(rows, month, Microsoft365Usage::paidLicences))).values());
    }

    /** The active share of each tenant. */
    List<BigFraction> shares(UsageRows rows, int month) {
        Map<Object, BigFraction> paid = byTenant(largest(usage(rows, month, Microsoft365Usage::paidLicences)));
        Map<Object, BigFraction> active = byTenant(largest(usage(rows, month, Microsoft365Usage::activeUsers)));
        return paid.entrySet().stream().filter(one -> one.getValue().signum() > 0).map(one -> active.get(one.getKey()).divide(one.getValue())).toList();
    }

    private static Map<Object, BigFraction> byTenant(Map<List<@Nullable Object>, BigDecimal> amounts) {
        Map<Object, BigDecimal> sums = new HashMap<>();
        amounts.forEach((key, amount) -> sums.merge(key.get(0), amount, BigDecimal::add));
        return fractions(sums);
    }

    /** US dollars of each pair of tenant and workload. */
    Map<List<@Nullable Object>, BigFraction> revenue(RevenueRows rows, Months window) {
        Map<Key, BigDecimal> reported = new HashMap<>();
        for (BusinessApplicationsUsage row : facts.businessApplicationsUsage().stream().distinct().toList()) {
            if (window.contains(monthsBack(row.month())) && counts(rows, row.association(), names.businessApplicationsWorkload(row.workload()))) {
                reported.merge(new Key(Arrays.asList(row.tenant(), names.businessApplicationsWorkload(row.workload())), row.association()),
                        row.revenueUsd(), BigDecimal::add);
            }
        }
        return fractions(largest(reported));
    }

    /** The consumption value of each pair of tenant and workload. */
    List<BigFraction> values(RateCard card, Months window) {
        List<BigFraction> values = new ArrayList<>();
        for (RateCard.Entry entry : card.getEntries()) {
            Map<Key, BigDecimal> reported = new HashMap<>();
            for (BusinessApplicationsUsage row : facts.businessApplicationsUsage().stream().distinct().toList()) {
                String workload = names.businessApplicationsWorkload(row.workload());
                if (monthsBack(row.month()) == window.latest() && entry.factWorkloads().contains(workload) && entry.associations().contains(row.association())) {
                    reported.merge(new Key(Arrays.asList(row.tenant(), workload), row.association()),
                            BigDecimal.valueOf(entry.profiles() ? row.profiles() : row.activeUsers()), BigDecimal::add);
                }
            }
            byTenant(largest(reported)).values().forEach(users -> values.add(users.multiply(entry.rate())));
        }
        return values;
    }
}
