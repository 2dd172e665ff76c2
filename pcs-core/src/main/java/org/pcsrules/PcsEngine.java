package org.pcsrules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.engine.Scorer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.TextReading;

/**
 * Computes the Partner Capability Score of partners.
 *
 * <pre>{@code
 * try (PcsEngine pcs = PcsEngine.create()) {
 *     Scorecard card = pcs.score(facts, LocalDate.of(2026, 8, 15));
 *     boolean partner = card.area(Area.MODERN_WORK).qualified();
 * }
 * }</pre>
 *
 * <p>An engine is immutable and safe to share between threads: make one and keep it. Each call opens a session of its own and closes it
 * on every path; a refused or failed partner does not touch another. The engine reads no clock, locale, time zone or system property.
 */
public final class PcsEngine implements AutoCloseable {

    private final Rulebook rulebook;
    private final Scorer scorer;
    private final @Nullable String edition;
    private final Map<String, String> readings;
    private final int maxRows;
    private final int maxFirings;
    private volatile boolean closed;

    private PcsEngine(Builder builder) {
        this.rulebook = builder.rulebook == null ? Rulebook.shipped() : builder.rulebook;
        this.scorer = rulebook.scorer();
        this.edition = builder.edition;
        this.readings = Map.copyOf(builder.readings);
        this.maxRows = builder.maxRows;
        this.maxFirings = builder.maxFirings;
        if (edition != null) {
            scorer.named(edition);
        }
        readings.forEach((name, value) -> check(name, value, scorer.readings()));
    }

    private static void check(String name, String value, List<TextReading> known) {
        TextReading reading = known.stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown reading '" + name + "'; there are "
                        + known.stream().map(TextReading::name).sorted().collect(Collectors.joining(", "))));
        if (!reading.values().contains(value)) {
            throw new IllegalArgumentException("unknown value '" + value + "' of reading " + name + "; there are "
                    + String.join(", ", reading.values()));
        }
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
     * Scores a partner. The evidence of the scorecard is empty.
     *
     * @param asOf the day for which the score holds; the edition in force on it applies unless the builder named one
     * @throws InvalidFactsException if the facts are refused; it lists every error, and nothing is scored
     * @throws IllegalArgumentException if no edition is in force on the day; the message names those that there are
     * @throws RulesException if the rules do not end
     * @throws IllegalStateException if the engine is closed
     */
    public Scorecard score(PartnerFacts facts, LocalDate asOf) {
        return run(facts, asOf, false);
    }

    /** As {@link #score}, with every fact counted and not counted, and what one more unit of each metric would give. */
    public Scorecard explain(PartnerFacts facts, LocalDate asOf) {
        return run(facts, asOf, true);
    }

    private Scorecard run(PartnerFacts facts, LocalDate asOf, boolean explaining) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(asOf, "asOf");
        if (closed) {
            throw new IllegalStateException("the engine is closed");
        }
        CheckedFacts checked = FactsCheck.check(facts, scorer.catalogue(), maxRows);
        return scorer.score(checked, asOf, edition, readings, maxFirings, explaining);
    }

    /** The names that the rulebook knows. */
    public Catalogue catalogue() {
        return scorer.catalogue();
    }

    /** The editions of the rulebook, oldest first. */
    public List<EditionInfo> editions() {
        return scorer.editions();
    }

    /** The open points of the published text and their readings, the default first. */
    public List<TextReading> readings() {
        return scorer.readings();
    }

    /** The rulebook that decides. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** How many sessions of the rulebook are open at this moment, over all engines that share it; 0 when no call is under way. */
    public int openSessions() {
        return scorer.openSessions();
    }

    /** Scores in flight end normally, later ones are refused. */
    @Override
    public void close() {
        closed = true;
    }

    /** Settings of an engine. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, String> readings = new LinkedHashMap<>();
        private @Nullable String edition;
        private int maxRows = 5_000_000;
        private int maxFirings = 10_000_000;
        private @Nullable Rulebook rulebook;

        private Builder() {
        }

        /** Scores every day under this edition. {@link #build} refuses an edition that there is not. */
        public Builder edition(String id) {
            this.edition = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Chooses a reading of an open point of the published text, as in {@code reading("PASS_TEST", "ROUNDED")}. {@link #build} refuses
         * a name or value that there is not.
         *
         * @throws IllegalArgumentException if the name was given another value before
         */
        public Builder reading(String name, String value) {
            String before = readings.putIfAbsent(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            if (before != null && !before.equals(value)) {
                throw new IllegalArgumentException("reading " + name + " is given two values: " + before + " and " + value);
            }
            return this;
        }

        /** The most rows that one partner's facts may have; more are refused. 5,000,000 by default. */
        public Builder maxRows(int rows) {
            this.maxRows = atLeastOne(rows, "rows");
            return this;
        }

        /** The most rules that one score may fire; a rulebook that needs more is taken not to end. 10,000,000 by default. */
        public Builder maxFirings(int firings) {
            this.maxFirings = atLeastOne(firings, "firings");
            return this;
        }

        /** The rulebook that decides; {@link Rulebook#shipped()} by default. */
        public Builder rulebook(Rulebook rules) {
            this.rulebook = Objects.requireNonNull(rules, "rules");
            return this;
        }

        private static int atLeastOne(int number, String name) {
            if (number < 1) {
                throw new IllegalArgumentException(name + " must be at least 1, not " + number);
            }
            return number;
        }

        /** The engine. @throws IllegalArgumentException if the edition or a reading does not exist; the message names those that do */
        public PcsEngine build() {
            return new PcsEngine(this);
        }
    }
}
