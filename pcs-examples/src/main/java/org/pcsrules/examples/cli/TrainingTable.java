package org.pcsrules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.Names;

/** The text of a training export, before anything is made of it. */
final class TrainingTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private TrainingTable() {
    }

    /** A row and the line on which it begins. */
    record Row(long line, CSVRecord header, Map<Column, Integer> columns, CSVRecord values) {

        /** Whether it is as long as the header; otherwise values may stand in wrong columns. */
        boolean isWhole() {
            return values.size() == header.size();
        }

        /** The value, stripped; empty where the column is missing. */
        String get(Column column) {
            Integer at = columns.get(column);
            return at == null || at >= values.size() ? "" : values.get(at).strip();
        }

        /** An error in one column of this row. */
        FactError error(Column column, String message) {
            return new FactError("line " + line + ", " + column.title(), message);
        }
    }

    /** The rows but the blank ones. @throws InvalidFactsException if the text is broken or columns are missing */
    static List<Row> read(InputStream bytes) throws IOException {
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
        CSVParser parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get();
        try {
            return rows(parser);
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException) {
                throw refusal("", "not a text in UTF-8");
            }
            if (failure.getCause() instanceof CSVException) {
                throw refusal("line " + parser.getCurrentLineNumber(), "broken quotation marks");
            }
            throw failure.getCause();
        }
    }

    private static List<Row> rows(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw refusal("", "the file is empty, expected a header line");
        }
        CSVRecord header = records.next();
        Map<Column, Integer> columns = columns(header);
        List<Row> rows = new ArrayList<>();
        for (long line = parser.getCurrentLineNumber() + 1; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
            CSVRecord values = records.next();
            boolean blank = values.size() == 1 && values.get(0).isBlank();
            if (!blank) {
                rows.add(new Row(line, header, columns, values));
            }
        }
        return rows;
    }

    private static Map<Column, Integer> columns(CSVRecord header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<FactError> errors = new ArrayList<>();
        for (Column column : Column.values()) {
            for (int i = 0; i < header.size(); i++) {
                String name = i == 0 && header.get(0).startsWith("\uFEFF") ? header.get(0).substring(1) : header.get(i);
                if (Names.fold(name).equals(Names.fold(column.title())) && columns.putIfAbsent(column, i) != null) {
                    errors.add(new FactError("line 1", "column " + column.title() + " stands there twice"));
                }
            }
            if (column.required() && !columns.containsKey(column)) {
                errors.add(new FactError("line 1", "column " + column.title() + " is missing"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidFactsException(errors);
        }
        return columns;
    }

    private static InvalidFactsException refusal(String where, String message) {
        return new InvalidFactsException(List.of(new FactError(where, message)));
    }
}
