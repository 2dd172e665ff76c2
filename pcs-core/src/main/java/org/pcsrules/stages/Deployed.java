package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pcsrules.terms.Measure;

/** The tenants deployed now, and those at the time compared with. */
public record Deployed(Measure.NetDeployments measure, List<EligibleUsage> now, List<EligibleUsage> then) {

    /** The tenants deployed. */
    public static Deployed of(Measure.NetDeployments measure, Collection<?> now, Collection<?> then) {
        return new Deployed(measure, usages(now), usages(then));
    }

    private static List<EligibleUsage> usages(Collection<?> some) {
        List<EligibleUsage> usages = new ArrayList<>(some.size());
        some.forEach(one -> usages.add((EligibleUsage) one));
        return usages;
    }

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
