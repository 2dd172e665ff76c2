package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.RulesException;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.CategoryOf;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.ChosenReading;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.ConditionInWords;
import org.pcsrules.terms.DefaultReading;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.LineTerms;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.MetricTerms;
import org.pcsrules.terms.PassMark;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.TextReading;
import org.pcsrules.terms.TrackChoice;
import org.pcsrules.terms.Windows;
import org.pcsrules.terms.YearOf;

/**
 * The terms of one edition under one choice of readings. They do not depend on a partner, so they are derived once and shared by
 * all scores. Lines that measure the same share one measure, which is then measured once.
 */
final class TermSet {

    final Edition edition;
    final Map<String, String> readings;
    final List<MetricTerm> metrics;
    final List<LineTerm> lines;
    final List<Object> facts;
    /** The months that are stated for a measure, for who is eligible, or for a choice of tracks. */
    final Map<Object, List<Object>> months;
    final Map<Object, RuleCited> statedBy;

    private final List<Object> stated;

    private TermSet(Edition edition, Map<String, String> readings, List<MetricTerm> metrics, List<LineTerm> lines, List<Object> facts,
            Map<Object, List<Object>> months, List<Object> stated, Map<Object, RuleCited> statedBy) {
        this.edition = edition;
        this.readings = readings;
        this.metrics = metrics;
        this.lines = lines;
        this.facts = facts;
        this.months = months;
        this.stated = stated;
        this.statedBy = statedBy;
    }

    /** The terms, for those who read rulebooks. */
    EditionTerms view() {
        return new EditionTerms(edition, readings, metrics, stated, statedBy);
    }

    /**
     * The same terms under other readings; right only if no rule that states terms reads the open points that differ.
     *
     * @param chosen readings that are not to be as here
     */
    TermSet under(Map<String, String> chosen) {
        Map<String, String> others = new TreeMap<>(readings);
        choose(others, chosen);
        if (others.equals(readings)) {
            return this;
        }
        List<Object> changed = new ArrayList<>(facts);
        changed.removeIf(ChosenReading.class::isInstance);
        others.forEach((name, value) -> changed.add(new ChosenReading(name, value)));
        return new TermSet(edition, others, metrics, lines, List.copyOf(changed), months, stated, statedBy);
    }

    static TermSet derive(KieBase rules, Limits limits, Edition edition, Map<String, String> chosen) {
        return derive(rules, limits, edition, chosen, null);
    }

    /** As above. @param provenance takes what states what; null: nobody asks */
    static TermSet derive(KieBase rules, Limits limits, Edition edition, Map<String, String> chosen, @Nullable Provenance provenance) {
        try (Session session = new Session(rules, limits, true)) {
            if (provenance != null) {
                session.trace(provenance);
            }
            session.fire();
            Map<String, String> readings = readings(session, chosen);
            List<MetricTerm> metrics = session.all(MetricTerm.class);
            metrics.sort(Comparator.comparing(MetricTerm::getArea).thenComparing(MetricTerm::getTrack).thenComparing(MetricTerm::getMetric));
            Set<Object> measuring = new LinkedHashSet<>();
            metrics.forEach(metric -> metric.getLines().forEach(line -> measuring.add(line.measure())));
            List.copyOf(measuring).forEach(measure -> eligibility((Measure) measure, measuring));
            session.insert(measuring);
            readings.forEach((name, value) -> session.insert(List.of(new ChosenReading(name, value))));
            session.fire();

            Map<Object, Object> overMonths = new LinkedHashMap<>();
            Windows windows = new Windows(session.all(Comparing.class), session.all(YearOf.class));
            measuring.forEach(term -> overMonths.put(term, term instanceof Measure measure ? measure.over(windows) : windows.over((Eligibility) term)));
            List<LineTerm> lines = new ArrayList<>();
            Map<Object, RuleCited> statedBy = new IdentityHashMap<>(session.insertedBy());
            for (MetricTerm metric : metrics) {
                for (LineTerm stated : metric.getLines()) {
                    LineTerm line = new LineTerm(stated.area(), stated.track(), stated.metric(), stated.line(), stated.order(),
                            stated.target(), stated.maximum(), stated.ownMaximum(), (Measure) overMonths.get(stated.measure()));
                    lines.add(line);
                    statedBy.put(line, session.insertedBy().get(metric));
                }
            }
            Map<Object, List<Object>> months = new HashMap<>();
            for (Comparing one : session.all(Comparing.class)) {
                months.computeIfAbsent(overMonths.getOrDefault(one.of(), one.of()), of -> new ArrayList<>(2)).add(one);
            }
            for (YearOf one : session.all(YearOf.class)) {
                months.computeIfAbsent(overMonths.getOrDefault(one.of(), one.of()), of -> new ArrayList<>(2)).add(one);
            }

            List<Object> facts = new ArrayList<>(overMonths.values());
            facts.removeIf(term -> term instanceof Measure measure ? !measure.isOverMonths() : ((Eligibility) term).now() == null);
            readings.forEach((name, value) -> facts.add(new ChosenReading(name, value)));
            facts.add(new MetricTerms(List.copyOf(metrics)));
            facts.add(new LineTerms(lines));
            for (TrackChoice choice : session.all(TrackChoice.class)) {
                facts.add(choice);
                facts.addAll(months.getOrDefault(choice, List.of()));
            }
            for (Class<?> type : List.of(Rows.class, RateCard.class, CertificationList.class, PassMark.class, CategoryOf.class, ConditionInWords.class)) {
                facts.addAll(session.all(type));
            }
            return new TermSet(edition, readings, List.copyOf(metrics), List.copyOf(lines), List.copyOf(facts), months,
                    session.all(Object.class).stream().filter(session.insertedBy()::containsKey).toList(), Collections.unmodifiableMap(statedBy));
        }
    }

    private static void eligibility(Measure measure, Set<Object> into) {
        if (measure instanceof Measure.Net net) {
            into.add(net.eligibility());
        } else if (measure instanceof Measure.ConsumptionGrowth growth) {
            into.add(growth.eligibility());
        } else if (measure instanceof Measure.UserGrowth growth) {
            into.add(growth.eligibility());
        } else if (measure instanceof Measure.NetDeployments deployments) {
            into.add(deployments.eligibility());
        }
    }

    private static Map<String, String> readings(Session session, Map<String, String> chosen) {
        Map<String, String> readings = new TreeMap<>();
        session.all(TextReading.class).forEach(reading -> readings.put(reading.name(), reading.values().get(0)));
        session.all(DefaultReading.class).forEach(reading -> readings.put(reading.name(), reading.value()));
        choose(readings, chosen);
        return readings;
    }

    private static void choose(Map<String, String> readings, Map<String, String> chosen) {
        chosen.forEach((name, value) -> {
            if (readings.replace(name, value) == null) {
                throw new RulesException("the edition does not state the reading " + name);
            }
        });
    }
}
