package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.oracle.Microsoft365Table.Workload;

/** METHOD section 8. A tenant is its workloads by name. */
final class Microsoft365Measures {

    private final Microsoft365Table table;
    private final boolean bestWorkload;

    Microsoft365Measures(Microsoft365Table table, boolean bestWorkload) {
        this.table = table;
        this.bestWorkload = bestWorkload;
    }

    Measured measured(Measure.Microsoft365NetTenants measure) {
        int net = 0;
        for (Map<String, Workload> tenant : table.tenants()) {
            net += (eligible(tenant, measure.tenants(), 0) ? 1 : 0) - (eligible(tenant, measure.tenants(), 12) ? 1 : 0);
        }
        return Measured.of(BigFraction.of(net));
    }

    private static boolean eligible(Map<String, Workload> tenant, Measure.Microsoft365Tenants terms, int back) {
        if (inBand(tenant, terms, back)) {
            return true;
        }
        return terms.promotedStay() && aboveBand(tenant, terms, back) && inBand(tenant, terms, back + 12);
    }

    private static boolean inBand(Map<String, Workload> tenant, Measure.Microsoft365Tenants terms, int back) {
        for (Map.Entry<String, Workload> one : tenant.entrySet()) {
            if (terms.workloads().contains(one.getKey())
                    && terms.licences().contains(BigDecimal.valueOf(one.getValue().paid(back, terms.associations())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean aboveBand(Map<String, Workload> tenant, Measure.Microsoft365Tenants terms, int back) {
        for (Map.Entry<String, Workload> one : tenant.entrySet()) {
            if (terms.workloads().contains(one.getKey())
                    && terms.licences().isExceededBy(BigDecimal.valueOf(one.getValue().paid(back, terms.associations())))) {
                return true;
            }
        }
        return false;
    }

    Measured measured(Measure.Microsoft365UserGrowth measure) {
        int line = measure.associations();
        long growth = 0;
        for (Map<String, Workload> tenant : table.tenants()) {
            boolean now = eligible(tenant, measure.tenants(), 0);
            boolean then = eligible(tenant, measure.tenants(), 12);
            if (!now && !then) {
                continue;
            }
            for (Map.Entry<String, Workload> one : tenant.entrySet()) {
                Workload workload = one.getValue();
                if (measure.tenants().workloads().contains(one.getKey()) && workload.hasRows(line)) {
                    growth = Math.addExact(growth, measure.sinceAssociation() && workload.associatedBack(line) < 12
                            ? growthSinceAssociation(workload, line, now)
                            : (now ? workload.active(0, line) : 0) - (then ? workload.active(12, line) : 0));
                }
            }
        }
        return Measured.of(BigFraction.of(growth));
    }

    /** Who came within the year brings only what was gained since. */
    private static long growthSinceAssociation(Workload workload, int line, boolean eligible) {
        if (!eligible) {
            return 0;
        }
        int first = workload.associatedBack(line);
        while (!workload.hasRows(first, line)) {
            first--;
        }
        return workload.active(0, line) - workload.active(first, line);
    }

    Measured measured(Measure.Microsoft365NetDeployments measure) {
        int net = 0;
        for (Map<String, Workload> tenant : table.tenants()) {
            net += (deployed(tenant, measure, 0) && !alreadyActive(tenant, measure) ? 1 : 0) - (deployed(tenant, measure, 12) ? 1 : 0);
        }
        return Measured.of(BigFraction.of(net));
    }

    private boolean deployed(Map<String, Workload> tenant, Measure.Microsoft365NetDeployments measure, int back) {
        if (!eligible(tenant, measure.tenants(), back)) {
            return false;
        }
        BigFraction share = activeShare(tenant, measure, back);
        return share != null && share.compareTo(measure.activeShareAtLeast()) >= 0;
    }

    /** Whether the tenant was above the mark when the partner's claim on it was approved, within the year. */
    private boolean alreadyActive(Map<String, Workload> tenant, Measure.Microsoft365NetDeployments measure) {
        BigFraction mark = measure.leftOutWhenClaimedAbove();
        if (mark == null) {
            return false;
        }
        int associated = 0;
        for (Map.Entry<String, Workload> one : tenant.entrySet()) {
            if (measure.tenants().workloads().contains(one.getKey()) && one.getValue().hasRows(measure.associations())) {
                associated = Math.max(associated, one.getValue().associatedBack(measure.associations()));
            }
        }
        if (associated >= 12) {
            return false;
        }
        int first = associated;
        while (first >= 0 && !hasRows(tenant, measure, first)) {
            first--;
        }
        BigFraction share = first < 0 ? null : activeShare(tenant, measure, first);
        return share != null && share.compareTo(mark) > 0;
    }

    private static boolean hasRows(Map<String, Workload> tenant, Measure.Microsoft365NetDeployments measure, int back) {
        for (Map.Entry<String, Workload> one : tenant.entrySet()) {
            if (measure.tenants().workloads().contains(one.getKey()) && one.getValue().hasRows(back, measure.associations())) {
                return true;
            }
        }
        return false;
    }

    /** The share over all listed workloads, or the best one of a single workload; null without paid licences. */
    private @Nullable BigFraction activeShare(Map<String, Workload> tenant, Measure.Microsoft365NetDeployments measure, int back) {
        long active = 0;
        long paid = 0;
        BigFraction best = null;
        for (Map.Entry<String, Workload> one : tenant.entrySet()) {
            if (!measure.tenants().workloads().contains(one.getKey())) {
                continue;
            }
            long activeHere = one.getValue().active(back, measure.associations());
            long paidHere = one.getValue().paid(back, measure.associations());
            active = Math.addExact(active, activeHere);
            paid = Math.addExact(paid, paidHere);
            if (bestWorkload && paidHere > 0) {
                BigFraction share = BigFraction.of(activeHere, paidHere);
                best = best == null || share.compareTo(best) > 0 ? share : best;
            }
        }
        return bestWorkload ? best : paid == 0 ? null : BigFraction.of(active, paid);
    }
}
