package org.pcsrules.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Cloud;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.stages.BusinessRow;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.Eligible;
import org.pcsrules.stages.WorkloadRevenue;
import org.pcsrules.stages.WorkloadValue;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.RateCard;

/** The evidence of a line that is measured from business applications usage. */
final class BusinessEvidence {

    private final Found found;
    private final LineEvidence evidence;
    private final Comparing months;

    private BusinessEvidence(Found found, LineEvidence evidence, Comparing months) {
        this.found = found;
        this.evidence = evidence;
        this.months = months;
    }

    static void revenue(Found found, LineEvidence evidence, Eligibility.Revenue who) {
        BusinessEvidence business = new BusinessEvidence(found, evidence, found.comparing.get(who));
        Comparing months = business.months;
        Eligible eligible = found.eligible.get(who);
        Set<Object> now = new HashSet<>(eligible.getNow());
        Set<Object> then = new HashSet<>(eligible.getBefore());
        for (WorkloadRevenue pair : found.revenue.getOrDefault(who.rows(), List.of())) {
            Set<Integer> rows = business.largest(pair.getCounting(), row -> Words.exact(row.revenueUsd()));
            business.pair(pair, pair.getCustomer().getId() + ", " + pair.getWorkload(), Words.exact(pair.usd(months.now())),
                    Words.exact(pair.usd(months.before())), now, then, rows, eligible, "US dollars of revenue");
        }
        business.rest(row -> who.rows().getNames().lists(row.workload()), row -> who.rows().getAssociations().contains(row.association()), who.rows());
    }

    static void deployments(Found found, LineEvidence evidence, Eligibility.ConsumptionValue who) {
        BusinessEvidence business = new BusinessEvidence(found, evidence, found.comparing.get(who));
        Eligible eligible = found.eligible.get(who);
        Set<Object> now = new HashSet<>(eligible.getNow());
        Set<Object> then = new HashSet<>(eligible.getBefore());
        for (WorkloadValue pair : found.values.getOrDefault(who.card(), List.of())) {
            business.pair(pair, pair.getCustomer().getId() + ", " + pair.getWorkload(), pair.value(business.months.now()),
                    pair.value(business.months.before()), now, then, business.rows(pair), eligible, "consumption value");
        }
        business.rest(who.card());
    }

    static void growth(Found found, LineEvidence evidence, Measure.ValueGrowth measure) {
        BusinessEvidence business = new BusinessEvidence(found, evidence, found.comparing.get(measure));
        Comparing months = business.months;
        List<WorkloadValue> pairs = found.values.getOrDefault(measure.card(), List.of());
        BigFraction total = WorkloadValue.total(pairs, months.before());
        for (WorkloadValue pair : pairs) {
            Set<Integer> rows = business.rows(pair);
            if (!rows.isEmpty()) {
                BigFraction now = pair.value(months.now());
                BigFraction then = pair.value(months.before());
                BigFraction effect = total.signum() == 0 ? BigFraction.ZERO : now.subtract(then).multiply(100).divide(total);
                evidence.counts(new Subject(pair.getCustomer().getId() + ", " + pair.getWorkload(), null, now, then, effect, rows,
                        "consumption value " + Words.amount(now) + " now, " + Words.amount(then) + " a year ago", found.measured.get(measure)));
            }
        }
        business.rest(measure.card());
    }

    private void pair(Object pair, String name, BigFraction now, BigFraction then, Set<Object> eligibleNow, Set<Object> eligibleThen,
            Set<Integer> rows, Eligible eligible, String unit) {
        boolean in = eligibleNow.contains(pair);
        boolean was = eligibleThen.contains(pair);
        if (in || was) {
            evidence.counts(new Subject(name, null, now, then, BigFraction.of((in ? 1 : 0) - (was ? 1 : 0)), rows, Words.became(in, was) + ": "
                    + unit + " " + Words.amount(now) + " now, " + Words.amount(then) + " a year ago; " + eligible.getEligibility().band()
                    + " is asked for", eligible));
        } else {
            rows.forEach(row -> evidence.leaves(row, Reason.BELOW_THRESHOLD, eligible));
        }
    }

    private Set<Integer> rows(WorkloadValue pair) {
        Set<Integer> rows = new HashSet<>();
        pair.getCounting().forEach(workload -> rows.addAll(
                largest(workload, row -> BigFraction.of(pair.getEntry().profiles() ? row.profiles() : row.activeUsers()))));
        return rows;
    }

    private boolean looksAt(BusinessRow row) {
        return months.now().contains(row.monthsBack()) || months.before().contains(row.monthsBack());
    }

    /** The rows, of the months looked at, whose association reports the largest amount of its month. */
    private Set<Integer> largest(List<BusinessRow> counting, Function<BusinessRow, BigFraction> amount) {
        Set<Integer> rows = new HashSet<>();
        for (BusinessRow row : counting) {
            if (looksAt(row) && row.association() == largest(counting, row.monthsBack(), amount)) {
                rows.add(row.index());
            }
        }
        return rows;
    }

    private static @Nullable Association largest(List<BusinessRow> counting, int monthsBack, Function<BusinessRow, BigFraction> amount) {
        Association largest = null;
        BigFraction most = null;
        for (Association association : Association.values()) {
            BigFraction sum = null;
            for (BusinessRow row : counting) {
                if (row.monthsBack() == monthsBack && row.association() == association) {
                    sum = (sum == null ? BigFraction.ZERO : sum).add(amount.apply(row));
                }
            }
            if (sum != null && (most == null || sum.compareTo(most) > 0)) {
                largest = association;
                most = sum;
            }
        }
        return largest;
    }

    private void rest(RateCard card) {
        rest(row -> entry(card, row) != null, row -> {
            RateCard.Entry entry = entry(card, row);
            return entry == null || entry.associations().contains(row.association());
        }, card);
    }

    private static RateCard.@Nullable Entry entry(RateCard card, BusinessRow row) {
        return card.getEntries().stream().filter(one -> one.factWorkloads().contains(row.workload())).findFirst().orElse(null);
    }

    private void rest(Function<BusinessRow, Boolean> listed, Function<BusinessRow, Boolean> associated, Object term) {
        for (Customer customer : found.customers) {
            for (List<BusinessRow> workload : customer.getBusiness()) {
                for (BusinessRow row : workload) {
                    if (customer.getCloud() == Cloud.SOVEREIGN) {
                        evidence.leaves(row.index(), Reason.SOVEREIGN_CLOUD, term);
                    } else if (!looksAt(row)) {
                        evidence.leaves(row.index(), Reason.MONTH_OUTSIDE_WINDOW, months);
                    } else if (!associated.apply(row)) {
                        evidence.leaves(row.index(), Reason.ASSOCIATION_NOT_ELIGIBLE, term);
                    } else if (!listed.apply(row)) {
                        evidence.leaves(row.index(), Reason.WORKLOAD_NOT_ELIGIBLE, term);
                    } else {
                        evidence.leaves(row.index(), Reason.COVERED_BY_OTHER_ASSOCIATION, term);
                    }
                }
            }
        }
    }
}
