package org.pcsrules.engine;

import org.kie.api.definition.rule.Rule;
import org.pcsrules.RulesException;

/** What is left of {@link Bounds} while a call is under way: its time runs from when this is made, over all the sessions that it opens. */
final class Limits {

    /** Far above what stating terms takes. */
    private static final int FIRINGS_OF_TERMS = 100_000;

    private final Bounds bounds;
    private final RulePlaces places;
    private final long begun;

    Limits(Bounds bounds, RulePlaces places) {
        this(bounds, places, bounds.maxDuration() == null ? 0 : System.nanoTime());
    }

    private Limits(Bounds bounds, RulePlaces places, long begun) {
        this.bounds = bounds;
        this.places = places;
        this.begun = begun;
    }

    /** For rules that state terms, whoever asks for them. */
    static Limits ofTerms(RulePlaces places) {
        return new Limits(new Bounds(FIRINGS_OF_TERMS, null), places);
    }

    /** For rules that state terms in the same call. */
    Limits ofTerms() {
        return new Limits(new Bounds(FIRINGS_OF_TERMS, bounds.maxDuration()), places, begun);
    }

    int maxFirings() {
        return bounds.maxFirings();
    }

    /**
     * Does nothing while there is time. Time decides whether there is a result, never which.
     *
     * @param rule what the call is at
     * @throws RulesException if the time is over
     */
    void look(Rule rule) {
        if (bounds.maxDuration() != null && System.nanoTime() - begun > bounds.maxDuration().toNanos()) {
            throw new RulesException("the rules did not end within " + bounds.maxDuration() + ": they are at " + named(rule));
        }
    }

    /** A rule as messages name it. */
    String named(Rule rule) {
        return places.named(rule.getPackageName(), rule.getName());
    }

    /** What Drools says of rules, with the places where they stand. */
    String placed(String words) {
        return places.placed(words);
    }
}
