package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import org.pcsrules.rulebook.CheckedRulebook;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Span;

/** Writes what was found in a rulebook, {@code pcs-findings/1}. All methods may be called from several threads. */
public final class FindingsJson {

    private static final String FORMAT = "pcs-findings/1";

    private FindingsJson() {
    }

    /**
     * Writes the findings in UTF-8.
     *
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(CheckedRulebook checked, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            json.object(() -> {
                json.text("format", FORMAT);
                json.object("rulebook", () -> {
                    json.text("name", checked.id().name());
                    json.text("hash", checked.id().hash());
                    json.text("library", checked.id().library());
                });
                json.number("errors", checked.findings(Severity.ERROR).size());
                json.number("warnings", checked.findings(Severity.WARNING).size());
                json.number("notes", checked.findings(Severity.NOTE).size());
                json.objects("findings", checked.findings(), finding -> write(finding, json));
            });
        }
    }

    private static void write(Finding finding, JsonWriter json) throws IOException {
        json.text("check", finding.check());
        json.text("severity", finding.severity());
        Span place = finding.place();
        if (place != null) {
            json.text("file", place.file());
            json.number("line", place.line());
            json.number("column", place.column());
            json.number("endLine", place.endLine());
            json.number("endColumn", place.endColumn());
        }
        json.text("rule", finding.rule());
        json.text("wrong", finding.wrong());
        json.text("right", finding.right());
    }
}
