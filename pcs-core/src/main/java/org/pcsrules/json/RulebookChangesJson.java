package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.StatedTerm;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.rulebook.changes.EditionChange;
import org.pcsrules.rulebook.changes.RuleChange;
import org.pcsrules.rulebook.changes.RulebookChanges;
import org.pcsrules.rulebook.changes.TermDifference;
import org.pcsrules.rulebook.changes.UnitPoints;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.terms.Edition;

/** Writes what changed from one rulebook to another, {@code pcs-rulebook-changes/1}. All methods may be called from several threads. */
public final class RulebookChangesJson {

    private static final String FORMAT = "pcs-rulebook-changes/1";

    private final JsonWriter json;

    private RulebookChangesJson(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes the changes in UTF-8.
     *
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(RulebookChanges changes, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            RulebookChangesJson writer = new RulebookChangesJson(json);
            json.object(() -> writer.changes(changes));
        }
    }

    private void changes(RulebookChanges changes) throws IOException {
        json.text("format", FORMAT);
        rulebook("before", changes.before());
        rulebook("after", changes.after());
        json.objects("editions", changes.editions(), this::edition);
        json.objects("terms", changes.terms(), this::term);
        json.objects("rules", changes.rules(), this::rule);
    }

    private void rulebook(String name, RulebookId id) throws IOException {
        json.object(name, () -> {
            json.text("name", id.name());
            json.text("hash", id.hash());
            json.text("library", id.library());
        });
    }

    private void edition(EditionChange change) throws IOException {
        json.text("edition", change.id());
        edition("before", change.before());
        edition("after", change.after());
        json.texts("words", change.words());
        json.text("comparedWith", change.comparedWith());
        json.objects("terms", change.terms(), one -> {
            place(one);
            change(one, null, null);
        });
    }

    private void edition(String name, @Nullable Edition edition) throws IOException {
        if (edition != null) {
            json.object(name, () -> {
                json.text("from", edition.from());
                json.text("to", edition.info().to());
                json.texts("folders", edition.folders());
            });
        }
    }

    private void term(TermDifference term) throws IOException {
        json.texts("editions", term.editions());
        json.text("reading", term.reading());
        place(term.change());
        json.objects("units", term.units(), this::unit);
        change(term.change(), term.placeBefore(), term.placeAfter());
    }

    private void place(TermChange change) throws IOException {
        json.text("area", change.area());
        json.text("track", change.track());
        json.text("metric", change.metric());
        json.text("line", change.line());
    }

    private void unit(UnitPoints unit) throws IOException {
        json.text("line", unit.line());
        json.text("unit", unit.unit());
        json.text("before", Numbers.exact(unit.before()));
        json.text("after", Numbers.exact(unit.after()));
    }

    private void change(TermChange change, @Nullable Span before, @Nullable Span after) throws IOException {
        json.text("term", change.kind());
        json.text("subject", change.subject().isEmpty() ? null : change.subject());
        stated("before", change.before(), before);
        stated("after", change.after(), after);
        json.texts("added", change.added());
        json.texts("removed", change.removed());
        json.text("words", change.words());
    }

    private void stated(String name, @Nullable StatedTerm term, @Nullable Span place) throws IOException {
        if (term != null) {
            json.object(name, () -> {
                json.text("words", term.words());
                json.text("rule", term.rule().rule());
                json.text("ruleId", term.rule().ruleId());
                json.text("source", term.rule().source());
                if (place != null) {
                    json.text("file", place.file());
                    json.number("line", place.line());
                }
            });
        }
    }

    private void rule(RuleChange rule) throws IOException {
        json.text("kind", rule.kind());
        json.text("what", rule.what());
        json.text("name", rule.name());
        json.text("ruleId", rule.ruleId().isEmpty() ? null : rule.ruleId());
        json.text("file", rule.file());
        json.number("line", rule.line());
        json.truth("shown", rule.shown());
        json.texts("before", rule.before());
        json.texts("after", rule.after());
    }
}
