package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pcsrules.rulebook.CheckedRulebook;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.RulebookCheck;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Span;

/**
 * Writes what was found in a rulebook as SARIF 2.1.0, which editors and code hosts read. All methods may be called from several threads.
 */
public final class FindingsSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private FindingsSarif() {
    }

    /**
     * Writes the findings in UTF-8.
     *
     * @param directory the rulebook's directory; files are named below it, relative to where it is relative to
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(CheckedRulebook checked, Path directory, OutputStream document) throws IOException {
        List<RulebookCheck.About> checks = RulebookCheck.checks();
        try (JsonWriter json = JsonWriter.to(document)) {
            json.object(() -> {
                json.text("$schema", SCHEMA);
                json.text("version", "2.1.0");
                json.objects("runs", List.of(checked), run -> {
                    json.object("tool", () -> json.object("driver", () -> {
                        json.text("name", "pcs rules check");
                        json.text("version", checked.id().library());
                        json.objects("rules", checks, check -> about(check, json));
                    }));
                    json.text("columnKind", "utf16CodeUnits");
                    json.objects("results", checked.findings(), finding -> result(finding, checks, directory, json));
                });
            });
        }
    }

    private static void about(RulebookCheck.About check, JsonWriter json) throws IOException {
        json.text("id", check.id());
        json.object("shortDescription", () -> json.text("text", check.summary()));
        json.object("defaultConfiguration", () -> json.text("level", level(check.severity())));
    }

    private static void result(Finding finding, List<RulebookCheck.About> checks, Path directory, JsonWriter json) throws IOException {
        json.text("ruleId", finding.check());
        json.number("ruleIndex", checks.stream().map(RulebookCheck.About::id).toList().indexOf(finding.check()));
        json.text("level", level(finding.severity()));
        json.object("message", () -> json.text("text", finding.wrong() + "; " + finding.right()));
        Span place = finding.place();
        if (place != null) {
            json.objects("locations", List.of(place), span -> {
                json.object("physicalLocation", () -> {
                    json.object("artifactLocation", () -> json.text("uri", uri(directory, span.file())));
                    json.object("region", () -> region(span, json));
                });
                if (finding.rule() != null) {
                    json.objects("logicalLocations", List.of(finding.rule()), rule -> json.text("name", rule));
                }
            });
        }
    }

    private static void region(Span span, JsonWriter json) throws IOException {
        json.number("startLine", span.line());
        json.number("startColumn", span.column());
        json.number("endLine", span.endLine());
        json.number("endColumn", span.endColumn());
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** A file below the directory: relative if the directory is, in the signs that a URI may have; before a colon a relative one would have a scheme. */
    private static String uri(Path directory, String file) {
        Path path = directory.resolve(file).normalize();
        StringBuilder uri = new StringBuilder(path.isAbsolute() ? "file://" : "");
        String text = path.toString().replace('\\', '/');
        uri.append(path.isAbsolute() && !text.startsWith("/") ? "/" : "");
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one == '/' || one == ':' && path.isAbsolute() || one > ' ' && PLAIN.indexOf(one) >= 0;
            uri.append(plain ? String.valueOf((char) one) : String.format(Locale.ROOT, "%%%02X", one));
        }
        return uri.toString();
    }
}
