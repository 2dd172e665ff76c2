package org.pcsrules.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;

/**
 * Scores a dataset of partners. What travels to the executors is the day, the edition and the readings; the rules do not (a compiled
 * rulebook cannot be serialised): each executor JVM loads the shipped rulebook once, when it scores its first partner, and each partner
 * has a session of its own.
 */
public final class Scoring implements MapPartitionsFunction<Row, Row>, Serializable {

    private static final long serialVersionUID = 1L;

    /** One engine for each choice in this JVM, for as long as it lives; all share the one rulebook. */
    private static final Map<Scoring, PcsEngine> ENGINES = new ConcurrentHashMap<>();

    private final LocalDate asOf;
    private final @Nullable String edition;
    private final TreeMap<String, String> readings;

    /**
     * How partners are scored.
     *
     * @param edition null for the one in force on the day
     * @param readings readings of open points of the published text, by name
     */
    public Scoring(LocalDate asOf, @Nullable String edition, Map<String, String> readings) {
        this.asOf = asOf;
        this.edition = edition;
        this.readings = new TreeMap<>(readings);
    }

    /**
     * One row for each partner, with the columns of {@link ScorecardColumns}. Lazy, as all of Spark.
     *
     * @param partners with the columns of {@link FactsColumns}
     * @throws IllegalArgumentException if there is no such edition or reading, before anything is sent to an executor
     */
    public Dataset<Row> score(Dataset<Row> partners) {
        engine();
        return partners.mapPartitions(this, Encoders.row(ScorecardColumns.schema()));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> partners) {
        PcsEngine engine = engine();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return partners.hasNext();
            }

            @Override
            public Row next() {
                return score(engine, partners.next());
            }
        };
    }

    /** A partner that is refused or fails does not touch another. The reader of documents refuses what documents may not hold. */
    private Row score(PcsEngine engine, Row partner) {
        try {
            PartnerFacts facts = FactsJson.read(partner.json(), engine.catalogue(), ReadLimits.DEFAULT);
            return ScorecardColumns.scored(engine.score(facts, asOf));
        } catch (InvalidFactsException refused) {
            return ScorecardColumns.failed(id(partner), asOf.toString(), refused.errors().stream().map(FactError::toString).toArray(String[]::new));
        } catch (RuntimeException failed) {
            return ScorecardColumns.failed(id(partner), asOf.toString(), new String[] {failed.toString()});
        }
    }

    private static @Nullable String id(Row row) {
        Row partner = row.getAs("partner");
        return partner == null ? null : partner.getAs("id");
    }

    private PcsEngine engine() {
        return ENGINES.computeIfAbsent(this, choice -> {
            PcsEngineBuilder builder = PcsEngine.builder();
            if (edition != null) {
                builder.edition(edition);
            }
            readings.forEach(builder::reading);
            return builder.build();
        });
    }

    /** How many engines this JVM opened. */
    static int engines() {
        return ENGINES.size();
    }

    /** Sessions that are open in this JVM. */
    static int openSessions() {
        return ENGINES.values().stream().mapToInt(PcsEngine::openSessions).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scoring one && asOf.equals(one.asOf) && Objects.equals(edition, one.edition) && readings.equals(one.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, edition, readings);
    }
}
