package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Cloud;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.Deployed;
import org.pcsrules.stages.Eligible;
import org.pcsrules.stages.EligibleUsage;
import org.pcsrules.stages.UsageRow;
import org.pcsrules.stages.WorkloadUsage;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.Ratio;
import org.pcsrules.terms.UsageRows;

/** The evidence of a line that is measured from Microsoft 365 usage. */
final class UsageEvidence {

    private final Found found;
    private final LineEvidence evidence;
    private final UsageRows term;
    private final IntPredicate looksAt;
    private final List<ToLongFunction<UsageRow>> amounts;

    private UsageEvidence(Found found, LineEvidence evidence, UsageRows term, IntPredicate looksAt, List<ToLongFunction<UsageRow>> amounts) {
        this.found = found;
        this.evidence = evidence;
        this.term = term;
        this.looksAt = looksAt;
        this.amounts = amounts;
    }

    private static IntPredicate months(Comparing months, boolean promoted, boolean allUpToNow) {
        List<Months> windows = new ArrayList<>(List.of(months.now(), months.before()));
        if (promoted) {
            windows.add(months.now().yearBefore());
            windows.add(months.before().yearBefore());
        }
        return back -> back >= 1 && (allUpToNow || windows.stream().anyMatch(window -> window.contains(back)));
    }

    static void net(Found found, LineEvidence evidence, Eligibility.Licences who) {
        Comparing months = found.comparing.get(who);
        UsageEvidence usage = new UsageEvidence(found, evidence, who.rows(), months(months, who.promotedStay(), false),
                List.of(UsageRow::paidLicences));
        Eligible eligible = found.eligible.get(who);
        for (EligibleUsage tenant : usage.tenants()) {
            boolean now = eligible.now(tenant.getCustomer());
            boolean then = eligible.before(tenant.getCustomer());
            if (now || then) {
                BigFraction isNow = BigFraction.of(licences(tenant, months.monthNow()));
                BigFraction wasThen = BigFraction.of(licences(tenant, months.monthBefore()));
                evidence.counts(new Subject(tenant.getCustomer().getId(), null, isNow, wasThen, BigFraction.of((now ? 1 : 0) - (then ? 1 : 0)),
                        usage.rows(tenant), Words.became(now, then) + ": " + Words.amount(isNow) + " paid licences of a workload now, "
                                + Words.amount(wasThen) + " a year ago; " + who.band() + " is asked for", eligible));
            } else {
                usage.rows(tenant).forEach(row -> evidence.leaves(row, Reason.TENANT_NOT_ELIGIBLE, eligible));
            }
        }
        usage.rest(months);
    }

    private static long licences(EligibleUsage tenant, int monthsBack) {
        return tenant.getWorkloads().stream().mapToLong(workload -> workload.paid(monthsBack)).max().orElse(0);
    }

    static void growth(Found found, LineEvidence evidence, Measure.UserGrowth measure) {
        Comparing months = found.comparing.get(measure);
        UsageEvidence usage = new UsageEvidence(found, evidence, measure.rows(), months(months, false, measure.sinceAssociation()),
                List.of(UsageRow::activeUsers));
        Eligible eligible = found.eligible.get(measure.eligibility());
        for (EligibleUsage tenant : usage.tenants()) {
            boolean now = eligible.now(tenant.getCustomer());
            boolean then = eligible.before(tenant.getCustomer());
            for (WorkloadUsage pair : tenant.getWorkloads()) {
                boolean since = measure.sinceAssociation() && pair.getAssociatedMonthsBack() < months.monthBefore();
                Collection<Integer> rows = usage.rows(pair.getCounting());
                if (now || then && !since) {
                    BigFraction isNow = BigFraction.of(now ? pair.active(months.monthNow()) : 0);
                    BigFraction before = BigFraction.of(since ? pair.getActiveAtFirst() : then ? pair.active(months.monthBefore()) : 0);
                    evidence.counts(new Subject(tenant.getCustomer().getId() + ", " + pair.getWorkload(), null, isNow, before,
                            isNow.subtract(before), rows, Words.amount(isNow) + " active users now, " + Words.amount(before)
                                    + (since ? " in the first month from the association on" : " a year ago"), found.measured.get(measure)));
                } else {
                    rows.forEach(row -> evidence.leaves(row, Reason.TENANT_NOT_ELIGIBLE, eligible));
                }
            }
        }
        usage.rest(months);
    }

