package org.pcsrules.benchmarks;

import java.util.Map;
import java.util.function.Supplier;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.scorecard.Scorecard;

/** This library, as a program that embeds it calls it: one engine, kept. */
final class Pcs implements Contender {

    private final PcsEngine engine = PcsEngine.create();
    private final boolean explaining;

    Pcs(boolean explaining) {
        this.explaining = explaining;
    }

    @Override
    public Supplier<Scorecard> work(PartnerFacts facts) {
        return explaining ? () -> engine.explain(facts, Partners.AS_OF) : () -> engine.score(facts, Partners.AS_OF);
    }

    @Override
    public void check(Object result, PartnerFacts facts, Scorecard expected) {
        Map<String, String> wanted = ComparableForm.of(expected);
        Map<String, String> found = ComparableForm.of((Scorecard) result);
        if (!found.equals(wanted)) {
            found.entrySet().removeAll(wanted.entrySet());
            throw new IllegalStateException("not what the plain Java scorer says: " + found);
        }
    }
}
