package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import org.pcsrules.rulebook.examples.Difference;
import org.pcsrules.rulebook.examples.ExampleReport;
import org.pcsrules.rulebook.examples.ExampleResult;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Numbers;

/** Writes what became of examples, {@code pcs-examples/1}. All methods may be called from several threads. */
public final class ExamplesJson {

    private static final String FORMAT = "pcs-examples/1";

    private ExamplesJson() {
    }

    /**
     * Writes the results in UTF-8.
     *
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(ExampleReport report, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            json.object(() -> {
                json.text("format", FORMAT);
                json.object("rulebook", () -> {
                    json.text("name", report.rulebook().name());
                    json.text("hash", report.rulebook().hash());
                    json.text("library", report.rulebook().library());
                });
                json.number("passed", report.passed().size());
                json.number("failed", report.failed().size());
                json.number("leftOut", report.leftOut().size());
                json.objects("examples", report.results(), result -> write(result, json));
            });
        }
    }

    private static void write(ExampleResult result, JsonWriter json) throws IOException {
        json.text("file", result.example().file());
        json.number("line", result.example().line());
        json.text("name", result.example().name());
        json.text("asOf", result.example().asOf());
        json.texts("editions", result.editions());
        json.text("result", result.passed() ? "passed" : result.run() ? "failed" : "left out");
        if (!result.differences().isEmpty()) {
            json.objects("differences", result.differences(), difference -> write(difference, json));
        }
    }

    private static void write(Difference difference, JsonWriter json) throws IOException {
        json.text("edition", difference.edition());
        json.text("area", difference.area());
        json.text("track", difference.track());
        json.text("what", difference.what());
        json.number("line", difference.expected().line());
        json.text("expected", difference.expected().written());
        json.text("was", difference.was());
        json.objects("metrics", difference.metrics(), metric -> {
            json.text("metric", metric.metric());
            json.text("points", metric.points());
            json.number("maximum", metric.maximum());
            json.objects("lines", metric.lines(), line -> write(line, json));
        });
    }

    private static void write(LineScore line, JsonWriter json) throws IOException {
        json.text("line", line.line());
        if (line.value() == null) {
            json.nothing("value");
        } else {
            json.number("value", Numbers.decimal(line.value(), 4));
        }
        json.number("target", Numbers.decimal(line.target(), 4));
        json.text("points", line.points());
        json.truth("counts", line.counts());
    }
}
