package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.pcsrules.EditionInfo;
import org.pcsrules.Rulebook;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.terms.MetricTerm;

/**
 * Writes what a rulebook holds: its editions, {@code pcs-editions/1}, and the open points of the published text, {@code pcs-readings/1}.
 * All methods may be called from several threads; streams are flushed and left open.
 */
public final class RulebookJson {

    private RulebookJson() {
    }

    /** Writes the editions, the days that none covers, and the sources that they rest on, in UTF-8. @throws IOException if the stream fails */
    public static void writeEditions(Rulebook rulebook, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            json.object(() -> {
                json.text("format", "pcs-editions/1");
                id(json, rulebook.id());
                json.objects("editions", rulebook.editions(), edition -> edition(json, rulebook, edition));
                json.objects("gaps", rulebook.gaps(), gap -> {
                    json.text("from", gap.from());
                    json.text("to", gap.to());
                });
                json.objects("sources", rulebook.sources(), source -> {
                    json.text("id", source.id());
                    json.text("title", source.title());
                    json.text("kind", source.kind());
                    json.text("where", source.where());
                    json.text("asOf", source.asOf());
                });
            });
        }
    }

    /** Writes the open points, their readings and what holds in each edition, in UTF-8. @throws IOException if the stream fails */
    public static void writeReadings(Rulebook rulebook, OutputStream document) throws IOException {
        List<String> editions = rulebook.editions().stream().map(EditionInfo::id).toList();
        try (JsonWriter json = JsonWriter.to(document)) {
            json.object(() -> {
                json.text("format", "pcs-readings/1");
                id(json, rulebook.id());
                json.objects("readings", rulebook.readings(), point -> {
                    json.text("name", point.name());
                    json.text("open", point.open());
                    json.objects("values", point.choices(), choice -> {
                        json.text("value", choice.value());
                        json.text("words", choice.words());
                    });
                    json.object("defaults", () -> {
                        for (String edition : editions) {
                            json.text(edition, rulebook.terms(edition).readings().get(point.name()));
                        }
                    });
                    json.objects("decidedBy", rulebook.decidedBy(point.name()), rule -> {
                        json.text("rule", rule.rule());
                        json.text("ruleId", rule.ruleId());
                        json.text("source", rule.source());
                    });
                });
            });
        }
    }

    private static void id(JsonWriter json, RulebookId id) throws IOException {
        json.object("rulebook", () -> {
            json.text("name", id.name());
            json.text("hash", id.hash());
            json.text("library", id.library());
        });
    }

    private static void edition(JsonWriter json, Rulebook rulebook, EditionInfo edition) throws IOException {
        json.text("id", edition.id());
        json.text("from", edition.from());
        json.text("to", edition.to());
        json.text("status", edition.status());
        json.text("confidence", edition.confidence());
        json.text("warning", edition.warning());
        json.text("note", edition.note());
        json.texts("changes", edition.changes());
        json.texts("areas", rulebook.terms(edition.id()).metrics().stream().map(MetricTerm::getArea).distinct().map(Enum::name).toList());
        json.texts("sources", edition.sources());
    }
}
