package org.pcsrules.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of comma-separated values, in UTF-8. */
public final class Csv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** What writes rows. */
    public interface Table {
        void write(CSVPrinter table) throws IOException;
    }

    private Csv() {
    }

    /** The rows that are written. */
    public static byte[] rows(Table content) {
        StringBuilder rows = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(rows, FORMAT)) {
            content.write(table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
