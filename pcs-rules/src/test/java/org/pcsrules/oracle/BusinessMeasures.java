package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.oracle.BusinessTable.Workload;
import org.pcsrules.scorecard.Blocker;

/** METHOD section 9.3, and what section 10 asks of business applications. */
final class BusinessMeasures {

    private final BusinessTable table;

    BusinessMeasures(BusinessTable table) {
        this.table = table;
    }

    Measured measured(Measure.BusinessNetWorkloads measure) {
        int net = 0;
        for (Map<String, Workload> tenant : table.tenants()) {
            for (Map.Entry<String, Workload> one : tenant.entrySet()) {
                if (measure.rows().workloads().contains(one.getKey())) {
                    net += reaches(one.getValue(), measure, 0) - reaches(one.getValue(), measure, 12);
                }
            }
        }
        return Measured.of(BigFraction.of(net));
    }

    private static int reaches(Workload workload, Measure.BusinessNetWorkloads measure, int back) {
        return workload.at(back).revenue(measure.rows().associations()).compareTo(measure.monthlyAtLeast()) >= 0 ? 1 : 0;
    }

    Measured measured(Measure.BusinessGrowthPercent measure) {
        BigFraction now = BigFraction.ZERO;
        BigFraction then = BigFraction.ZERO;
        for (Map<String, Workload> tenant : table.tenants()) {
            for (BigFraction value : consumption(tenant, measure.card(), 0).values()) {
                now = now.add(value);
            }
            for (BigFraction value : consumption(tenant, measure.card(), 12).values()) {
                then = then.add(value);
            }
        }
        if (then.signum() == 0) {
            return Measured.without(null, Blocker.Kind.NO_BASELINE);
        }
        BigFraction growth = Measured.percent(now, then);
        return then.compareTo(measure.baselineAtLeast()) < 0
                ? Measured.without(growth, Blocker.Kind.BELOW_MINIMUM)
                : Measured.of(growth);
    }

    Measured measured(Measure.BusinessNetDeployments measure) {
        int net = 0;
        for (Map<String, Workload> tenant : table.tenants()) {
            net += deployed(tenant, measure, 0) - deployed(tenant, measure, 12);
        }
        return Measured.of(BigFraction.of(net));
    }

    private static int deployed(Map<String, Workload> tenant, Measure.BusinessNetDeployments measure, int back) {
        int deployed = 0;
        for (BigFraction value : consumption(tenant, measure.card(), back).values()) {
            deployed += value.compareTo(measure.consumptionAtLeast()) >= 0 ? 1 : 0;
        }
        return deployed;
    }

    /** The monthly consumption value of one tenant by usage workload. */
    private static Map<String, BigFraction> consumption(Map<String, Workload> tenant, Measure.RateCard card, int back) {
        Map<String, BigFraction> values = new HashMap<>();
        for (Map.Entry<String, Workload> one : tenant.entrySet()) {
            String usage = card.countsUnder().getOrDefault(one.getKey(), one.getKey());
            Measure.Rate rate = card.rates().get(usage);
            if (rate != null) {
                long count = one.getValue().at(back).count(rate.ofProfiles(), rate.associations());
                values.merge(usage, rate.rate().multiply(count), BigFraction::add);
            }
        }
        return values;
    }

    /** Whether there is listed revenue in L or in L-12. */
    boolean hasRevenue(Measure.RevenueRows rows) {
        for (Map<String, Workload> tenant : table.tenants()) {
            for (Map.Entry<String, Workload> one : tenant.entrySet()) {
                if (rows.workloads().contains(one.getKey())
                        && (one.getValue().now().revenue(rows.associations()).signum() > 0
                        || one.getValue().then().revenue(rows.associations()).signum() > 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Pairs of tenant and workload, or different workloads, with revenue above the mark in L and also in L-12. */
    int largeWorkloads(Measure.RevenueRows rows, BigDecimal moreThan, boolean pairs) {
        int count = 0;
        Set<String> workloads = new HashSet<>();
        for (Map<String, Workload> tenant : table.tenants()) {
            for (Map.Entry<String, Workload> one : tenant.entrySet()) {
                if (rows.workloads().contains(one.getKey())
                        && one.getValue().now().revenue(rows.associations()).compareTo(moreThan) > 0
                        && one.getValue().then().revenue(rows.associations()).compareTo(moreThan) > 0) {
                    count++;
                    workloads.add(one.getKey());
                }
            }
        }
        return pairs ? count : workloads.size();
    }
}
