package org.pcsrules.stages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pcsrules.terms.Measure;

/** The tenants deployed now, and those at the time compared with. */
public record Deployed(Measure.NetDeployments measure, List<EligibleUsage> now, List<EligibleUsage> then) {

    /** How many are deployed now and were not before. */
    public int getGained() {
        return without(now, then);
    }

    /** How many were deployed and are no longer. */
    public int getLost() {
        return without(then, now);
    }

    private static int without(List<EligibleUsage> some, List<EligibleUsage> others) {
        Set<EligibleUsage> known = new HashSet<>(others);
        return (int) some.stream().filter(one -> !known.contains(one)).count();
    }
}
