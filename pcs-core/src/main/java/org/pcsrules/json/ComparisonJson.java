package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.pcsrules.comparison.Comparison;

/** Writes comparisons, {@code pcs-comparison/1}. Points are written exactly, and negative where the score falls. */
public final class ComparisonJson {

    static final String FORMAT = "pcs-comparison/1";

    private ComparisonJson() {
    }

    /**
     * Writes a comparison in UTF-8.
     *
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(Comparison comparison, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            ComparisonWriter.write(comparison, json);
        }
    }

    /** A comparison as a text, as {@link #write(Comparison, OutputStream)} writes it. */
    public static String write(Comparison comparison) {
        StringWriter document = new StringWriter();
        try (JsonWriter json = JsonWriter.to(document)) {
            ComparisonWriter.write(comparison, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document.toString();
    }
}
