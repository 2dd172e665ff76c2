package org.pcsrules.invariants.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.YearOf;

/** The months that the rules of an edition look at, counted back from the as-of date: 1 is the last complete one. Immutable. */
public final class Windows {

    private final List<Comparing> comparing;
    private final List<Months> now = new ArrayList<>();
    private final List<Months> then = new ArrayList<>();
    private final int earliest;

    /** The windows that an edition states. */
    public Windows(EditionTerms terms) {
        comparing = terms.all(Comparing.class);
        comparing.forEach(one -> {
            now.add(one.now());
            then.add(one.before());
        });
        terms.all(YearOf.class).forEach(one -> now.add(one.months()));
        // Who grew beyond a band may stay for a year: then the rules look a year further back.
        earliest = comparing.stream().mapToInt(one -> one.before().yearBefore().earliest()).max().orElse(0);
    }

    /** Which months are compared for a measure, an eligibility or a choice of track. Empty if the edition does not state it. */
    public Optional<Comparing> comparing(Object of) {
        return comparing.stream().filter(one -> one.of().equals(of)).findFirst();
    }

    /** The earliest month that any rule looks at. */
    public int earliest() {
        return earliest;
    }

    /** Whether some rule takes the month to stand for now, and none to be compared with. */
    public boolean onlyNow(int monthsBack) {
        return now.stream().anyMatch(months -> months.contains(monthsBack)) && then.stream().noneMatch(months -> months.contains(monthsBack));
    }

    /** The latest month compared with by any rule. */
    public int latestThen() {
        return then.stream().mapToInt(Months::latest).min().orElse(earliest);
    }

    /** The first and last month of each window, that of the year before included, and those just outside it; the current month too. */
    public List<Integer> edges() {
        SortedSet<Integer> edges = new TreeSet<>(List.of(0, 1));
        for (Comparing one : comparing) {
            for (Months months : List.of(one.now(), one.before(), one.before().yearBefore())) {
                for (int beside = -1; beside <= 1; beside++) {
                    edges.add(months.latest() + beside);
                    edges.add(months.earliest() + beside);
                }
            }
        }
        return List.copyOf(edges);
    }
}
