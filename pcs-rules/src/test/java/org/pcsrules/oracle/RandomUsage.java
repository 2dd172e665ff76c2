package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Tenant;

/** Usage rows around the figures that decide. No two rows have one key, so the facts stay valid. */
final class RandomUsage {

    /** Months before L that some measure looks at, and their neighbours. */
    private static final List<Integer> MONTHS = List.of(-1, 0, 0, 0, 1, 2, 11, 12, 12, 12, 13, 23, 24, 24, 25, 35, 36);

    private final Dice dice;
    private final Boundaries boundaries;
    private final NameBook names;
    private final YearMonth last;
    private final PartnerFacts.Builder facts;
    private final Set<List<@Nullable Object>> keys = new HashSet<>();
    private final Map<String, List<String>> services;
    private final Map<String, List<String>> workloads;
    private final Map<String, List<String>> business;

    RandomUsage(Dice dice, Boundaries boundaries, NameBook names, YearMonth last, PartnerFacts.Builder facts) {
        this.dice = dice;
        this.boundaries = boundaries;
        this.names = names;
        this.last = last;
        this.facts = facts;
        this.services = NameBook.otherNames(names.azureServices());
        this.workloads = NameBook.otherNames(names.microsoft365Workloads());
        this.business = NameBook.otherNames(names.businessWorkloads());
    }

    /** Three years of consumption that each end near a boundary: in one month, or spread. */
    void azure(Tenant tenant) {
        int count = 1 + dice.upTo(3);
        for (int i = 0; i < count; i++) {
            String service = dice.of(boundaries.azureServices);
            String subscription = dice.oneIn(4) ? null : "s-" + dice.upTo(2);
            Association association = dice.of(Association.PAL, Association.PAL, Association.CSP_TIER_1, Association.CSP_TIER_2,
                    Association.DPOR, Association.CPOR);
            for (int year = 0; year < 3; year++) {
                if (!dice.oneIn(3)) {
                    year(tenant, service, subscription, association, year, dice.around(boundaries.azure));
                }
            }
            azure(tenant, dice.of(MONTHS), service, subscription, dice.around(boundaries.azure), association);
        }
    }

    private void year(Tenant tenant, String service, @Nullable String subscription, Association association, int year, BigDecimal total) {
        if (dice.oneIn(2)) {
            azure(tenant, 12 * year + dice.of(0, 0, 1, 11), service, subscription, total, association);
            return;
        }
        BigDecimal twelfth = total.divideToIntegralValue(BigDecimal.valueOf(12));
        for (int month = 0; month < 12; month++) {
            azure(tenant, 12 * year + month, service, subscription,
                    month == 11 ? total.subtract(twelfth.multiply(BigDecimal.valueOf(11))) : twelfth, association);
        }
    }

    /** Few tenants whose total is near a boundary for all tenants together. */
    void azureTotal(List<Tenant> tenants) {
        BigDecimal total = dice.around(boundaries.azureTotals);
        for (int i = tenants.size() - 1; i >= 0; i--) {
            BigDecimal amount = i == 0 ? total.subtract(BigDecimal.valueOf(tenants.size() - 1L)).max(BigDecimal.ONE) : BigDecimal.ONE;
            azure(tenants.get(i), 0, "Storage", null, amount, Association.PAL);
        }
        azure(tenants.get(0), 12, "Storage", null, dice.of(total, BigDecimal.ONE, new BigDecimal("0.0001")), Association.CSP_TIER_1);
    }

    private void azure(Tenant tenant, int back, String service, @Nullable String subscription, BigDecimal amount, Association association) {
        Offer offer = dice.oneIn(15) ? dice.of(Offer.values()) : Offer.STANDARD;
        if (dice.oneIn(8) && amount.compareTo(BigDecimal.ONE) > 0) {
            row(tenant, back, service, subscription, amount.subtract(BigDecimal.ONE), offer, association, "loc-1");
            row(tenant, back, service, subscription, BigDecimal.ONE, offer, association, "loc-2");
        } else {
            row(tenant, back, service, subscription, amount, offer, association, null);
        }
        if (dice.oneIn(8)) {
            row(tenant, back, service, subscription, dice.of(amount, amount.add(BigDecimal.ONE), BigDecimal.ZERO), offer,
                    dice.of(Association.values()), null);
        }
    }

    private void row(Tenant tenant, int back, String service, @Nullable String subscription, BigDecimal amount, Offer offer,
            Association association, @Nullable String location) {
        String name = NameBook.canonical(names.azureServices(), service);
        if (isNew("azure", tenant.id(), back, name, subscription, offer, association, location)) {
            AzureConsumption row = new AzureConsumption(tenant.id(), last.minusMonths(back), dice.spelt(service, services), subscription,
                    dice.written(amount), offer, association, location);
            facts.add(row);
            if (dice.oneIn(60)) {
                facts.add(new AzureConsumption(row.tenant(), row.month(), dice.spelt(service, services), subscription,
                        row.acrUsd().setScale(6), offer, association, location));
            }
        }
    }

    void microsoft365(Tenant tenant) {
        int count = 1 + dice.upTo(2);
        for (int i = 0; i < count; i++) {
            String workload = dice.of(boundaries.microsoft365Workloads);
            Association association = dice.of(Association.CPOR, Association.CPOR, Association.CSP_TIER_1, Association.CSP_TIER_2,
                    Association.DPOR, Association.PAL);
            LocalDate associatedOn = associatedOn();
            for (int back : dice.oneIn(2) ? List.of(0, 12, 24) : dice.some(MONTHS, 6)) {
                if (!dice.oneIn(4)) {
                    usage(tenant, back, workload, association, dice.oneIn(10) ? associatedOn() : associatedOn);
                }
            }
        }
    }

