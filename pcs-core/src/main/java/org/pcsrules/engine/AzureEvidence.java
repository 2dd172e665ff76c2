package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Cloud;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.stages.AzureRow;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.Eligible;
import org.pcsrules.stages.EligibleConsumption;
import org.pcsrules.stages.ServiceConsumption;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.Months;

/** The evidence of a line that is measured from Azure consumption. */
final class AzureEvidence {

    private final Found found;
    private final LineEvidence evidence;
    private final List<Months> windows = new ArrayList<>();

    private AzureEvidence(Found found, LineEvidence evidence) {
        this.found = found;
        this.evidence = evidence;
    }

    static void net(Found found, LineEvidence evidence, Eligibility eligibility, AzureRows rows) {
        AzureEvidence azure = new AzureEvidence(found, evidence);
        Comparing months = found.comparing.get(eligibility);
        azure.looksAt(months, promoted(eligibility));
        BiFunction<EligibleConsumption, Months, BigFraction> amount = eligibility instanceof Eligibility.MonthlyConsumption
                ? (tenant, window) -> Words.exact(tenant.largestMonth(window))
                : (tenant, window) -> Words.exact(tenant.usd(window));
        Eligible eligible = found.eligible.get(eligibility);
        azure.tenants(rows, eligible, months, amount, (now, then) -> BigFraction.of((now ? 1 : 0) - (then ? 1 : 0)), false);
        azure.rest(rows, months);
    }

    static void consumptionGrowth(Found found, LineEvidence evidence, Measure.ConsumptionGrowth measure) {
        AzureEvidence azure = new AzureEvidence(found, evidence);
        Comparing months = found.comparing.get(measure);
        azure.looksAt(found.comparing.get(measure.eligibility()), measure.eligibility().promotedStay());
        azure.tenants(measure.eligibility().rows(), found.eligible.get(measure.eligibility()), months,
                (tenant, window) -> Words.exact(tenant.usd(window)), null, true);
        azure.rest(measure.eligibility().rows(), months);
    }

    static void growth(Found found, LineEvidence evidence, Measure.AzureGrowth measure) {
        AzureEvidence azure = new AzureEvidence(found, evidence);
        Comparing months = found.comparing.get(measure);
        azure.looksAt(months, false);
        List<EligibleConsumption> tenants = found.consumption.getOrDefault(measure.rows(), List.of());
        BigFraction then = EligibleConsumption.total(tenants, months.before());
        for (EligibleConsumption tenant : tenants) {
            Set<Integer> cited = azure.rowsOf(tenant);
            if (!cited.isEmpty()) {
                BigFraction now = Words.exact(tenant.usd(months.now()));
                BigFraction before = Words.exact(tenant.usd(months.before()));
                BigFraction effect = then.signum() == 0 ? BigFraction.ZERO : now.subtract(before).multiply(100).divide(then);
                evidence.counts(new Subject(tenant.getCustomer().getId(), null, now, before, effect, cited,
                        "US dollars " + Words.amount(now) + " now, " + Words.amount(before) + " in the months compared with",
                        found.measured.get(measure)));
            }
        }
        azure.rest(measure.rows(), months);
    }

    static void services(Found found, LineEvidence evidence, Measure.Services measure) {
        AzureEvidence azure = new AzureEvidence(found, evidence);
        Comparing months = found.comparing.get(measure);
        azure.windows.add(months.now());
        Object decidedBy = found.measured.get(measure);
        Map<String, List<ServiceConsumption>> byService = new TreeMap<>();
        for (EligibleConsumption tenant : found.consumption.getOrDefault(measure.rows(), List.of())) {
            tenant.getServices().forEach(service -> byService.computeIfAbsent(service.getService(), name -> new ArrayList<>()).add(service));
        }
        byService.forEach((name, parts) -> {
            Set<Integer> rows = new HashSet<>();
            BigFraction now = BigFraction.ZERO;
            for (ServiceConsumption part : parts) {
                rows.addAll(part.rows(months.now()));
                now = now.add(Words.exact(part.usd(months.now())));
            }
            if (measure.excluded().lists(name)) {
                rows.forEach(row -> evidence.leaves(row, Reason.SERVICE_NOT_ELIGIBLE, decidedBy));
            } else if (now.signum() == 0) {
                rows.forEach(row -> evidence.leaves(row, Reason.BELOW_THRESHOLD, decidedBy));
            } else {
                evidence.counts(new Subject(name, null, now, null, BigFraction.ONE, rows, "US dollars " + Words.amount(now) + " in use", decidedBy));
            }
        });
        azure.rest(measure.rows(), months);
    }

