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
import org.pcsrules.terms.Several;

/** One run of rules over facts. Always closed, so that no session stays behind. */
final class Session implements AutoCloseable {

    private final KieSession session;
    private final Limits limits;
    private long given;
    private final Map<Object, RuleCited> insertedBy = new IdentityHashMap<>();

    /** @param tracing whether to keep which rule inserted which fact */
    Session(KieBase rules, Limits limits, boolean tracing) {
        this.session = rules.newKieSession();
        this.limits = limits;
        if (tracing) {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getRule() != null) {
                        each(event.getObject()).forEach(fact -> insertedBy.put(fact, RuleInfo.of(event.getRule())));
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
     * Fires until nothing is left to fire.
     *
     * @throws RulesException if that takes more than it may, or a rule fails
     */
    void fire() {
        Watch watch = new Watch(session, limits, given);
        session.addEventListener(watch);
        try {
            session.fireAllRules();
        } catch (ConsequenceException e) {
            throw new RulesException("the rules fail at " + limits.named(e.getRule()) + ": " + e.getCause(), e);
        } catch (RulesException e) {
            throw e;
        } catch (RuntimeException e) {
            // A condition that fails. Drools names the rule, if any, in words.
            String cause = e.getCause() == null ? "" : ": " + e.getCause();
            throw new RulesException("the rules fail: " + limits.placed(String.valueOf(e.getMessage())) + cause, e);
        }
        session.removeEventListener(watch);
    }

    /** A fact, or those that it holds in place of itself. */
    static List<?> each(Object fact) {
        return fact instanceof Several several ? several.all() : List.of(fact);
    }

    /** The facts of a type, in the order in which they were inserted; of {@link Several} those that they hold. */
    <T> List<T> all(Class<T> type) {
        List<InternalFactHandle> handles = new ArrayList<>();
        session.getFactHandles().forEach(handle -> handles.add((InternalFactHandle) handle));
        handles.sort(Comparator.comparingLong(InternalFactHandle::getId));
        List<T> found = new ArrayList<>();
        handles.forEach(handle -> each(handle.getObject()).stream().filter(type::isInstance).map(type::cast).forEach(found::add));
        return found;
    }

    /** All facts as they were inserted, in no order. */
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
