package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.pcsrules.RulesException;
import org.pcsrules.scorecard.RuleCited;

/** One run of rules over facts. Always closed, so that no session stays behind. */
final class Session implements AutoCloseable {

    /** Far above what the shipped rules take: some hundreds of firings, and per partner's fact less than ten. */
    private static final long FIRINGS = 100_000;
    private static final long FIRINGS_FOR_EACH = 50;
    private static final long FACTS = 50_000;
    private static final long FACTS_FOR_EACH = 20;

    /** Firings between two looks at how many facts there are. */
    private static final int CHUNK = 1_000;

    /** Firings beyond the bound that are counted, to tell which rule fires again and again. */
    private static final int COUNTED = 100;

    private final KieSession session;
    private final int maxFirings;
    private long given;
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

    /** From now on every firing is kept. */
    void trace(Provenance provenance) {
        session.addEventListener((AgendaEventListener) provenance);
        session.addEventListener((RuleRuntimeEventListener) provenance);
    }

    void insert(Collection<?> facts) {
        for (Object fact : facts) {
            session.insert(fact);
            given++;
        }
    }

    /**
     * Fires until nothing is left to fire. What it may take is counted, not timed: a bound that hangs on the machine would make a result
     * hang on it.
     *
     * @throws RulesException if that takes more firings or more facts than it may, or a rule fails
     */
    void fire() {
        long most = Math.min(maxFirings, FIRINGS + FIRINGS_FOR_EACH * given);
        try {
            for (long left = most; left > 0; left -= CHUNK) {
                int chunk = (int) Math.min(left, CHUNK);
                if (session.fireAllRules(chunk) < chunk) {
                    return;
                }
                mayHold(FACTS + FACTS_FOR_EACH * given);
            }
            // fireAllRules does not tell a run that ended at the limit from one that was cut off there: go on, and count.
            FiringCount count = new FiringCount();
            session.addEventListener(count);
            if (session.fireAllRules(COUNTED) > 0) {
                throw new RulesException("the rules did not end after " + most + " firings: " + count);
            }
        } catch (ConsequenceException e) {
            throw new RulesException(String.valueOf(e.getMessage()).lines().findFirst().orElse("a rule fails"), e);
        }
    }

    private void mayHold(long facts) {
        if (session.getFactCount() > facts) {
            FiringCount count = new FiringCount();
            session.addEventListener(count);
            session.fireAllRules(COUNTED);
            throw new RulesException("the rules did not end before they stated " + facts + " facts: " + count);
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