    static void deployments(Found found, LineEvidence evidence, Measure.NetDeployments measure, boolean bestWorkload) {
        Comparing months = found.comparing.get(measure);
        UsageEvidence usage = new UsageEvidence(found, evidence, measure.rows(),
                months(months, false, measure.leftOut() != org.pcsrules.terms.Band.NOTHING), List.of(UsageRow::paidLicences, UsageRow::activeUsers));
        Eligible eligible = found.eligible.get(measure.eligibility());
        Deployed deployed = found.deployed.get(measure);
        for (EligibleUsage tenant : usage.tenants()) {
            boolean now = deployed.now().contains(tenant);
            boolean then = deployed.then().contains(tenant);
            boolean isEligible = eligible.now(tenant.getCustomer());
            boolean wasEligible = eligible.before(tenant.getCustomer());
            BigFraction isNow = share(tenant, months.monthNow(), bestWorkload);
            BigFraction wasThen = share(tenant, months.monthBefore(), bestWorkload);
            if (now || then) {
                evidence.counts(new Subject(tenant.getCustomer().getId(), null, isNow, wasThen, BigFraction.of((now ? 1 : 0) - (then ? 1 : 0)),
                        usage.rows(tenant), Words.became(now, then) + ": " + Words.percent(isNow) + " now, " + Words.percent(wasThen)
                                + " a year ago", deployed));
            } else {
                Reason reason = !isEligible && !wasEligible ? Reason.TENANT_NOT_ELIGIBLE
                        : isEligible && measure.activeShare().contains(isNow) ? Reason.ALREADY_ACTIVE_AT_CLAIM : Reason.BELOW_THRESHOLD;
                Object decidedBy = reason == Reason.TENANT_NOT_ELIGIBLE ? eligible : deployed;
                usage.rows(tenant).forEach(row -> evidence.leaves(row, reason, decidedBy));
            }
        }
        usage.rest(months);
    }

    private static @Nullable BigFraction share(EligibleUsage tenant, int monthsBack, boolean bestWorkload) {
        Ratio share = bestWorkload ? tenant.shareOfBestWorkload(monthsBack) : tenant.shareOfTenant(monthsBack);
        return share == null ? null : share.exact();
    }

    private List<EligibleUsage> tenants() {
        return found.usage.getOrDefault(term, List.of()).stream().filter(tenant -> !rows(tenant).isEmpty()).toList();
    }

    private Set<Integer> rows(EligibleUsage tenant) {
        Set<Integer> rows = new HashSet<>();
        tenant.getWorkloads().forEach(workload -> rows.addAll(rows(workload.getCounting())));
        return rows;
    }

    /** The rows, of the months looked at, whose association reports the largest amount of its month. */
    private Set<Integer> rows(List<UsageRow> counting) {
        Set<Integer> rows = new HashSet<>();
        for (UsageRow row : counting) {
            if (looksAt.test(row.monthsBack()) && amounts.stream().anyMatch(amount -> row.association() == largest(counting, row.monthsBack(), amount))) {
                rows.add(row.index());
            }
        }
        return rows;
    }

    private static @Nullable Association largest(List<UsageRow> counting, int monthsBack, ToLongFunction<UsageRow> amount) {
        long[] sums = new long[Association.values().length];
        java.util.Arrays.fill(sums, -1);
        Association largest = null;
        for (UsageRow row : counting) {
            if (row.monthsBack() == monthsBack) {
                int at = row.association().ordinal();
                sums[at] = Math.max(0, sums[at]) + amount.applyAsLong(row);
            }
        }
        for (Association association : Association.values()) {
            if (sums[association.ordinal()] >= 0 && (largest == null || sums[association.ordinal()] > sums[largest.ordinal()])) {
                largest = association;
            }
        }
        return largest;
    }

    private void rest(Object months) {
        for (Customer customer : found.customers) {
            for (List<UsageRow> workload : customer.getUsage()) {
                for (UsageRow row : workload) {
                    if (customer.getCloud() == Cloud.SOVEREIGN) {
                        evidence.leaves(row.index(), Reason.SOVEREIGN_CLOUD, term);
                    } else if (!looksAt.test(row.monthsBack())) {
                        evidence.leaves(row.index(), Reason.MONTH_OUTSIDE_WINDOW, months);
                    } else if (!term.getAssociations().contains(row.association())) {
                        evidence.leaves(row.index(), Reason.ASSOCIATION_NOT_ELIGIBLE, term);
                    } else if (!term.getNames().lists(row.workload())) {
                        evidence.leaves(row.index(), Reason.WORKLOAD_NOT_ELIGIBLE, term);
                    } else if (row.beforeAssociation()) {
                        evidence.leaves(row.index(), Reason.BEFORE_ASSOCIATION, term);
                    } else {
                        evidence.leaves(row.index(), Reason.COVERED_BY_OTHER_ASSOCIATION, term);
                    }
                }
            }
        }
    }
}
