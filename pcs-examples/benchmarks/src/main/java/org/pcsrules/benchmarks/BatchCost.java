package org.pcsrules.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.pcsrules.Outcome;
import org.pcsrules.PcsEngine;
import org.pcsrules.examples.cli.EngineOptions;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.examples.generate.GeneratedPartners;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;
import org.pcsrules.json.ScorecardJson;
import org.pcsrules.scorecard.Scorecard;
import picocli.CommandLine.Help.Ansi;

/**
 * What {@code pcs batch} costs beside scoring the same partners in memory: processor time of the whole process, garbage collection
 * included, for each partner. All of it takes turns in one virtual machine, so that a busy machine is equally unkind to all.
 */
public final class BatchCost {

    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 15);
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 3;
    private static final String SCORE = "score in memory";

    private final PcsEngine engine = PcsEngine.create();
    private final Map<String, Callable<?>> work = new LinkedHashMap<>();
    private final int partners;
    private Object result = "";

    private BatchCost(int partners, int rows) throws IOException {
        this.partners = partners;
        List<PartnerFacts> facts = new GeneratedPartners(1, AS_OF, rows).first(partners).toList();
        List<byte[]> lines = new ArrayList<>();
        List<Scorecard> cards = new ArrayList<>();
        Path directory = Files.createTempDirectory("pcs-batch-cost");
        Path input = directory.resolve("partners.ndjson");
        try (OutputStream file = Files.newOutputStream(input)) {
            for (PartnerFacts one : facts) {
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                FactsJson.writeLine(one, line);
                lines.add(line.toByteArray());
                line.writeTo(file);
                cards.add(engine.score(one, AS_OF));
            }
        }
        work.put(SCORE, () -> {
            for (PartnerFacts one : facts) {
                result = engine.score(one, AS_OF);
            }
            return result;
        });
        work.put("PcsEngine.scoreAll in memory, one thread", () -> scoreAll(facts));
        work.put("pcs batch --threads 1, from file to files", () -> batch(input, directory.resolve("out")));
        work.put("documents read, scored and written in one loop", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            for (byte[] line : lines) {
                out.reset();
                ScorecardJson.writeLine(engine.score(FactsJson.readToScore(line, engine.catalogue(), ReadLimits.DEFAULT), AS_OF), out);
            }
            return out;
        });
        work.put("- of it reading documents", () -> {
            for (byte[] line : lines) {
                result = FactsJson.readToScore(line, engine.catalogue(), ReadLimits.DEFAULT);
            }
            return result;
        });
        work.put("  - of it Jackson's tokens, nothing made of them", () -> tokens(lines));
        work.put("- of it writing scorecards", () -> {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 16);
            for (Scorecard card : cards) {
                line.reset();
                ScorecardJson.writeLine(card, line);
            }
            return line;
        });
        System.out.printf(Locale.ROOT, "%d partners of %d rows: documents of %.1f kB, scorecards of %.1f kB%n", partners, rows, Files.size(input) / 1e3 / partners,
                size(cards) / 1e3 / partners);
        List<List<Written>> written = new ArrayList<>();
        for (Scorecard card : cards) {
            written.add(written(card));
        }
        work.put("  - of it Jackson's tokens, nothing worked out for them", () -> write(written));
    }

    private long scoreAll(List<PartnerFacts> facts) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Stream<Outcome<PartnerFacts>> all = engine.scoreAll(facts.stream(), AS_OF, thread, 4)) {
            return all.filter(Outcome.Scored.class::isInstance).count();
        } finally {
            thread.shutdown();
        }
    }

    private static int batch(Path input, Path output) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        int status = Pcs.commandLine(new Surroundings(EngineOptions::engine, InputStream.nullInputStream(), nowhere, nowhere,
                StandardCharsets.UTF_8, Ansi.OFF, Clock.systemUTC()))
                .execute("batch", input.toString(), "--out", output.toString(), "--as-of", AS_OF.toString(), "--threads", "1", "--force");
        if (status != 0) {
            throw new IllegalStateException("pcs batch ended with status " + status);
        }
        return status;
    }

    private static long tokens(List<byte[]> lines) throws IOException {
        JsonFactory factory = new JsonFactory();
        long characters = 0;
        for (byte[] line : lines) {
            try (JsonParser json = factory.createParser(new String(line, StandardCharsets.UTF_8).toCharArray())) {
                while (json.nextToken() != null) {
                    characters += json.getTextLength();
                }
            }
        }
        return characters;
    }

    /** A token as it was written. */
    private record Written(JsonToken token, String text) {
    }

    private static long size(List<Scorecard> cards) throws IOException {
        long size = 0;
        for (Scorecard card : cards) {
            size += line(card).length;
        }
        return size;
    }

    private static byte[] line(Scorecard card) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ScorecardJson.writeLine(card, line);
        return line.toByteArray();
    }

    private static List<Written> written(Scorecard card) throws IOException {
        List<Written> tokens = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(line(card))) {
            while (json.nextToken() != null) {
                tokens.add(new Written(json.currentToken(), json.getText()));
            }
        }
        return tokens;
    }

    private static ByteArrayOutputStream write(List<List<Written>> all) throws IOException {
        JsonFactory factory = new JsonFactory();
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 16);
        for (List<Written> tokens : all) {
            line.reset();
            try (JsonGenerator json = factory.createGenerator(line)) {
                for (Written one : tokens) {
                    switch (one.token()) {
                        case START_OBJECT -> json.writeStartObject();
                        case END_OBJECT -> json.writeEndObject();
                        case START_ARRAY -> json.writeStartArray();
                        case END_ARRAY -> json.writeEndArray();
                        case FIELD_NAME -> json.writeFieldName(one.text());
                        case VALUE_STRING -> json.writeString(one.text());
                        default -> json.writeRawValue(one.text());
                    }
                }
            }
        }
        return line;
    }

    private void run(int rounds) throws Exception {
        Map<String, double[]> micros = new LinkedHashMap<>();
        Map<String, double[]> elapsed = new LinkedHashMap<>();
        work.keySet().forEach(name -> micros.put(name, new double[rounds]));
        work.keySet().forEach(name -> elapsed.put(name, new double[rounds]));
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, Callable<?>> one : work.entrySet()) {
                long begun = System.nanoTime();
                long before = PROCESS.getProcessCpuTime();
                result = one.getValue().call();
                if (round >= 0) {
                    elapsed.get(one.getKey())[round] = (System.nanoTime() - begun) / 1e3 / partners;
                    micros.get(one.getKey())[round] = (PROCESS.getProcessCpuTime() - before) / 1e3 / partners;
                }
            }
        }
        double[] scored = micros.get(SCORE);
        System.out.printf("medians of %d rounds%n%n", rounds);
        System.out.printf("| | µs of processor time a partner | x scoring | µs elapsed |%n|---|---|---|---|%n");
        micros.forEach((name, each) -> System.out.printf(Locale.ROOT, "| %s | %.0f | %.2f | %.0f |%n", name, median(each), ratio(each, scored),
                median(elapsed.get(name))));
    }

    private static double median(double[] each) {
        double[] sorted = each.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The median of the ratios of each round. */
    private static double ratio(double[] each, double[] other) {
        double[] ratios = new double[each.length];
        Arrays.setAll(ratios, i -> each[i] / other[i]);
        return median(ratios);
    }

    /** @param args how many partners (3000), rows of each (70), rounds (9) after three to warm up */
    public static void main(String[] args) throws Exception {
        int[] numbers = {3_000, 70, 9};
        for (int i = 0; i < args.length; i++) {
            numbers[i] = Integer.parseInt(args[i]);
        }
        new BatchCost(numbers[0], numbers[1]).run(numbers[2]);
    }
}
