package org.pcsrules;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settings of a {@link PcsEngine}. Not safe for use by several threads. */
public final class PcsEngineBuilder {

    final Map<String, String> readings = new LinkedHashMap<>();
    @Nullable String edition;
    int maxRows = 5_000_000;
    int maxFirings = 10_000_000;
    @Nullable Duration maxDuration;
    @Nullable Rulebook rulebook;

    PcsEngineBuilder() {
    }

    /** Scores every day under this edition. {@link #build} refuses an edition that there is not. */
    public PcsEngineBuilder edition(String id) {
        this.edition = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * Chooses a reading of an open point of the published text, as in {@code reading("PASS_TEST", "ROUNDED")}. {@link #build} refuses
     * a name or value that there is not.
     *
     * @throws IllegalArgumentException if the name was given another value before
     */
    public PcsEngineBuilder reading(String name, String value) {
        String before = readings.putIfAbsent(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        if (before != null && !before.equals(value)) {
            throw new IllegalArgumentException("reading " + name + " is given two values: " + before + " and " + value);
        }
        return this;
    }

    /** The most rows that one partner's facts may have; more are refused. 5,000,000 by default. */
    public PcsEngineBuilder maxRows(int rows) {
        this.maxRows = atLeastOne(rows, "rows");
        return this;
    }

    /**
     * The most rules that one run over a partner may fire; a rulebook that needs more is taken not to end. 10,000,000 by default; whatever
     * it is, no run fires more than 100,000 rules and 50 for each fact that it is given.
     */
    public PcsEngineBuilder maxFirings(int firings) {
        this.maxFirings = atLeastOne(firings, "firings");
        return this;
    }

    /**
     * The longest that rules may run in one call for a partner, of which a comparison, an explanation or a window makes many runs; then the
     * call ends with a {@link RulesException} that names the rule it was at. It is looked at whenever a rule matches or has fired, and
     * decides whether there is a result, never which. Not set by default: then only counts bound a run, and what one machine refuses, each does.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public PcsEngineBuilder maxDuration(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("duration must be above zero, not " + duration);
        }
        this.maxDuration = duration;
        return this;
    }

    /** The rulebook that decides; {@link Rulebook#shipped()} by default. */
    public PcsEngineBuilder rulebook(Rulebook rules) {
        this.rulebook = Objects.requireNonNull(rules, "rules");
        return this;
    }

    static int atLeastOne(int number, String name) {
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
