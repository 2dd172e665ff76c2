package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.pcsrules.RulesException;
import org.pcsrules.scorecard.RuleCited;

/** One run of rules over facts. Always closed, so that no session stays behind. */
final class Session implements AutoCloseable {

    private final KieSession session;
    private final int maxFirings;
    private final Map<Object, RuleCited> insertedBy = new IdentityHashMap<>();

    /** @param tracing whether to keep which rule inserted which fact */
    Session(KieBase rules, int maxFirings, boolean tracing) {
        this.session = rules.newKieSession();
        this.maxFirings = maxFirings;
        if (tracing) {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getRule() != null) {
                        insertedBy.put(event.getObject(), RuleInfo.of(event.getRule()));
                    }
                }
            });
        }
    }

    void insert(Collection<?> facts) {
        for (Object fact : facts) {
            session.insert(fact);
        }
    }

    /** Fires until nothing is left to fire. @throws RulesException if that takes more than the limit */
    void fire() {
        // fireAllRules does not tell a run that ended at the limit from one that was cut off there: ask for one more.
        if (session.fireAllRules(maxFirings) >= maxFirings && session.fireAllRules(1) > 0) {
            throw new RulesException("the rules did not end after " + maxFirings + " firings");
        }
    }

    /** The facts of a type, in the order in which they were inserted. */
    <T> List<T> all(Class<T> type) {
        List<InternalFactHandle> handles = new ArrayList<>();
        session.getFactHandles(type::isInstance).forEach(handle -> handles.add((InternalFactHandle) handle));
        handles.sort(Comparator.comparingLong(InternalFactHandle::getId));
        List<T> found = new ArrayList<>(handles.size());
        handles.forEach(handle -> found.add(type.cast(handle.getObject())));
        return found;
    }

    /** All facts, in no order. */
    Collection<? extends Object> all() {
        return session.getObjects();
    }

    /** Which rule inserted a fact; empty unless tracing. */
    Map<Object, RuleCited> insertedBy() {
        return insertedBy;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
