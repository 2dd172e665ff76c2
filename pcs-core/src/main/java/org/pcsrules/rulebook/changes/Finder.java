package org.pcsrules.rulebook.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import org.pcsrules.comparison.StatedTerm;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.comparison.TermComparison;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.TextReading;

/**
 * Finds what changed: first in what the rules state, edition by edition and under every reading, then in the text. What the text says
 * differently and nothing stated shows is told as text, so that nothing is lost.
 */
final class Finder {

    private final RulebookText before;
    private final RulebookText after;
    private final Predicate<String> wanted;
    private final Set<Span> shownBefore = new HashSet<>();
    private final Set<Span> shownAfter = new HashSet<>();

    Finder(Rulebook before, Rulebook after, Predicate<String> wanted) {
        this.before = new RulebookText(before);
        this.after = new RulebookText(after);
        this.wanted = wanted;
    }

    RulebookChanges changes() {
        List<EditionChange> editions = editions();
        List<TermDifference> terms = terms();
        Set<String> others = new HashSet<>();
        Set<String> these = new HashSet<>();
        for (RulebookText side : List.of(before, after)) {
            side.editions().forEach(id -> (wanted.test(id) ? these : others).addAll(side.folders(id)));
        }
        others.removeAll(these);
        Set<Span> ofOthers = new HashSet<>();
        for (RulebookText side : List.of(before, after)) {
            side.editions().stream().filter(wanted.negate()).forEach(id -> side.placeOfEdition(id).ifPresent(ofOthers::add));
        }
        List<RuleChange> rules = new RuleMatching(before, after, shownBefore, shownAfter,
                item -> !others.contains(item.file().folder()) && !ofOthers.contains(item.span()), newFolders()).changes();
        return new RulebookChanges(before.rulebook().id(), after.rulebook().id(), editions, terms, rules);
    }

    private Set<String> inEither() {
        Set<String> ids = new LinkedHashSet<>(before.editions());
        ids.addAll(after.editions());
        ids.removeIf(wanted.negate());
        return ids;
    }

    private List<EditionChange> editions() {
        List<EditionChange> changes = new ArrayList<>();
        for (String id : inEither()) {
            Edition was = before.edition(id);
            Edition is = after.edition(id);
            if (!Objects.equals(was, is)) {
                String with = was == null ? after.before(id) : null;
                List<TermChange> terms = with == null ? List.of() : TermComparison.between(after.rulebook().terms(with), after.rulebook().terms(id));
                terms.forEach(term -> {
                    place(after, shownAfter, with, term.before());
                    place(after, shownAfter, id, term.after());
                });
                before.placeOfEdition(id).ifPresent(shownBefore::add);
                after.placeOfEdition(id).ifPresent(shownAfter::add);
                changes.add(new EditionChange(was, is, with, terms));
            }
        }
        return changes;
    }

    /** Folders that only a new edition or only one that was left out needs. */
    private Set<String> newFolders() {
        Set<String> folders = new HashSet<>();
        inEither().forEach(id -> {
            if (before.edition(id) == null || after.edition(id) == null) {
                folders.addAll(before.folders(id));
                folders.addAll(after.folders(id));
            }
        });
        return folders;
    }

    private List<TermDifference> terms() {
        TermFolding folding = new TermFolding();
        for (String id : before.editions()) {
            if (wanted.test(id) && after.editions().contains(id)) {
                edition(id, folding);
            }
        }
        return folding.differences();
    }

    private void edition(String id, TermFolding folding) {
        EditionTerms was = before.rulebook().terms(id);
        EditionTerms is = after.rulebook().terms(id);
        List<TermChange> plain = TermComparison.between(was, is);
        plain.forEach(change -> folding.add(id, null, change, place(before, shownBefore, id, change.before()), place(after, shownAfter, id, change.after()),
                Units.of(change, was, is, plain)));
        for (TextReading point : before.rulebook().readings()) {
            for (String value : point.values()) {
                boolean usual = value.equals(was.readings().get(point.name())) && value.equals(is.readings().get(point.name()));
                if (!usual && after.rulebook().readings().stream().anyMatch(other -> other.name().equals(point.name()) && other.values().contains(value))) {
                    under(id, Map.of(point.name(), value), plain, folding);
                }
            }
        }
    }

    private void under(String id, Map<String, String> reading, List<TermChange> plain, TermFolding folding) {
        EditionTerms was = before.rulebook().terms(id, reading);
        EditionTerms is = after.rulebook().terms(id, reading);
        List<TermChange> changes = TermComparison.between(was, is);
        changes.stream().filter(change -> !plain.contains(change)).forEach(change -> reading.forEach((name, value) -> folding.add(id, name + "=" + value, change,
                place(before, shownBefore, id, change.before()), place(after, shownAfter, id, change.after()), Units.of(change, was, is, changes))));
    }

    private static @Nullable Span place(RulebookText side, Set<Span> shown, @Nullable String edition, @Nullable StatedTerm term) {
        Span place = term == null || edition == null ? null : side.place(edition, term.rule());
        if (place != null) {
            shown.add(place);
        }
        return place;
    }
}
