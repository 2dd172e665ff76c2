package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** What each firing of a session matched, and what it inserted. */
final class Provenance extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

    /** @param matched the facts, those that were collected included */
    record Firing(RuleTrace.RuleName rule, List<Object> matched, List<Object> inserted) {
    }

    private final List<Firing> firings = new ArrayList<>();
    private final Map<Object, Firing> madeBy = new IdentityHashMap<>();
    private @Nullable Firing current;

    /** All firings, in order. */
    List<Firing> firings() {
        return firings;
    }

    /** The firing that inserted a fact; null if none did. */
    @Nullable Firing madeBy(Object fact) {
        return madeBy.get(fact);
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        InternalMatch match = (InternalMatch) event.getMatch();
        current = new Firing(new RuleTrace.RuleName(match.getRule().getPackageName(), match.getRule().getName()),
                List.copyOf(match.getObjectsDeep()), new ArrayList<>());
        firings.add(current);
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        current = null;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (current != null) {
            current.inserted().add(event.getObject());
            madeBy.put(event.getObject(), current);
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        // rules insert, and do nothing else
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        // rules insert, and do nothing else
    }
}
