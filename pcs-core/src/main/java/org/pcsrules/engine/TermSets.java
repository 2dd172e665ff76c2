package org.pcsrules.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.TextReading;

/**
 * The terms of every edition and choice of readings that was asked for. Most readings switch rules of the method and leave the terms as
 * they are: such a choice shares the terms of the edition, which are derived once. Thread-safe.
 */
final class TermSets {

    private record Choice(String edition, Map<String, String> readings) {
    }

    private final RuleModels models;
    private final List<TextReading> points;
    private volatile @Nullable Set<String> readByTerms;
    private final Map<Choice, TermSet> derived = new ConcurrentHashMap<>();
    private final Map<Choice, TermSet> known = new ConcurrentHashMap<>();
    private final @Nullable StatedFacts stated;
    private final Map<String, List<Object>> byEdition = new ConcurrentHashMap<>();

    /** @param stated what the rules state, where that is known already; null: the rules are asked */
    TermSets(RuleModels models, List<TextReading> points, @Nullable StatedFacts stated) {
        this.models = models;
        this.points = points;
        this.stated = stated;
    }

    /** The facts of {@link #of}, all that a score needs that is not explained: without firing rules, if no reading is chosen and they are known. */
    List<Object> facts(Edition edition, Map<String, String> chosen, Limits limits) {
        return stated == null || !chosen.isEmpty() ? of(edition, chosen, limits).facts : byEdition.computeIfAbsent(edition.id(), stated::terms);
    }

    /** The terms of an edition. @param chosen readings that are not at the edition's default @param limits of the call that asks */
    TermSet of(Edition edition, Map<String, String> chosen, Limits limits) {
        Choice choice = new Choice(edition.id(), chosen);
        TermSet set = known.get(choice);
        if (set == null) {
            Map<String, String> ofTerms = readByTerms(chosen);
            set = derived.computeIfAbsent(new Choice(edition.id(), ofTerms),
                    one -> TermSet.derive(models.terms(edition.folders()), limits.ofTerms(), edition, ofTerms)).under(chosen);
            known.put(new Choice(edition.id(), Map.copyOf(chosen)), set);
        }
        return set;
    }

    /** Those readings that rules which state terms read. Asking loads the rules of all editions, so without a reading it is not asked. */
    private Map<String, String> readByTerms(Map<String, String> chosen) {
        Map<String, String> ofTerms = new TreeMap<>(chosen);
        if (!chosen.isEmpty()) {
            ofTerms.keySet().retainAll(readByTerms());
        }
        return ofTerms;
    }

    private Set<String> readByTerms() {
        Set<String> names = readByTerms;
        if (names == null) {
            names = points.stream().filter(models::isReadByTerms).map(TextReading::name).collect(Collectors.toUnmodifiableSet());
            readByTerms = names;
        }
        return names;
    }
}
