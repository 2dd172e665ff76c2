package org.pcsrules.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.runtime.KieSession;
import org.pcsrules.RulesException;

/**
 * Ends a run that takes too much. It is asked at each match, which may be one of very many of a single join, and at each firing; a
 * condition that matches nothing, however long that takes, it cannot end.
 */
final class Watch extends DefaultAgendaEventListener {

    /** Far above what the shipped rules take: some hundreds of firings, and per partner's fact less than ten. */
    private static final long FIRINGS = 100_000;
    private static final long FIRINGS_FOR_EACH = 50;
    private static final long FACTS = 50_000;
    private static final long FACTS_FOR_EACH = 20;

    /** Firings between two looks at how many facts there are. */
    private static final int CHUNK = 1_000;

    private final KieSession session;
    private final Limits limits;
    private final Count matches;
    private final Count firings;
    private final long facts;

    /** @param given how many facts the session was given */
    Watch(KieSession session, Limits limits, long given) {
        this.session = session;
        this.limits = limits;
        this.matches = new Count(FIRINGS + FIRINGS_FOR_EACH * given);
        this.firings = new Count(Math.min(limits.maxFirings(), matches.most));
        this.facts = FACTS + FACTS_FOR_EACH * given;
    }

    @Override
    public void matchCreated(MatchCreatedEvent event) {
        Rule rule = event.getMatch().getRule();
        limits.look(rule);
        if (matches.add(rule) > matches.most) {
            throw new RulesException("the rules did not end before they matched " + matches.most + " times: " + matches.last() + " matched");
        }
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        if (firings.add(event.getMatch().getRule()) > firings.most) {
            throw new RulesException("the rules did not end after " + firings.most + " firings: " + firings.last() + " fired");
        }
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        limits.look(event.getMatch().getRule());
        if (firings.all % CHUNK == 0 && session.getFactCount() > facts) {
            throw new RulesException("the rules did not end before they stated " + facts + " facts: " + firings.last() + " fired");
        }
    }

    /** How often something happened, and by which rules at last. */
    private final class Count {
        private final long most;
        private final Rule[] last = new Rule[100];
        private long all;

        Count(long most) {
            this.most = most;
        }

        long add(Rule rule) {
            last[(int) (all % last.length)] = rule;
            return ++all;
        }

        /** {@code rule "Ping" (method/points.drl:12) is 50 of the last 100 that}: the rule that came up most. */
        String last() {
            Map<Rule, Integer> times = new IdentityHashMap<>();
            Arrays.stream(last, 0, (int) Math.min(all, last.length)).forEach(rule -> times.merge(rule, 1, Integer::sum));
            int often = Collections.max(times.values());
            // Naming a rule reads rule files: only those that are told are named.
            String named = times.entrySet().stream().filter(one -> one.getValue() == often).map(one -> limits.named(one.getKey()))
                    .min(Comparator.naturalOrder()).orElseThrow();
            return named + " is " + often + " of the last " + Math.min(all, last.length) + " that";
        }
    }
}
