package org.pcsrules.invariants.partners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.NameList;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.RevenueRows;
import org.pcsrules.terms.UsageRows;

/**
 * Makes the rows of one customer so that a rule counts exactly a given amount in a month. Offers, associations, services and workloads
 * are those that the rule names. Each method gives facts that hold the customer's tenant and rows and nothing else; empty where facts
 * cannot have the amount. Immutable.
 *
 * @param asOf the as-of date
 * @param segment the segment of the customers
 */
public record CustomerRows(LocalDate asOf, Segment segment) {

    /** A name that no list has; it counts where every name does. */
    static final String UNLISTED = "a service that no list names";

    /** Small customers around a day. */
    public CustomerRows(LocalDate asOf) {
        this(asOf, Segment.SMB);
    }

    /** The month that lies so many months back. */
    public YearMonth month(int monthsBack) {
        return YearMonth.from(asOf).minusMonths(monthsBack);
    }

    /** The amount that makes a customer eligible or not. */
    public Optional<PartnerFacts> amount(String tenant, Eligibility who, BigFraction amount, int monthsBack) {
        if (who instanceof Eligibility.MonthlyConsumption monthly) {
            return azure(tenant, monthly.rows(), amount, monthsBack);
        }
        if (who instanceof Eligibility.YearlyConsumption yearly) {
            return azure(tenant, yearly.rows(), amount, monthsBack);
        }
        if (who instanceof Eligibility.Licences licences) {
            return Around.isWhole(amount)
                    ? usage(tenant, licences.rows(), licences.rows(), amount.longValue(), 0, null, monthsBack)
                    : Optional.empty();
        }
        if (who instanceof Eligibility.Revenue revenue) {
            return revenue(tenant, revenue.rows(), amount, monthsBack);
        }
        return value(tenant, ((Eligibility.ConsumptionValue) who).card(), amount, monthsBack);
    }

    /** US dollars of Azure consumption. */
    public Optional<PartnerFacts> azure(String tenant, AzureRows rows, BigFraction usd, int monthsBack) {
        return name(rows.getNames()).flatMap(service -> azure(tenant, rows, service, usd, monthsBack));
    }

    /** US dollars of one Azure service. */
    public Optional<PartnerFacts> azure(String tenant, AzureRows rows, String service, BigFraction usd, int monthsBack) {
        Optional<Association> association = first(rows.getAssociations());
        Optional<BigDecimal> amount = Around.decimal(usd);
        if (association.isEmpty() || amount.isEmpty() || rows.getOffers().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(customer(tenant).add(new AzureConsumption(tenant, month(monthsBack), service, null, amount.get(),
                first(rows.getOffers()).orElseThrow(), association.get(), null)).build());
    }

    /**
     * Licences and active users of one Microsoft 365 workload, under an association and a workload that both terms name.
     *
     * @param who the rows by which the customer is eligible
     * @param line the rows that the line measures
     */
    public Optional<PartnerFacts> usage(String tenant, UsageRows who, UsageRows line, long paid, long active, @Nullable LocalDate associatedOn,
            int monthsBack) {
        Optional<Association> association = line.getAssociations().stream().filter(who.getAssociations()::contains).sorted().findFirst();
        return association.flatMap(one -> usage(tenant, who, line, one, paid, active, associatedOn, monthsBack));
    }

    /** As above, under one association. */
    public Optional<PartnerFacts> usage(String tenant, UsageRows who, UsageRows line, Association association, long paid, long active,
            @Nullable LocalDate associatedOn, int monthsBack) {
        Optional<String> workload = line.getNames().all() ? name(who.getNames())
                : line.getNames().entries().stream().filter(who.getNames()::lists).sorted().findFirst();
        return workload.map(name -> customer(tenant).add(new Microsoft365Usage(tenant, month(monthsBack), name, paid, active, association,
                associatedOn, null)).build());
    }

    /** US dollars of business applications revenue. */
    public Optional<PartnerFacts> revenue(String tenant, RevenueRows rows, BigFraction usd, int monthsBack) {
        return name(rows.getNames()).flatMap(workload -> revenue(tenant, rows, workload, usd, monthsBack));
    }

    /** US dollars of revenue of one workload. */
    public Optional<PartnerFacts> revenue(String tenant, RevenueRows rows, String workload, BigFraction usd, int monthsBack) {
        Optional<Association> association = first(rows.getAssociations());
        Optional<BigDecimal> amount = Around.decimal(usd);
        if (association.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(customer(tenant).add(new BusinessApplicationsUsage(tenant, month(monthsBack), workload, amount.get(), 0, 0,
                association.get(), null)).build());
    }

    /** A consumption value, by the first workload of the card whose rate divides it. */
    public Optional<PartnerFacts> value(String tenant, RateCard card, BigFraction value, int monthsBack) {
        return card.getEntries().stream().filter(entry -> Around.isWhole(value.divide(entry.rate())) && !entry.associations().isEmpty()).findFirst()
                .map(entry -> {
                    long units = value.divide(entry.rate()).longValue();
                    return customer(tenant).add(new BusinessApplicationsUsage(tenant, month(monthsBack), entry.workload(), BigDecimal.ZERO,
                            entry.profiles() ? 0 : units, entry.profiles() ? units : 0, first(entry.associations()).orElseThrow(), null)).build();
                });
    }

    private PartnerFacts.Builder customer(String tenant) {
        return PartnerFacts.builder("").add(Tenant.of(tenant, segment));
    }

    private static Optional<String> name(NameList list) {
        return list.all() ? Optional.of(UNLISTED) : list.entries().stream().sorted().findFirst();
    }

    private static <T extends Comparable<T>> Optional<T> first(Set<T> some) {
        return some.stream().min(Comparator.naturalOrder());
    }
}
