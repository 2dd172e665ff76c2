package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.pcsrules.window.QualificationWindows;

/** Writes qualification windows, {@code pcs-window/1}. All methods may be called from several threads. */
public final class WindowJson {

    static final String FORMAT = "pcs-window/1";

    private WindowJson() {
    }

    /**
     * Writes qualification windows in UTF-8.
     *
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(QualificationWindows windows, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            WindowWriter.write(windows, json);
        }
    }

    /** Qualification windows as a text, as {@link #write(QualificationWindows, OutputStream)} writes them. */
    public static String write(QualificationWindows windows) {
        StringWriter document = new StringWriter();
        try (JsonWriter json = JsonWriter.to(document)) {
            WindowWriter.write(windows, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document.toString();
    }
}
