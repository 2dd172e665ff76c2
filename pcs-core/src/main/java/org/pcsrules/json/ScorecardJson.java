package org.pcsrules.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.pcsrules.readings.AllReadings;
import org.pcsrules.scorecard.Scorecard;

/**
 * Writes and reads scorecards, {@code pcs-scorecard/1}. Points are written exactly; values, targets and effects with at most four
 * decimals, ties away from zero. All methods may be called from several threads.
 */
public final class ScorecardJson {

    static final String FORMAT = "pcs-scorecard/1";

    private ScorecardJson() {
    }

    /**
     * Writes a scorecard in UTF-8.
     *
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(Scorecard scorecard, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            ScorecardWriter.write(scorecard, json);
        }
    }

    /** Writes a scorecard with one field more, {@code readings}: what hangs on the open points of the published text. */
    public static void write(AllReadings all, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            ReadingsWriter.write(all, json);
        }
    }

    /** As {@link #write(Scorecard, OutputStream)}, on one line with a line feed at its end, as NDJSON has it. */
    public static void writeLine(Scorecard scorecard, OutputStream lines) throws IOException {
        try (JsonWriter json = JsonWriter.line(lines)) {
            ScorecardWriter.write(scorecard, json);
        }
    }

    /** A scorecard as a text, as {@link #write(Scorecard, OutputStream)} writes it. */
    public static String write(Scorecard scorecard) {
        StringWriter document = new StringWriter();
        try (JsonWriter json = JsonWriter.to(document)) {
            ScorecardWriter.write(scorecard, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document.toString();
    }

    /**
     * Reads a scorecard in UTF-8. Values, targets and amounts are then the printed ones; points and effects are exact. Fields
     * that are not known are passed over; a rulebook that is not named has empty names.
     *
     * @param document read to its end and left open
     * @throws IllegalArgumentException if it is not a scorecard; it tells where and why, the first fault only
     * @throws IOException if the stream fails
     */
    public static Scorecard read(InputStream document) throws IOException {
        return ScorecardReader.read(JsonTree.read(document, ReadLimits.DEFAULT.maxBytes()));
    }

    /** As {@link #read(InputStream)}, from a text. */
    public static Scorecard read(String document) {
        try {
            return read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
