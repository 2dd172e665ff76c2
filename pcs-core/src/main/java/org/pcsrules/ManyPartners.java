package org.pcsrules;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;

/**
 * Scores many partners: each becomes an outcome, whatever becomes of it.
 *
 * @param conversion makes facts of a source, and a result of an outcome
 * @param scoring scores facts
 * @param mustBeOpen fails once the engine is closed
 */
record ManyPartners<T, R>(Conversion<T, R> conversion, Function<PartnerFacts, Scorecard> scoring, Runnable mustBeOpen) {

    Stream<R> results(Iterator<? extends T> sources, Executor executor, int inFlight) {
        Iterator<T> whileOpen = new Iterator<>() {
            @Override
            public boolean hasNext() {
                mustBeOpen.run();
                return sources.hasNext();
            }

            @Override
            public T next() {
                return sources.next();
            }
        };
        return InOrder.stream(whileOpen, source -> conversion.result(outcome(source)), executor, inFlight);
    }

    private Outcome<T> outcome(T source) {
        try {
            return new Outcome.Scored<>(source, scoring.apply(conversion.facts(source)));
        } catch (InvalidFactsException refused) {
            return new Outcome.Refused<>(source, refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed<>(source, interrupted);
        } catch (Exception failed) {
            return new Outcome.Failed<>(source, failed);
        }
    }
}
