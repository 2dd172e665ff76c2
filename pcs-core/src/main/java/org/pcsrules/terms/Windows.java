package org.pcsrules.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.RulesException;

/** The months that {@code windows.drl} states for measures and for who is eligible. */
public final class Windows {

    private final Map<Object, Comparing> comparing = new HashMap<>();
    private final Map<Object, YearOf> years = new HashMap<>();
    private final Map<Eligibility, Eligibility> eligibilities = new HashMap<>();

    /** These months. @throws RulesException if they differ for one and the same */
    public Windows(Collection<Comparing> comparing, Collection<YearOf> years) {
        comparing.forEach(one -> isOnly(one, this.comparing.put(one.of(), one)));
        years.forEach(one -> isOnly(one, this.years.put(one.of(), one)));
    }

    private static void isOnly(Object one, @Nullable Object other) {
        if (other != null && !other.equals(one)) {
            throw new RulesException("the rules state different months: " + other + " and " + one);
        }
    }

    /** Who is eligible, over the months that are stated for it: one object wherever it is the same, so that rules compare it at once. */
    @SuppressWarnings("unchecked")
    public <E extends Eligibility> E over(E eligibility) {
        return (E) eligibilities.computeIfAbsent(eligibility, one -> one.over(this));
    }

    @Nullable Months now(Object of) {
        Comparing months = comparing.get(of);
        return months == null ? null : months.now();
    }

    @Nullable Months before(Object of) {
        Comparing months = comparing.get(of);
        return months == null ? null : months.before();
    }

    @Nullable Months year(Object of) {
        YearOf year = years.get(of);
        return year == null ? null : year.months();
    }
}
