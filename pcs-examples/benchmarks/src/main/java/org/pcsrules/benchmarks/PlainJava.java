package org.pcsrules.benchmarks;

import java.util.Map;
import java.util.function.Supplier;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.Scorecard;

/** The plain Java scorer of the differential tests: no rules, no engine, no explanation, facts taken to be valid. The lower limit. */
final class PlainJava implements Contender {

    private final ReferenceScorer scorer = ReferenceScorer.create();

    @Override
    public Supplier<Scorecard> work(PartnerFacts facts) {
        return () -> scorer.score(facts, Partners.AS_OF, null, Map.of());
    }

    @Override
    public void check(Object result, PartnerFacts facts, Scorecard expected) {
        if (!result.equals(expected)) {
            throw new IllegalStateException("the plain Java scorer contradicts itself");
        }
    }
}
