package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pcsrules.terms.Measure;

/**
 * The tenants deployed now, and those at the time compared with. Compared by object.
 *
 * @param measure the measure
 * @param now those deployed now
 * @param then those deployed at the time compared with
 * @param gained how many are deployed now and were not before
 * @param lost how many were deployed and are no longer
 */
public record Deployed(Measure.NetDeployments measure, List<EligibleUsage> now, List<EligibleUsage> then, int gained, int lost) {

    /** Those of some tenants that are deployed now, and that were at the time compared with. */
    public static Deployed of(Measure.NetDeployments measure, List<EligibleUsage> tenants, Predicate<EligibleUsage> isNow,
            Predicate<EligibleUsage> wasThen) {
        List<EligibleUsage> now = new ArrayList<>();
        List<EligibleUsage> then = new ArrayList<>();
        int both = 0;
        for (EligibleUsage tenant : tenants) {
            boolean is = isNow.test(tenant);
            boolean was = wasThen.test(tenant);
            if (is) {
                now.add(tenant);
            }
            if (was) {
                then.add(tenant);
            }
            both += is && was ? 1 : 0;
        }
        return new Deployed(measure, now, then, now.size() - both, then.size() - both);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
