package org.pcsrules.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.CheckedFacts;
import org.pcsrules.comparison.Cause;
import org.pcsrules.terms.Comparing;

/**
 * The way from one side of a comparison to the other: the rules score the first side, then partners that are more and more like the
 * second side, then the second side itself. Each step changes what one cause stands for; what a step changes in the score is that
 * cause's part, so the parts add up to the whole change whatever the rules are. The order is that of {@link Cause.Kind}: facts under
 * the terms of the first side (customers and usage, the months compared with, people), then the terms.
 */
final class Walk {

    /**
     * What the rules found after a step.
     *
     * @param cause what the step changed; null for the first side. {@link Cause.Kind#USAGE_CHANGED} stands for customers gained and lost too
     */
    record Stage(Cause.@Nullable Kind cause, ScoredState state) {
    }

    private final KieBase rules;
    private final Limits limits;
    private final TermSet terms;
    private final OneSide before;
    private final OneSide after;
    private final CheckedFacts afterFacts;
    private final CountingPeople people;
    private final int compared;
    private final List<Stage> stages = new ArrayList<>();
    private OneSide tenants;
    private OneSide readings;
    private OneSide now;
    private OneSide then;

    private Walk(KieBase rules, Limits limits, TermSet terms, OneSide before, OneSide after, CheckedFacts afterFacts, CountingPeople people) {
        this.rules = rules;
        this.limits = limits;
        this.terms = terms;
        this.before = before;
        this.after = after;
        this.afterFacts = afterFacts;
        this.people = people;
        this.tenants = before;
        this.readings = before;
        this.now = before;
        this.then = before;
        this.compared = terms.months.values().stream().flatMap(List::stream).filter(Comparing.class::isInstance)
                .mapToInt(one -> ((Comparing) one).monthBefore()).min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The stages from the first side to the second, both included; one only if nothing that could matter differs. */
    static List<Stage> between(KieBase rules, Limits limits, RulebookCatalogue catalogue, CheckedFacts beforeFacts, OneSide before,
            TermSet beforeTerms, CheckedFacts afterFacts, OneSide after, TermSet afterTerms) {
        CountingPeople people = CountingPeople.of(rules, limits, catalogue, before, beforeFacts, after, afterFacts);
        Walk walk = new Walk(rules, limits, beforeTerms, before, after, afterFacts, people);
        walk.stages.add(new Stage(null, walk.run(before.all(), beforeTerms, beforeFacts)));
        walk.facts(beforeFacts.facts().equals(afterFacts.facts()));
        walk.end();
        if (beforeTerms != afterTerms) {
            walk.stages.add(new Stage(Cause.Kind.RULE_CHANGED, walk.run(after.all(), afterTerms, afterFacts)));
        }
        return walk.stages;
    }

    private void facts(boolean sameDocument) {
        boolean sameMonth = YearMonth.from(before.asOf().date()).equals(YearMonth.from(after.asOf().date()));
        if (!sameDocument) {
            tenants = after;
            step(Cause.Kind.TENANTS_CHANGED);
            readings = after;
            step(Cause.Kind.READINGS_CHANGED);
        }
        if (!sameDocument || !sameMonth) {
            now = after;
            step(Cause.Kind.USAGE_CHANGED);
            then = after;
            step(sameMonth ? Cause.Kind.PAST_CORRECTED : Cause.Kind.MONTH_MOVED_ON);
        }
        for (Cause.Kind cause : people.causes()) {
            people.change(cause);
            step(cause);
        }
    }

    /** The last step leads to the second side as it is, not to one put together. A day on which nothing else differs moves the month on. */
    private void end() {
        if (stages.size() > 1 || !before.asOf().equals(after.asOf())) {
            Cause.Kind cause = stages.size() > 1 ? stages.remove(stages.size() - 1).cause() : Cause.Kind.MONTH_MOVED_ON;
            stages.add(new Stage(cause, run(after.all(), terms, afterFacts)));
        }
    }

    private void step(Cause.Kind cause) {
        List<Object> facts = new ArrayList<>(OneSide.mixed(tenants, now, then, compared));
        facts.addAll(readings.readings());
        facts.addAll(people.counting());
        facts.add(after.asOf());
        stages.add(new Stage(cause, run(facts, terms, afterFacts)));
    }

    private ScoredState run(List<Object> facts, TermSet under, CheckedFacts document) {
        try (Session session = new Session(rules, limits, false)) {
            session.insert(under.facts);
            session.insert(facts);
            session.fire();
            return new ScoredState(session, under, document);
        }
    }
}
