package org.pcsrules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.Names;
import org.pcsrules.facts.Association;

/** What a monthly active user, or a profile, of each business applications workload is worth. Compared by object. */
public final class RateCard {

    /**
     * One usage workload of the card.
     *
     * @param workload the usage workload, folded
     * @param factWorkloads the workloads of the facts that count under it, folded
     * @param rate the value of one user or profile
     * @param profiles whether profiles count, not active users
     * @param associations the associations that count
     */
    public record Entry(String workload, Set<String> factWorkloads, BigFraction rate, boolean profiles, Set<Association> associations) {
    }

    private final String name;
    private final List<Entry> entries;

    RateCard(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
    }

    /** The name by which rules refer to the card. */
    public String getName() {
        return name;
    }

    /** The workloads of the card. */
    public List<Entry> getEntries() {
        return entries;
    }

    /** This card with a workload whose active users count under these associations; other fact workloads may count under it. */
    public RateCard perUser(String workload, Object rate, List<Association> associations, String... alsoCounting) {
        return with(workload, rate, false, associations, alsoCounting);
    }

    /** This card with a workload whose profiles count under these associations. */
    public RateCard perProfile(String workload, Object rate, List<Association> associations) {
        return with(workload, rate, true, associations);
    }

    private RateCard with(String workload, Object rate, boolean profiles, List<Association> associations, String... alsoCounting) {
        Set<String> factWorkloads = new TreeSet<>();
        factWorkloads.add(Names.fold(workload));
        for (String other : alsoCounting) {
            factWorkloads.add(Names.fold(other));
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(Names.fold(workload), Set.copyOf(factWorkloads), Terms.exact(rate), profiles, Set.copyOf(associations)));
        return new RateCard(name, more);
    }

    @Override
    public String toString() {
        return name;
    }
}
