package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.pcsrules.rulebook.examples.Coverage;
import org.pcsrules.scorecard.Numbers;

/** Writes what examples reach, {@code pcs-coverage/1}. All methods may be called from several threads. */
public final class CoverageJson {

    private static final String FORMAT = "pcs-coverage/1";

    private CoverageJson() {
    }

    /**
     * Writes rules, figures and proposals in UTF-8.
     *
     * @param proposals examples to add, by rule file
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(Coverage coverage, Map<String, String> proposals, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            json.object(() -> {
                json.text("format", FORMAT);
                json.object("rulebook", () -> {
                    json.text("name", coverage.rulebook().name());
                    json.text("hash", coverage.rulebook().hash());
                    json.text("library", coverage.rulebook().library());
                });
                json.objects("rules", coverage.rules(), rule -> {
                    json.text("file", rule.file());
                    json.number("line", rule.line());
                    json.text("rule", rule.name());
                    json.text("standing", rule.standing());
                });
                json.objects("figures", coverage.figures(), figure -> write(figure, json));
                json.objects("proposals", proposals.entrySet(), proposal -> {
                    json.text("file", proposal.getKey());
                    json.text("examples", proposal.getValue());
                });
            });
        }
    }

    private static void write(Coverage.Figure figure, JsonWriter json) throws IOException {
        json.text("file", figure.file());
        json.text("rule", figure.rule());
        json.texts("editions", figure.editions());
        json.text("area", figure.area());
        json.text("track", figure.track());
        json.text("metric", figure.metric());
        json.text("line", figure.line());
        json.text("kind", figure.kind());
        if (figure.kind() == Coverage.Kind.GATE) {
            json.number("step", figure.step());
        }
        json.text("size", figure.size());
        json.text("value", Numbers.exact(figure.value()));
        json.texts("unreachedIn", figure.unreachedIn());
        json.texts("missing", figure.missing().stream().map(Enum::name).toList());
    }
}
