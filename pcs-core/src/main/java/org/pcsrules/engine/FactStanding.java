package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcsrules.comparison.FactsChange;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.NotCounted;

/** Which facts count for a metric on one side of a comparison, and why the others do not. */
final class FactStanding {

    private record Why(boolean counts, NotCounted group) {
    }

    private final Set<String> counted = new HashSet<>();
    private final Map<String, NotCounted> left = new LinkedHashMap<>();

    private FactStanding(MetricScore metric) {
        metric.counted().forEach(one -> counted.addAll(one.facts()));
        // Of several lines the one whose tests the fact passed furthest tells why it does not count.
        metric.notCounted().forEach(group -> group.facts().forEach(fact ->
                left.merge(fact, group, (known, other) -> other.reason().compareTo(known.reason()) > 0 ? other : known)));
    }

    /** The facts that count on one side only. */
    static List<FactsChange> changes(MetricScore before, MetricScore after) {
        FactStanding was = new FactStanding(before);
        FactStanding is = new FactStanding(after);
        Map<Why, List<String>> groups = new LinkedHashMap<>();
        was.left.forEach((fact, group) -> {
            if (!was.counted.contains(fact) && is.counted.contains(fact)) {
                groups.computeIfAbsent(new Why(true, group), key -> new ArrayList<>()).add(fact);
            }
        });
        is.left.forEach((fact, group) -> {
            if (!is.counted.contains(fact) && was.counted.contains(fact)) {
                groups.computeIfAbsent(new Why(false, group), key -> new ArrayList<>()).add(fact);
            }
        });
        List<FactsChange> changes = new ArrayList<>();
        groups.forEach((why, facts) -> changes.add(
                new FactsChange(why.counts(), why.group().reason(), why.group().why(), why.group().rule(), facts)));
        return changes;
    }
}
