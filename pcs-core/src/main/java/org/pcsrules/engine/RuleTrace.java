package org.pcsrules.engine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.CheckedFacts;
import org.pcsrules.FactsCheck;
import org.pcsrules.Names;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.stages.AsOf;
import org.pcsrules.stages.HeldCertification;
import org.pcsrules.stages.LineValue;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.stages.TrackPoints;
import org.pcsrules.terms.AreaMetrics;
import org.pcsrules.terms.ChosenReading;
import org.pcsrules.terms.DefaultReading;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.OtherNames;
import org.pcsrules.terms.SolutionArea;
import org.pcsrules.terms.Source;
import org.pcsrules.terms.TextReading;
import org.pcsrules.terms.TrackChoice;

/**
 * Which rules have a say in a score. What a rule concludes for a partner without facts tells nothing: what counts is what it concludes
 * otherwise. Not safe for several threads.
 */
public final class RuleTrace {

    /** A rule. @param packageName the package of its file */
    public record RuleName(String packageName, String name) {
    }

    /**
     * What one score used.
     *
     * @param edition the edition that it was made under
     * @param rules the rules that had a say
     * @param values the lines with a value that the facts gave, and that what was looked at rests on
     * @param concluded all that the rules concluded
     */
    public record Reach(String edition, Set<RuleName> rules, List<LineValue> values, List<Object> concluded) {
        /** What they concluded of one type. */
        public <T> Stream<T> concluded(Class<T> type) {
            return concluded.stream().filter(type::isInstance).map(type::cast);
        }
    }

    /** Terms that no score reads. */
    private static final Set<Class<?>> BESIDE = Set.of(Source.class, AreaMetrics.class, SolutionArea.class);

    private record Choice(String edition, Map<String, String> readings) {
    }

    private record Stated(TermSet terms, Provenance provenance, Map<LocalDate, Without> withoutFacts) {
    }

    /** A partner without facts. @param facts all that the rules conclude @param matches what they fire on, by rule and as {@link Following#plain} */
    private record Without(Set<Object> facts, Set<Object> matches) {
    }

