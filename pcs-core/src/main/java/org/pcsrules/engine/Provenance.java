package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Collection;
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
import org.pcsrules.stages.Conclusion;
import org.pcsrules.terms.Several;

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
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        if (current != null) {
            keep(current);
        }
        current = null;
    }

    /** A firing that states several at once is kept as if it had fired for each, on what that one rests on. */
    private void keep(Firing firing) {
        List<Object> alone = firing.matched().stream().filter(fact -> !(fact instanceof Several)).toList();
        Firing others = new Firing(firing.rule(), alone, new ArrayList<>());
        List<Object> read = new ArrayList<>();
        firing.matched().forEach(fact -> addEach(fact, read));
        for (Object fact : firing.inserted()) {
            for (Object one : Session.each(fact)) {
                if (one instanceof Conclusion conclusion) {
                    add(new Firing(firing.rule(), read.stream().filter(conclusion::restsOn).toList(), List.of(one)));
                } else {
                    others.inserted().add(one);
                }
            }
        }
        if (!others.inserted().isEmpty() || firing.inserted().isEmpty()) {
            add(others);
        }
    }

    private static void addEach(Object fact, List<Object> into) {
        if (!(fact instanceof Collection)) {
            into.add(fact);
        }
        if (fact instanceof Several several) {
            several.all().forEach(one -> addEach(one, into));
        }
    }

    private void add(Firing firing) {
        firings.add(firing);
        firing.inserted().forEach(fact -> madeBy.put(fact, firing));
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (current != null) {
            current.inserted().add(event.getObject());
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
