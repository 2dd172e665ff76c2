package org.pcsrules.rulebook.safety;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcsrules.rulebook.source.RuleSources;

/**
 * Holds back what grows from firing to firing: a text that is doubled thirty times fills any memory. A rule that reads what it, or a rule that
 * follows from it, states again makes no text, number or list; and few rules that do follow from each other.
 */
final class GrowthWall {

    /** How many rules that make texts or numbers larger may follow from each other; the shipped ones have less. */
    private static final int LONGEST = 6;
    /** How many signs of a rule may make texts or numbers larger. */
    private static final int MOST = 12;

    private final List<Flow> flows;
    private final Map<Class<?>, List<Flow>> readers = new HashMap<>();
    // By identity: a flow holds its whole file, and the hash code of that takes longer than all else here.
    private final Map<Flow, Integer> lengths = new IdentityHashMap<>();
    private final Map<Flow, Set<Flow>> following = new IdentityHashMap<>();

    private GrowthWall(List<Flow> flows) {
        this.flows = flows;
    }

    /** @param sources rule files that nothing else was refused of */
    static List<Refusal> refusals(RuleSources sources) {
        return new GrowthWall(sources.files().stream().flatMap(file -> Flow.of(file).stream()).toList()).refusals();
    }

    private List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        for (Flow flow : flows) {
            if (flow.making() != null && following(flow).contains(flow)) {
                refusals.add(flow.refusal(flow.making(), "'" + flow.making().text() + "' would make more and more of what the rule reads and again states",
                        "state it as another type, or only bindings as they are"));
            } else if (flow.growing() != null && flow.growths() > MOST) {
                refusals.add(flow.refusal(flow.growing(), "more than " + MOST + " signs like '" + flow.growing().text() + "' compute in one rule", "state it in several rules"));
            }
        }
        if (refusals.isEmpty()) {
            for (Flow flow : flows) {
                if (flow.growing() != null && length(flow) > LONGEST) {
                    refusals.add(flow.refusal(flow.growing(), "more than " + LONGEST + " rules that compute, as by '" + flow.growing().text() + "', follow from each other",
                            "compute in fewer rules"));
                }
            }
        }
        return refusals;
    }

    /** How many rules that make something larger follow from each other, at most, from this one on. There are no circles among them. */
    private int length(Flow flow) {
        Integer known = lengths.get(flow);
        if (known == null) {
            known = 1 + following(flow).stream().filter(next -> next.growing() != null).mapToInt(this::length).max().orElse(0);
            lengths.put(flow, known);
        }
        return known;
    }

    /** The rules that read what a rule states, and what those state, and so on; itself only if that is so. */
    private Set<Flow> following(Flow flow) {
        return following.computeIfAbsent(flow, first -> {
            Set<Flow> found = Collections.newSetFromMap(new IdentityHashMap<>());
            Deque<Flow> open = new ArrayDeque<>(Set.of(first));
            while (!open.isEmpty()) {
                for (Class<?> stated : open.pop().states()) {
                    readers.computeIfAbsent(stated, this::readers).stream().filter(found::add).forEach(open::push);
                }
            }
            return found;
        });
    }

    private List<Flow> readers(Class<?> stated) {
        List<Class<?>> made = AllowedWords.types().stream().filter(stated::isAssignableFrom).toList();
        return flows.stream().filter(flow -> flow.reads().stream().anyMatch(read -> made.stream().anyMatch(read::isAssignableFrom))).toList();
    }
}
