package org.pcsrules.engine;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Counts which rules fire. {@code toString} names the one that fires most. */
final class FiringCount extends DefaultAgendaEventListener {

    private final Map<String, Integer> firings = new TreeMap<>();
    private int all;

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        all++;
        firings.merge("rule \"" + event.getMatch().getRule().getName() + "\" of package " + event.getMatch().getRule().getPackageName(), 1, Integer::sum);
    }

    @Override
    public String toString() {
        return firings.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue))
                .map(most -> most.getKey() + " fired " + most.getValue() + " of the " + all + " times after that").orElse("");
    }
}