    /** A fact that is compared by object, which is quick and, for terms and a partner's facts, right. */
    private record Itself(Object fact) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Itself one && one.fact == fact;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(fact);
        }
    }

    private final RuleModels models;
    private final Limits limits;
    private final KieBase method;
    private final Editions editions;
    private final RulebookCatalogue catalogue;
    private final Provenance common = new Provenance();
    private final Map<Choice, Stated> stated = new HashMap<>();

    RuleTrace(RuleModels models, Limits limits, KieBase method, Editions editions, RulebookCatalogue catalogue) {
        this.models = models;
        this.limits = limits;
        this.method = method;
        this.editions = editions;
        this.catalogue = catalogue;
        try (Session session = new Session(models.editions(), limits, false)) {
            session.trace(common);
            session.fire();
        }
    }

    /** Rules that state only what no score reads, such as sources. */
    public Set<RuleName> beside() {
        Stream<Provenance> all = Stream.concat(Stream.of(common), editions.all().stream().map(edition -> stated(edition, Map.of()).provenance()));
        Map<RuleName, Boolean> beside = all.flatMap(one -> one.firings().stream()).collect(Collectors.toMap(Provenance.Firing::rule,
                firing -> firing.inserted().stream().allMatch(term -> BESIDE.contains(term.getClass())), Boolean::logicalAnd));
        return beside.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /**
     * Scores, and tells which rules had a say.
     *
     * @param edition null: the one in force on the day
     * @param lookedAt of a conclusion and all conclusions, whether it is one that somebody looks at
     */
    public Reach reach(PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> readings, BiPredicate<Object, List<Object>> lookedAt) {
        Edition used = editions.used(asOf, edition);
        Stated terms = stated(used, readings);
        CheckedFacts checked = FactsCheck.check(facts, catalogue, Integer.MAX_VALUE);
        Without without = terms.withoutFacts().computeIfAbsent(asOf, day -> without(terms, day));
        List<Object> partner = PartnerInSession.of(checked, catalogue, asOf);
        Provenance score = new Provenance();
        List<Object> all = run(terms, partner, score);
        Following following = new Following(terms, score, partner, without);
        all.stream().filter(one -> lookedAt.test(one, all)).forEach(following::from);
        following.stating(common, term -> term instanceof Edition one && one.id().equals(used.id()));
        Set<String> held = partner.stream().filter(HeldCertification.class::isInstance).map(one -> ((HeldCertification) one).certification()).collect(Collectors.toSet());
        following.stating(common, term -> term instanceof KnownCertification one && held.contains(one.id()));
        Set<String> names = Stream.of(facts.azureConsumption().stream().map(AzureConsumption::service),
                facts.microsoft365Usage().stream().map(Microsoft365Usage::workload),
                facts.businessApplicationsUsage().stream().map(BusinessApplicationsUsage::workload)).flatMap(one -> one).map(Names::fold).collect(Collectors.toSet());
        following.stating(common, term -> term instanceof OtherNames one && one.others().stream().map(Names::fold).anyMatch(names::contains));
        return new Reach(used.id(), following.rules, List.copyOf(following.values), all);
    }

    private Without without(Stated terms, LocalDate asOf) {
        CheckedFacts none = FactsCheck.check(PartnerFacts.builder("none").build(), catalogue, 1);
        Provenance score = new Provenance();
        Set<Object> facts = new HashSet<>(run(terms, PartnerInSession.of(none, catalogue, asOf), score));
        Set<Object> matches = new HashSet<>();
        Set<Object> stating = identities(eachOf(terms.terms().facts));
        score.firings().forEach(firing -> matches.add(plain(firing, score, stating, Set.of())));
        return new Without(facts, matches);
    }

    /** What a firing is about, so that two runs can be compared: conclusions that do not come from facts by their kind alone. */
    private static Object plain(Provenance.Firing firing, Provenance score, Set<Object> stating, Set<Object> told) {
        Map<Object, Integer> counts = new HashMap<>();
        firing.matched().forEach(fact -> counts.merge(plainly(fact, score, stating, told), 1, Integer::sum));
        return List.of(firing.rule(), counts);
    }

    private static Object plainly(Object fact, Provenance score, Set<Object> stating, Set<Object> told) {
        if (stating.contains(fact) || told.contains(fact)) {
            return new Itself(fact);
        }
        if (fact instanceof Collection<?> several) {
            Map<Object, Integer> counts = new HashMap<>();
            several.forEach(one -> counts.merge(plainly(one, score, stating, told), 1, Integer::sum));
            return counts;
        }
        return score.madeBy(fact) == null ? fact : fact.getClass();
    }

    /** Facts, and what they hold. */
    private static List<Object> eachOf(Collection<?> facts) {
        List<Object> all = new ArrayList<>(facts);
        facts.forEach(fact -> all.addAll(Session.each(fact)));
        return all;
    }

    private static Set<Object> identities(Collection<?> facts) {
        Set<Object> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(facts);
        return identities;
    }

    private List<Object> run(Stated terms, List<Object> partner, Provenance provenance) {
        try (Session session = new Session(method, limits, false)) {
            session.trace(provenance);
            session.insert(terms.terms().facts);
            session.insert(partner);
            session.fire();
            return session.all(Object.class);
        }
    }

    private Stated stated(Edition edition, Map<String, String> readings) {
        return stated.computeIfAbsent(new Choice(edition.id(), readings), choice -> {
            Provenance provenance = new Provenance();
            return new Stated(TermSet.derive(models.terms(edition.folders()), limits, edition, readings, provenance), provenance, new HashMap<>());
        });
    }

    /** Goes back from conclusions to the rules and terms that they rest on. */
    private static final class Following {

        private final Stated terms;
        private final Provenance score;
        private final Set<Object> stating;
        private final Set<Object> told = identities(List.of());
        private final Set<Object> seen = identities(List.of());
        final Set<RuleName> rules = new LinkedHashSet<>();
        final Set<LineValue> values = new LinkedHashSet<>();

        /** A rule of the method has a say when it fires on what the facts told. */
        Following(Stated terms, Provenance score, List<Object> partner, Without without) {
            this.terms = terms;
            this.score = score;
            this.stating = identities(eachOf(terms.terms().facts));
            partner.stream().filter(fact -> !(fact instanceof AsOf)).forEach(told::add);
            for (Provenance.Firing firing : score.firings()) {
                if (!without.matches().contains(plain(firing, score, stating, told))) {
                    rules.add(firing.rule());
                    firing.matched().stream().filter(ChosenReading.class::isInstance).forEach(this::term);
                    firing.inserted().stream().filter(fact -> !without.facts().contains(fact)).forEach(told::add);
                }
            }
        }

        void from(Object conclusion) {
            Deque<Object> open = new ArrayDeque<>(List.of(conclusion));
            while (!open.isEmpty()) {
                Object one = open.pop();
                Provenance.Firing firing = score.madeBy(one);
                if (firing == null || !seen.add(one)) {
                    continue;
                }
                boolean ofTermsAlone = stating.containsAll(firing.matched());
                boolean points = one instanceof MetricPoints || one instanceof TrackPoints;
                if (told.contains(one) || ofTermsAlone || one == conclusion && !points) {
                    rules.add(firing.rule());
                    firing.matched().forEach(this::term);
                    found(one);
                }
                open.addAll(firing.matched());
            }
        }

        private void found(Object one) {
            if (one instanceof LineValue value && told.contains(value)) {
                values.add(value);
            }
        }

        /** A term has a say, and with it the terms that the rule which states it reads. */
        private void term(Object term) {
            if (term instanceof ChosenReading reading) {
                stating(terms.provenance(), one -> one instanceof TextReading text && text.name().equals(reading.name())
                        || one instanceof DefaultReading other && other.name().equals(reading.name()) && other.value().equals(reading.value()));
            }
            if (!(term instanceof TrackChoice)) {
                terms.terms().months.getOrDefault(term, List.of()).forEach(this::term);
            }
            Provenance.Firing firing = terms.provenance().madeBy(term);
            if (firing != null && seen.add(term)) {
                rules.add(firing.rule());
                firing.matched().forEach(this::term);
            }
        }

        void stating(Provenance by, Predicate<Object> which) {
            by.firings().stream().filter(firing -> firing.inserted().stream().anyMatch(which)).forEach(firing -> rules.add(firing.rule()));
        }
    }
}
