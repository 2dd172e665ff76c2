package org.pcsrules.examples.cli.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.StatedTerm;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.rulebook.changes.EditionChange;
import org.pcsrules.rulebook.changes.RuleChange;
import org.pcsrules.rulebook.changes.RulebookChanges;
import org.pcsrules.rulebook.changes.TermDifference;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.scorecard.RulebookId;

/** What changed from one rulebook to another, for a person: editions, terms, and the text of rules that neither shows. */
final class ChangesText {

    private static final int HASH_SHOWN = 12;
    private static final int LINES_SHOWN = 6;

    private final Style style;
    private final RulebookChanges changes;
    private final @Nullable String edition;
    private final StringBuilder out = new StringBuilder();

    /** @param edition the only one compared; null: every one */
    ChangesText(Style style, RulebookChanges changes, @Nullable String edition) {
        this.style = style;
        this.changes = changes;
        this.edition = edition;
    }

    @Override
    public String toString() {
        out.setLength(0);
        head("Before: ", changes.before());
        head("After:  ", changes.after());
        List<RuleChange> rules = changes.rulesNotShown();
        part("Editions", changes.editions().isEmpty());
        changes.editions().forEach(this::edition);
        part("Terms", changes.terms().isEmpty());
        terms();
        part("Rules that change though no term above tells it", rules.isEmpty());
        rules.forEach(this::rule);
        if (changes.isEmpty()) {
            out.append("\nNothing changed").append(changes.before().hash().equals(changes.after().hash()) ? ": the rule files are the same.\n"
                    : edition == null ? ": the rule files differ in comments, spacing or order only.\n" : " in edition " + Style.oneLine(edition) + ".\n");
        }
        return out.toString();
    }

    private void head(String side, RulebookId id) {
        out.append(side).append(Style.oneLine(id.name())).append(", hash ").append(id.hash(), 0, HASH_SHOWN).append('\n');
    }

    private void part(String title, boolean empty) {
        if (!empty) {
            out.append('\n').append(style.strong(title)).append('\n');
        }
    }

    private void edition(EditionChange change) {
        for (String words : change.words()) {
            out.append("  ").append(Style.oneLine(change.id() + ": " + words)).append('\n');
        }
        if (change.comparedWith() != null) {
            out.append("    ").append(change.terms().isEmpty() ? "states the same as edition " : "other than in edition ")
                    .append(Style.oneLine(change.comparedWith())).append(change.terms().isEmpty() ? "\n" : ":\n");
            for (TermChange term : change.terms()) {
                StatedTerm now = term.after() == null ? Objects.requireNonNull(term.before()) : term.after();
                out.append("    ").append(TermWords.sentence(term, List.of())).append(' ').append(style.faint("(" + rule(now) + ")")).append('\n');
            }
        }
    }

    /** What one rule changes in many places is told once, the places below it. */
    private void terms() {
        Map<List<String>, List<TermDifference>> alike = new LinkedHashMap<>();
        for (TermDifference term : changes.terms()) {
            alike.computeIfAbsent(List.of(TermWords.said(term.change(), term.units()), where(term)), same -> new ArrayList<>()).add(term);
        }
        alike.forEach((said, places) -> {
            if (places.size() == 1) {
                out.append("  ").append(TermWords.sentence(places.get(0).change(), places.get(0).units())).append('\n');
                faint("    " + editions(places.get(0)) + "; " + said.get(1));
                return;
            }
            out.append("  ").append(said.get(0)).append('\n');
            faint("    " + said.get(1));
            places.forEach(place -> out.append("    ").append(TermWords.place(place.change())).append(' ').append(style.faint("(" + editions(place) + ")")).append('\n'));
        });
    }

    private void faint(String line) {
        out.append(style.faint(line)).append('\n');
    }

    private static String editions(TermDifference term) {
        return (term.editions().size() == 1 ? "edition " : "editions ") + Style.oneLine(String.join(", ", term.editions()));
    }

    /** The rules that state it, where they stand, and the reading under which alone they differ. */
    private static String where(TermDifference term) {
        StatedTerm before = term.change().before();
        StatedTerm after = term.change().after();
        StatedTerm stated = Objects.requireNonNull(after == null ? before : after);
        Span place = after == null ? term.placeBefore() : term.placeAfter();
        boolean other = before != null && after != null && !before.rule().ruleId().equals(after.rule().ruleId());
        return rule(stated) + (other ? ", was " + rule(before) : "") + (place == null ? "" : ", " + Style.oneLine(place.toString()))
                + (term.reading() == null ? "" : "; only under " + Style.oneLine(term.reading()));
    }

    private static String rule(StatedTerm term) {
        return Style.oneLine(term.rule().ruleId().isEmpty() ? "\"" + term.rule().rule() + "\"" : term.rule().ruleId());
    }

    private void rule(RuleChange rule) {
        String name = rule.what().equals("folder") ? "" : rule.what().equals("rule") ? " rule \"" + Style.oneLine(rule.name()) + "\"" + id(rule)
                : " " + rule.what() + " " + Style.oneLine(rule.name());
        String became = switch (rule.kind()) {
            case ADDED -> "new";
            case REMOVED -> "left out";
            case CHANGED -> "says something else";
            case MOVED -> "stands here now, was in " + Style.oneLine(String.join(", ", rule.before()));
        };
        out.append("  ").append(Style.oneLine(rule.file())).append(rule.what().equals("folder") ? "" : ":" + rule.line()).append(':').append(name).append(' ')
                .append(became).append('\n');
        if (rule.kind() == RuleChange.Kind.CHANGED) {
            lines("was", rule.before());
            lines("now", rule.after());
        }
    }

    private static String id(RuleChange rule) {
        return rule.ruleId().isEmpty() ? "" : " (" + Style.oneLine(rule.ruleId()) + ")";
    }

    private void lines(String side, List<String> lines) {
        for (int i = 0; i < lines.size() && i < LINES_SHOWN; i++) {
            out.append("    ").append(style.faint(i == 0 ? side : "   ")).append("  ").append(Style.oneLine(lines.get(i))).append('\n');
        }
        if (lines.size() > LINES_SHOWN) {
            out.append("         ").append(style.faint("and " + (lines.size() - LINES_SHOWN) + " more lines")).append('\n');
        }
    }
}
