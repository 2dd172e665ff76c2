package org.pcsrules;

import org.pcsrules.facts.PartnerFacts;

/**
 * What is done to each of many partners before and after it is scored. Both methods are called by the executor's threads, several at a
 * time: the place for reading a document and for writing a result, so that the consumer of the results is left with little to do.
 *
 * @param <T> what the facts come from, as a line or a file name
 * @param <R> what is made of the outcome
 */
public interface Conversion<T, R> {

    /**
     * The facts of a partner.
     *
     * @throws InvalidFactsException if they are refused; the outcome is {@link Outcome.Refused}
     * @throws Exception if they cannot be read; the outcome is {@link Outcome.Failed}
     */
    PartnerFacts facts(T source) throws Exception;

    /** What the consumer gets, never null. Must not fail: an exception ends the whole run and is thrown to the consumer. */
    R result(Outcome<T> outcome);

    /** Facts in, outcomes out. */
    static Conversion<PartnerFacts, Outcome<PartnerFacts>> none() {
        return new Conversion<>() {
            @Override
            public PartnerFacts facts(PartnerFacts source) {
                return source;
            }

            @Override
            public Outcome<PartnerFacts> result(Outcome<PartnerFacts> outcome) {
                return outcome;
            }
        };
    }
}