    private void usage(Tenant tenant, int back, String workload, Association association, @Nullable LocalDate associatedOn) {
        long paid = dice.countAround(boundaries.licences);
        microsoft365Row(tenant, back, workload, paid, active(paid), association, associatedOn, null);
        if (dice.oneIn(6)) {
            microsoft365Row(tenant, back, workload, dice.upTo(2), dice.upTo(2), association, associatedOn, "loc-2");
        }
        if (dice.oneIn(5)) {
            long other = dice.oneIn(2) ? paid : dice.countAround(boundaries.licences);
            microsoft365Row(tenant, back, workload, other, active(other), dice.of(Association.values()), associatedOn(), null);
        }
    }

    /** Around the active shares that make a deployment. */
    private long active(long paid) {
        if (dice.oneIn(3)) {
            return dice.oneIn(3) ? 0 : dice.upTo((int) Math.min(2000, 4 * paid));
        }
        return Math.max(0, dice.of(boundaries.shares).multiply(paid).longValue() + dice.of(-1, 0, 0, 1, 2));
    }

    private @Nullable LocalDate associatedOn() {
        return switch (dice.random.nextInt(10)) {
            case 0, 1, 2 -> null;
            case 3 -> last.minusMonths(12).atEndOfMonth();
            case 4 -> last.minusMonths(11).atDay(1);
            case 5 -> last.minusMonths(dice.of(0, 1, 2, 10)).atEndOfMonth();
            case 6 -> last.atDay(1);
            case 7 -> last.plusMonths(1).atDay(1);
            case 8 -> last.minusMonths(dice.upTo(30)).atDay(15);
            default -> last.minusMonths(36).atDay(1);
        };
    }

    private void microsoft365Row(Tenant tenant, int back, String workload, long paid, long active, Association association,
            @Nullable LocalDate associatedOn, @Nullable String location) {
        String name = NameBook.canonical(names.microsoft365Workloads(), workload);
        if (isNew("microsoft365", tenant.id(), back, name, association, location)) {
            for (int i = 0; i < (dice.oneIn(40) ? 2 : 1); i++) {
                facts.add(new Microsoft365Usage(tenant.id(), last.minusMonths(back), dice.spelt(workload, workloads), paid, active,
                        association, associatedOn, location));
            }
        }
    }

    void business(Tenant tenant) {
        int count = 1 + dice.upTo(3);
        for (int i = 0; i < count; i++) {
            String workload = dice.of(boundaries.businessWorkloads);
            Association association = dice.of(Association.values());
            for (int back : dice.oneIn(4) ? dice.some(MONTHS, 4) : List.of(0, 12)) {
                if (!dice.oneIn(4)) {
                    businessUsage(tenant, back, workload, association);
                }
            }
        }
    }

    private void businessUsage(Tenant tenant, int back, String workload, Association association) {
        BigDecimal revenue = dice.oneIn(6) ? BigDecimal.ZERO : dice.around(boundaries.revenue);
        Measure.RateCard card = dice.of(boundaries.rateCards);
        Measure.Rate rate = card.rates().get(card.countsUnder().getOrDefault(workload, workload));
        long users = dice.upTo(30);
        long profiles = 0;
        if (rate != null) {
            BigFraction needed = dice.of(boundaries.consumption).divide(rate.rate());
            long counted = Math.max(0, needed.longValue() + dice.of(-1, 0, 0, 1) + (dice.oneIn(3) ? dice.upTo(100) : 0));
            users = rate.ofProfiles() ? users : counted;
            profiles = rate.ofProfiles() ? counted : 0;
        }
        businessRow(tenant, back, workload, revenue, users, profiles, association, null);
        if (dice.oneIn(6)) {
            businessRow(tenant, back, workload, BigDecimal.ONE, 1, 1, association, "loc-2");
        }
        Association usual = rate == null || rate.associations() != 1 << Association.PAL.ordinal() ? Association.CPOR_OSU : Association.PAL;
        for (Association other : Arrays.asList(usual, dice.of(Association.values()))) {
            if (dice.oneIn(2)) {
                businessRow(tenant, back, workload, revenue, users, profiles, other, null);
            }
        }
    }

    /** As many large workloads as make an enterprise partner, one less or one more. */
    void largeWorkloads(List<Tenant> tenants) {
        int pairs = dice.of(4, 5, 5, 6);
        BigDecimal mark = boundaries.revenue.get(boundaries.revenue.size() - 1);
        BigDecimal large = mark.add(new BigDecimal("0.01"));
        for (int i = 0; i < pairs; i++) {
            Tenant tenant = tenants.get(i % tenants.size());
            String workload = dice.of(boundaries.businessWorkloads);
            for (int back : List.of(0, 12)) {
                businessRow(tenant, back, workload, dice.of(mark, large, large, large), 400, 0, Association.CSP_TIER_1, null);
            }
        }
    }

    private void businessRow(Tenant tenant, int back, String workload, BigDecimal revenue, long users, long profiles,
            Association association, @Nullable String location) {
        String name = NameBook.canonical(names.businessWorkloads(), workload);
        if (isNew("business", tenant.id(), back, name, association, location)) {
            for (int i = 0; i < (dice.oneIn(40) ? 2 : 1); i++) {
                facts.add(new BusinessApplicationsUsage(tenant.id(), last.minusMonths(back), dice.spelt(workload, business),
                        dice.written(revenue), users, profiles, association, location));
            }
        }
    }

    private boolean isNew(@Nullable Object... key) {
        return keys.add(Arrays.asList(key));
    }
}
