package org.pcsrules;

import java.time.LocalDate;
import java.util.List;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;

/**
 * Scores partners. Thread-safe; one session per call, always disposed.
 */
public final class PcsEngine implements AutoCloseable {

    private PcsEngine() {
    }

    /** An engine with the shipped rulebook, which must be on the class path ({@code org.pcsrules:pcs-rules}). */
    public static PcsEngine create() {
        return builder().build();
    }

    /** A builder for an engine with settings of its own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Scores a partner.
     *
     * @param asOf the day for which the score holds; the edition in force on it applies unless the builder named one
     * @throws InvalidFactsException if the facts are refused; it lists every error
     * @throws IllegalArgumentException if no edition is in force on the day
     * @throws RulesException if the rules do not end
     */
    public Scorecard score(PartnerFacts facts, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #score}, with every fact counted and not counted. */
    public Scorecard explain(PartnerFacts facts, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** The names that the rulebook knows. */
    public Catalogue catalogue() {
        throw new UnsupportedOperationException();
    }

    /** The editions of the rulebook, oldest first. */
    public List<EditionInfo> editions() {
        throw new UnsupportedOperationException();
    }

    /** Releases the rulebook; scores in flight end normally, later ones are refused. */
    @Override
    public void close() {
    }

    /** Settings of an engine. Not safe for use by several threads. */
    public static final class Builder {

        private Builder() {
        }

        /** Scores every day under this edition. @throws IllegalArgumentException from {@link #build}, if there is none of this id */
        public Builder edition(String id) {
            return this;
        }

        /**
         * Chooses a reading of an open point of the published text, as in {@code reading("PASS_TEST", "ROUNDED")}.
         *
         * @throws IllegalArgumentException from {@link #build}, if there is no such name or value, naming those that there are,
         *     or if one name is given two values
         */
        public Builder reading(String name, String value) {
            return this;
        }

        /** The most rows that one partner's facts may have; more are refused. */
        public Builder maxRows(int rows) {
            return this;
        }

        /** The most rules that one score may fire; a rulebook that needs more is taken not to end. */
        public Builder maxFirings(int firings) {
            return this;
        }

        /** The engine. */
        public PcsEngine build() {
            return new PcsEngine();
        }
    }
}
