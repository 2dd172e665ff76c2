package org.pcsrules.rulebook.safety;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.rulebook.types.Vocabulary;
import org.pcsrules.stages.Fractions;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.window.NextTrack;

/**
 * The words that rule files may use: the words of the rule language that reading and stating facts takes; the library's facts, terms and
 * stages with what they have; and a few words of fractions, lists and dates. A method that no list here names cannot be called, whatever it belongs to.
 */
final class AllowedWords {

    /** Packages that may be imported as a whole. */
    static final Set<String> PACKAGES = Set.of("org.pcsrules.facts", "org.pcsrules.terms", "org.pcsrules.terms.window", "org.pcsrules.stages",
            "org.pcsrules.stages.window");

    /** Words between {@code when} and {@code then}. */
    static final Set<String> OF_CONDITIONS = Set.of("and", "or", "not", "exists", "forall", "eval", "from", "accumulate", "in", "contains", "memberOf",
            "count", "sum", "min", "max", "collectList", "collectSet", "this", "true", "false", "null");

    /** Words between {@code then} and {@code end}, beside {@code insert}. */
    static final Set<String> OF_CONSEQUENCES = Set.of("new", "true", "false", "null");

    /** What may be asked of types that are not the library's; of nothing else may more be asked. */
    private static final Map<Class<?>, Set<String>> OUTSIDE = Map.of(
            BigFraction.class, Set.of("of", "ZERO", "ONE", "add", "subtract", "multiply", "divide", "negate", "signum"),
            List.class, Set.of("of", "size", "isEmpty", "contains"),
            Set.class, Set.of("of", "size", "isEmpty", "contains", "iterator", "next"),
            java.time.LocalDate.class, Set.of("isAfter", "isBefore", "isEqual", "year", "getYear", "monthValue", "getMonthValue", "dayOfMonth", "getDayOfMonth"),
            Object.class, Set.of("toString"),
            Long.class, Set.of("intValue", "longValue"));

    /** Members that are no word of the programme: what every object has, and what makes or takes apart whole documents. */
    private static final Set<String> NO_WORDS = Set.of("getClass", "hashCode", "equals", "wait", "notify", "notifyAll", "clone", "finalize",
            "compareTo", "valueOf", "values", "builder", "toBuilder", "build");

    private static final Set<Class<?>> TYPES = reachable();
    private static final SortedSet<String> TYPE_NAMES = TYPES.stream().map(type -> type.getName().replace('$', '.'))
            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    private static final Set<String> MEMBERS = members();

    private AllowedWords() {
    }

    private static Set<Class<?>> reachable() {
        Deque<Class<?>> open = new ArrayDeque<>(Vocabulary.TYPES);
        open.addAll(List.of(Fractions.class, NextTrack.class));
        Set<Class<?>> types = new HashSet<>(Set.of(List.class, Set.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type != PartnerFacts.class && type != EditionTerms.class && types.add(type) && !OUTSIDE.containsKey(type)) {
                open.addAll(Arrays.asList(type.getClasses()));
            }
        }
        return Collections.unmodifiableSet(types);
    }

    private static Set<String> members() {
        Set<String> members = new HashSet<>();
        for (Class<?> type : TYPES) {
            if (!OUTSIDE.containsKey(type)) {
                members.addAll(Members.ownNames(type));
                members.addAll(Members.properties(type));
                Arrays.stream(type.getClasses()).map(Class::getSimpleName).forEach(members::add);
            }
        }
        members.removeAll(NO_WORDS);
        OUTSIDE.values().forEach(members::addAll);
        return Collections.unmodifiableSet(members);
    }

    /** The types that rules may name. */
    static Set<Class<?>> types() {
        return TYPES;
    }

    /** Whether rules may name a type. */
    static boolean isType(Class<?> type) {
        return TYPES.contains(type);
    }

    /** Whether a word stands for a field, constant or method of a type that rules may name. */
    static boolean isMember(String word) {
        return MEMBERS.contains(word);
    }

    /** The full names of the types. */
    static SortedSet<String> typeNames() {
        return TYPE_NAMES;
    }
}