    private static boolean promoted(Eligibility eligibility) {
        return eligibility instanceof Eligibility.YearlyConsumption yearly && yearly.promotedStay();
    }

    private void looksAt(Comparing months, boolean promoted) {
        windows.add(months.now());
        windows.add(months.before());
        if (promoted) {
            windows.add(months.now().yearBefore());
            windows.add(months.before().yearBefore());
        }
    }

    private boolean looksAt(int monthsBack) {
        return windows.stream().anyMatch(window -> window.contains(monthsBack));
    }

    private Set<Integer> rowsOf(EligibleConsumption tenant) {
        Set<Integer> rows = new HashSet<>();
        windows.forEach(window -> rows.addAll(tenant.rows(window)));
        return rows;
    }

    private void tenants(AzureRows term, Eligible eligible, Comparing months, BiFunction<EligibleConsumption, Months, BigFraction> amount,
            BiFunction<Boolean, Boolean, BigFraction> count, boolean amounts) {
        Set<Object> now = new HashSet<>(eligible.getNow());
        Set<Object> then = new HashSet<>(eligible.getBefore());
        Band band = eligible.getEligibility().band();
        for (EligibleConsumption tenant : found.consumption.getOrDefault(term, List.of())) {
            boolean inNow = now.contains(tenant);
            boolean inThen = then.contains(tenant);
            Set<Integer> rows = rowsOf(tenant);
            if (inNow || inThen) {
                BigFraction isNow = amounts && !inNow ? BigFraction.ZERO : amount.apply(tenant, months.now());
                BigFraction wasThen = amounts && !inThen ? BigFraction.ZERO : amount.apply(tenant, months.before());
                BigFraction effect = amounts ? isNow.subtract(wasThen) : count.apply(inNow, inThen);
                evidence.counts(new Subject(tenant.getCustomer().getId(), null, isNow, wasThen, effect, rows,
                        Words.became(inNow, inThen) + ": US dollars " + Words.amount(isNow) + " now, " + Words.amount(wasThen)
                                + " a year ago; " + band + " is asked for", eligible));
            } else {
                boolean beyond = band.exceededBy(amount.apply(tenant, months.now())) || band.exceededBy(amount.apply(tenant, months.before()));
                rows.forEach(row -> evidence.leaves(row, beyond ? Reason.TENANT_NOT_ELIGIBLE : Reason.BELOW_THRESHOLD, eligible));
            }
        }
    }

    /** Why each row that nobody cites does not count. */
    private void rest(AzureRows term, Object months) {
        for (Customer customer : found.customers) {
            for (List<AzureRow> consumption : customer.getAzure()) {
                for (AzureRow row : consumption) {
                    if (customer.getCloud() == Cloud.SOVEREIGN) {
                        evidence.leaves(row.index(), Reason.SOVEREIGN_CLOUD, term);
                    } else if (!looksAt(row.monthsBack())) {
                        evidence.leaves(row.index(), Reason.MONTH_OUTSIDE_WINDOW, months);
                    } else if (!term.getOffers().contains(row.offer())) {
                        evidence.leaves(row.index(), Reason.OFFER_NOT_ELIGIBLE, term);
                    } else if (!term.getAssociations().contains(row.association())) {
                        evidence.leaves(row.index(), Reason.ASSOCIATION_NOT_ELIGIBLE, term);
                    } else if (!term.getNames().lists(row.service())) {
                        evidence.leaves(row.index(), Reason.SERVICE_NOT_ELIGIBLE, term);
                    } else {
                        evidence.leaves(row.index(), Reason.COVERED_BY_OTHER_ASSOCIATION, term);
                    }
                }
            }
        }
    }
}
