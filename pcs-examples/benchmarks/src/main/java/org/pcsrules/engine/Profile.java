package org.pcsrules.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.pcsrules.CheckedFacts;
import org.pcsrules.FactsCheck;
import org.pcsrules.benchmarks.Partners;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.Edition;

/**
 * Where a score spends its time, by the clock: samples miss what lasts a microsecond. Does what {@link Scorer} does, step by step, and
 * stands in its package for that. Reading the clock at each firing adds about a twentieth.
 */
public final class Profile {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(25);
    private static final long MEASURED = TimeUnit.SECONDS.toNanos(5);
    private static final int MOST_RULES = 12;

    private static final String FIRST_MATCHING = "matching before the first firing";
    private static final String MATCHING = "matching between firings";
    private static final String CONSEQUENCES = "what rules do once they fire";

    private final RuleModels models = RuleModels.shipped(Profile.class.getClassLoader());
    private final Scorer scorer = Scorer.shipped(Profile.class.getClassLoader());
    private final RulebookCatalogue catalogue = (RulebookCatalogue) scorer.catalogue();
    private final RulePlaces places = new RulePlaces(scorer::files);
    private final KieBase method = models.method();
    private final TermSet terms;
    private final Map<String, Long> parts = new LinkedHashMap<>();
    private final Map<String, OfRule> rules = new HashMap<>();
    private long clock;
    private Object result = "";

    /** What a rule takes: firings, and nanoseconds. */
    private static final class OfRule {
        private long firings;
        private long matching;
        private long consequence;

        long all() {
            return matching + consequence;
        }
    }

    /** Splits the time of a run at each firing; what the engine does before a firing is told beside the rule that then fires. */
    private final class Firings extends DefaultAgendaEventListener {

        private boolean first = true;

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            of(event.getMatch().getRule()).matching += lap(first ? FIRST_MATCHING : MATCHING);
            first = false;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            OfRule rule = of(event.getMatch().getRule());
            rule.firings++;
            rule.consequence += lap(CONSEQUENCES);
        }

        private OfRule of(Rule rule) {
            return rules.computeIfAbsent(rule.getName(), name -> new OfRule());
        }
    }

    private Profile() {
        Edition edition = scorer.named(scorer.editions().get(scorer.editions().size() - 1).id());
        this.terms = TermSet.derive(models.terms(edition.folders()), Limits.ofTerms(places), edition, Map.of());
    }

    private long lap(String part) {
        long now = System.nanoTime();
        long taken = now - clock;
        parts.merge(part, taken, Long::sum);
        clock = System.nanoTime();
        return taken;
    }

    private Scorecard score(PartnerFacts facts) {
        clock = System.nanoTime();
        CheckedFacts checked = FactsCheck.check(facts, catalogue, Integer.MAX_VALUE);
        lap("facts checked, rows numbered");
        List<Object> partner = PartnerInSession.of(checked, catalogue, Partners.AS_OF);
        lap("rows grouped by tenant");
        Session session = new Session(method, new Limits(new Bounds(Integer.MAX_VALUE, null), places), false);
        method.getKieSessions().forEach(one -> one.addEventListener(new Firings()));
        lap("session made");
        session.insert(terms.facts);
        lap(terms.facts.size() + " terms inserted");
        session.insert(partner);
        lap("facts inserted");
        session.fire();
        lap(MATCHING);
        Scorecard card = new ScorecardAssembly(session).scorecard(facts.partner().id(), Partners.AS_OF, terms.edition.id(), scorer.id(), List.of(), partner);
        lap("scorecard");
        session.close();
        lap("session closed");
        return card;
    }

    private int scoreFor(long nanos, PartnerFacts facts) {
        long end = System.nanoTime() + nanos;
        int scores = 0;
        parts.clear();
        rules.clear();
        while (System.nanoTime() < end) {
            result = score(facts);
            scores++;
        }
        return scores;
    }

    private void tell(int rows) {
        PartnerFacts facts = Partners.of(rows, 0);
        scoreFor(WARM_UP, facts);
        int scores = scoreFor(MEASURED, facts);
        double micros = 1e3 * scores;
        double all = parts.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(Locale.ROOT, "%n%d facts: %.0f µs a score, %.0f firings of %d rules%n%n| | µs | %% |%n|---|---|---|%n", rows, all / micros,
                rules.values().stream().mapToLong(one -> one.firings).sum() / (double) scores, rules.size());
        parts.forEach((part, nanos) -> System.out.printf(Locale.ROOT, "| %s | %.1f | %.0f |%n", part, nanos / micros, 100 * nanos / all));
        System.out.printf("%n| Rule | firings | µs of matching before | µs of the consequence |%n|---|---|---|---|%n");
        rules.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparingLong(OfRule::all).reversed())).limit(MOST_RULES)
                .forEach(one -> System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.1f |%n", one.getKey(), one.getValue().firings / scores,
                        one.getValue().matching / micros, one.getValue().consequence / micros));
    }

    /** @param args how many facts a partner has; 70 and 6000 if nothing is given */
    public static void main(String[] args) {
        for (String rows : args.length == 0 ? new String[] {"70", "6000"} : args) {
            new Profile().tell(Integer.parseInt(rows));
        }
    }
}
