package org.pcsrules;

import java.util.Objects;
import org.pcsrules.scorecard.Scorecard;

/**
 * What became of one partner among many: scored, refused or failed.
 *
 * <pre>{@code
 * if (outcome instanceof Outcome.Scored<PartnerFacts> scored) {
 *     store(scored.card());
 * } else if (outcome instanceof Outcome.Refused<PartnerFacts> refused) {
 *     report(refused.source().partner().id(), refused.why().errors());
 * }
 * }</pre>
 *
 * @param <T> what the facts came from: the facts themselves, or a line or a file with them
 */
public sealed interface Outcome<T> {

    /** What the facts came from, as the caller handed it in. */
    T source();

    /** The partner was scored. */
    record Scored<T>(T source, Scorecard card) implements Outcome<T> {
        public Scored {
            Objects.requireNonNull(card, "card");
        }
    }

    /** The facts are refused and nothing was scored; the exception lists every error. */
    record Refused<T>(T source, InvalidFactsException why) implements Outcome<T> {
        public Refused {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Anything else went wrong: the facts could not be read, or the rules did not end. */
    record Failed<T>(T source, Exception why) implements Outcome<T> {
        public Failed {
            Objects.requireNonNull(why, "why");
        }
    }
}
