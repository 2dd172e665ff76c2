package org.pcsrules.benchmarks;

import java.util.function.Supplier;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;

/** One way to score, or to do a part of it. */
interface Contender {

    /** What is timed, for one partner: it gives all that it worked out. Preparing it is not timed. */
    Supplier<?> work(PartnerFacts facts);

    /**
     * Refuses a result that is not the right one; called before anything is timed.
     *
     * @param expected what the plain Java scorer says
     * @throws IllegalStateException if it is not
     */
    void check(Object result, PartnerFacts facts, Scorecard expected);
}
