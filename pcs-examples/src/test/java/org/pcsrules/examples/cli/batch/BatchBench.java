package org.pcsrules.examples.cli.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.pcsrules.examples.cli.EngineOptions;
import org.pcsrules.examples.cli.Failures;
import org.pcsrules.examples.cli.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs the command on made-up input and looks at what it leaves. */
final class BatchBench {

    static final String DAY = "2026-08-15";

    final Path directory;
    final Path out;
    final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private InputStream standardInput = InputStream.nullInputStream();
    private int markEvery = 1;

    BatchBench(Path directory) {
        this.directory = directory;
        this.out = directory.resolve("out");
    }

    BatchBench markingEvery(int documents) {
        markEvery = documents;
        return this;
    }

    BatchBench reading(InputStream in) {
        standardInput = in;
        return this;
    }

    BatchBench reading(String in) {
        return reading(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
    }

    /** A document with nothing in it but a partner and a certification of a kind. */
    static String document(String partner, String certification) {
        return "{\"format\":\"pcs-facts/1\",\"partner\":{\"id\":\"" + partner + "\"},\"certifications\":[{\"person\":\"p\","
                + "\"certification\":\"" + certification + "\",\"earnedOn\":\"2026-01-01\"}]}";
    }

    static String document(String partner) {
        return document(partner, "AZ-104");
    }

    Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    /** Runs the command as given. */
    int run(String... arguments) {
        printed.reset();
        told.reset();
        Surroundings surroundings = new Surroundings(EngineOptions::engine, standardInput, new PrintStream(printed, true),
                new PrintStream(told, true), StandardCharsets.UTF_8, Ansi.OFF, Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC));
        Failures failures = new Failures();
        return new CommandLine(new BatchCommand(surroundings, markEvery))
                .setOut(new PrintWriter(surroundings.out(), true)).setErr(new PrintWriter(surroundings.err(), true))
                .setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures).execute(arguments);
    }

    /** Runs the command on an input with the usual output and day. */
    int batch(Object in, String... more) {
        List<String> arguments = new ArrayList<>(List.of(in.toString(), "--out", out.toString(), "--as-of", DAY));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    List<String> scorecards() throws IOException {
        return Files.readAllLines(out.resolve(Output.SCORECARDS));
    }

    List<List<String>> rows(String file) throws IOException {
        try (CSVParser table = CSVFormat.RFC4180.parse(Files.newBufferedReader(out.resolve(file)))) {
            return table.stream().map(row -> List.of(row.values())).toList();
        }
    }

    List<List<String>> errors() throws IOException {
        return rows(Output.ERRORS).subList(1, rows(Output.ERRORS).size());
    }

    /** Everything that a run left but its record, by file name. */
    Map<String, String> results() throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (String file : List.of(Output.SCORECARDS, Output.SUMMARY, Output.ERRORS)) {
            results.put(file, Files.readString(out.resolve(file)));
        }
        return results;
    }
}
