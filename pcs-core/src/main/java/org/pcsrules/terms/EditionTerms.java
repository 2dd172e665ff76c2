package org.pcsrules.terms;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.RuleCited;

/** Everything that a rulebook states for one edition under one choice of readings. Immutable and thread-safe. */
public final class EditionTerms {

    private final Edition edition;
    private final Map<String, String> readings;
    private final List<MetricTerm> metrics;
    private final List<Object> stated;
    private final Map<Object, RuleCited> statedBy;

    /**
     * The terms of an edition.
     *
     * @param readings the reading of every open point
     * @param metrics by area, track and metric
     * @param stated every term that a rule stated, metrics included
     * @param statedBy which rule stated a term, by object
     */
    public EditionTerms(Edition edition, Map<String, String> readings, List<MetricTerm> metrics, Collection<?> stated,
            Map<Object, RuleCited> statedBy) {
        this.edition = edition;
        this.readings = Map.copyOf(readings);
        this.metrics = List.copyOf(metrics);
        this.stated = List.copyOf(stated);
        this.statedBy = new IdentityHashMap<>(statedBy);
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** The reading of every open point, by its name. */
    public Map<String, String> readings() {
        return readings;
    }

    /** The metrics, by area, track and metric. */
    public List<MetricTerm> metrics() {
        return metrics;
    }

    /** The terms of one kind, as in {@code all(CertificationList.class)}; those of any subtype included. */
    public <T> List<T> all(Class<T> kind) {
        return stated.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The rule that stated a term or a {@link LineTerm}; null if none did. */
    public @Nullable RuleCited statedBy(Object term) {
        return statedBy.get(term);
    }
}
