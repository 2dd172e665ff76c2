package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Names;
import org.pcsrules.Rulebook;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.rulebook.types.FileTypes;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.TextReading;

/** The text of a rulebook and what its rules state, edition by edition. */
final class Stated {

    private final RuleSources sources;
    private final List<EditionTerms> editions;
    private final List<TextReading> readings;
    private final Map<String, FileTypes> types = new HashMap<>();
    private final Set<EditionTerms> incomplete = new HashSet<>();

    /** What is stated for each edition, the oldest first, and the open points. */
    Stated(RuleSources sources, List<EditionTerms> editions, List<TextReading> readings) {
        this.sources = sources;
        this.editions = editions;
        this.readings = readings;
    }

    /** What a rulebook states. @throws RuntimeException if a rule cannot be run */
    static Stated of(RuleSources sources, Rulebook rulebook) {
        return new Stated(sources, rulebook.editions().stream().map(one -> rulebook.terms(one.id())).toList(), rulebook.readings());
    }

    RuleSources sources() {
        return sources;
    }

    /** What is stated for each edition, the oldest first. */
    List<EditionTerms> editions() {
        return editions;
    }

    /** Tells that a rule of an edition states nothing for want of a term: what else is missing follows from it. */
    void isIncomplete(EditionTerms edition) {
        incomplete.add(edition);
    }

    /** The editions in which every rule finds what it asks for. */
    List<EditionTerms> completeEditions() {
        return editions.stream().filter(edition -> !incomplete.contains(edition)).toList();
    }

    /** The open points of the published text and their readings. */
    List<TextReading> readings() {
        return readings;
    }

    /** The rules that state the terms of an edition: those that all share, then folder by folder. */
    List<SourceRule> rules(EditionTerms edition) {
        List<String> folders = new ArrayList<>(List.of("common"));
        edition.edition().folders().forEach(folder -> folders.add("editions/" + folder));
        return folders.stream().flatMap(folder -> sources.folder(folder).stream()).flatMap(file -> file.rules().stream()).toList();
    }

    /** What the names of a rule's file stand for. */
    FileTypes types(SourceRule rule) {
        return types.computeIfAbsent(rule.span().file(), path -> new FileTypes(sources.file(path).orElseThrow(), Stated.class.getClassLoader()));
    }

    /** The rule that stated a term; null if none did. */
    @Nullable SourceRule rule(EditionTerms edition, Object term) {
        RuleCited cited = edition.statedBy(term);
        return cited == null ? null : rules(edition).stream().filter(rule -> rule.name().equals(cited.rule())).findFirst().orElse(null);
    }

    /** The rule that stated an edition. */
    Optional<SourceRule> ruleOfEdition(String id) {
        return sources.folder("editions").stream().flatMap(file -> file.rules().stream())
                .filter(rule -> calls(rule, "edition").anyMatch(call -> !call.arguments().isEmpty() && call.arguments().get(0) instanceof Expression.Literal text
                        && id.equals(text.value()))).findFirst();
    }

    /** Where a rule says something with a word such as {@code maximum}; its name if it does not. */
    static Span place(SourceRule rule, String word) {
        return calls(rule, word).findFirst().map(call -> call.arguments().isEmpty() ? call.nameSpan()
                : call.nameSpan().to(call.arguments().get(call.arguments().size() - 1).span())).orElse(rule.nameSpan());
    }

    /** Where a rule names something, upper and lower case alike; its name if it does not. */
    static Span placeOfName(SourceRule rule, String name) {
        return texts(rule).filter(literal -> Names.fold((String) literal.value()).equals(Names.fold(name))).findFirst().map(Expression::span)
                .orElse(rule.nameSpan());
    }

    /** The texts that a rule states. */
    static Stream<Expression.Literal> texts(SourceRule rule) {
        return rule.stated().filter(one -> one instanceof Expression.Literal literal && literal.value() instanceof String).map(Expression.Literal.class::cast);
    }

    static Stream<Expression.Call> calls(SourceRule rule, String word) {
        return rule.stated().filter(one -> one instanceof Expression.Call call && call.name().equals(word)).map(Expression.Call.class::cast);
    }
}
