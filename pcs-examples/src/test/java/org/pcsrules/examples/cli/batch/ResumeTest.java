package org.pcsrules.examples.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {

    private static final List<String> FILES = List.of(Output.SCORECARDS, Output.SUMMARY, Output.ERRORS, Output.RUN);

    /** Good ones, bad ones, an empty line, and one partner twice. */
    private static final List<String> LINES = List.of(BatchBench.document("1"), "broken", BatchBench.document("2", "AZ-305"), "",
            BatchBench.document("1"), BatchBench.document("3", "AZ-9999"), BatchBench.document("4", "DP-300"));

    @TempDir
    private Path directory;
    private BatchBench bench;
    private Path in;

    @BeforeEach
    void open() throws IOException {
        bench = new BatchBench(directory);
        in = bench.file("partners.ndjson", String.join("\n", LINES) + "\n");
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : FILES) {
            files.put(file, Files.readAllBytes(folder.resolve(file)));
        }
        return files;
    }

    private void leave(String file, byte[] whole, long size) throws IOException {
        Files.createDirectories(bench.out);
        Files.write(bench.out.resolve(file), Arrays.copyOf(whole, (int) size));
    }

    /** What a run is like that was stopped at a byte of one file, while the others had been written up to a mark or further. */
    private void assertGoesOn(Map<String, byte[]> whole, Map<String, String> expected, List<Long> sizes) throws IOException {
        for (int i = 0; i < FILES.size(); i++) {
            leave(FILES.get(i), whole.get(FILES.get(i)), sizes.get(i));
        }
        assertThat(bench.batch(in, "--resume")).as("sizes %s: %s", sizes, bench.told()).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(bench.results()).as("sizes %s", sizes).isEqualTo(expected);
        assertThat(bench.printed()).startsWith("6 documents: 4 scored, 2 refused, 0 failed");
    }

    @Test
    void aRunThatWasStoppedAtAnyPointGoesOnWithoutLosingOrRepeatingAnything() throws IOException {
        bench.batch(in);
        Map<String, byte[]> whole = read(bench.out);
        Map<String, String> expected = bench.results();
        String record = new String(whole.get(Output.RUN), StandardCharsets.ISO_8859_1);
        List<Mark> marks = new ArrayList<>(record.lines().map(Mark::of).filter(mark -> mark != null).toList());
        assertThat(marks).hasSize(LINES.size() - 1);
        int recordEnd = record.indexOf("\n\n") + 2;
        List<Long> from = List.of(0L, 0L, 0L);
        for (Mark next : marks) {
            int nextRecordEnd = record.indexOf('\n', recordEnd) + 1;
            // Results are written before the mark that tells of them; where a file stops, the others may be anywhere.
            for (long scorecards : between(from.get(0), next.sizes().get(0))) {
                for (long summary : between(from.get(1), next.sizes().get(1))) {
                    for (long errors : between(from.get(2), next.sizes().get(2))) {
                        assertGoesOn(whole, expected, List.of(scorecards, summary, errors, (long) recordEnd));
                    }
                }
            }
            for (long torn : between(recordEnd, nextRecordEnd)) {
                assertGoesOn(whole, expected, List.of(next.sizes().get(0), next.sizes().get(1), next.sizes().get(2), torn));
            }
            from = next.sizes();
            recordEnd = nextRecordEnd;
        }
    }

    /** The ends, the last byte before the end, and the middle. */
    private static List<Long> between(long from, long to) {
        return List.of(from, (from + to) / 2, to - 1, to).stream().filter(size -> size >= from && size <= to).distinct().toList();
    }

    @Test
    void aRunThatWasStoppedBeforeItsRecordWasWholeBeginsAnew() throws IOException {
        bench.batch(in);
        Map<String, byte[]> whole = read(bench.out);
        Map<String, String> expected = bench.results();
        int head = new String(whole.get(Output.RUN), StandardCharsets.ISO_8859_1).indexOf("\n\n") + 2;
        for (long size = 0; size < head; size += 7) {
            assertGoesOn(whole, expected, List.of(0L, 0L, 0L, size));
        }
    }

    @Test
    void resultsThatDidNotReachTheDiskAreDoneAgain() throws IOException {
        bench.batch(in);
        Map<String, byte[]> whole = read(bench.out);
        Map<String, String> expected = bench.results();
        // The record tells of more than the scorecards hold, as after a power cut.
        assertGoesOn(whole, expected, List.of(10L, (long) whole.get(Output.SUMMARY).length, (long) whole.get(Output.ERRORS).length,
                (long) whole.get(Output.RUN).length));
    }

    @Test
    void anInputThatBreaksOffEndsTheRunWhichCanBeGoneOnWith() throws IOException {
        assertThat(bench.batch(in)).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        Map<String, String> expected = bench.results();
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        BatchBench other = new BatchBench(Files.createDirectory(directory.resolve("other")));
        String begun = String.join("\n", LINES.subList(0, 5)) + "\n" + LINES.get(5).substring(0, 20);
        assertThat(other.reading(new SequenceInputStream(new ByteArrayInputStream(begun.getBytes(StandardCharsets.UTF_8)), failing)).batch("-"))
                .isEqualTo(1);
        assertThat(other.told().lines()).containsExactly("the input cannot be read any further: the line is dead");
        assertThat(other.scorecards()).hasSize(3);
        assertThat(other.reading(Files.readString(in)).batch("-", "--resume")).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(other.results()).isEqualTo(expected);
        assertThat(other.printed()).startsWith("6 documents: 4 scored, 2 refused, 0 failed (4 of them before this run); ");
    }

    @Test
    void aFinishedRunHasNothingLeftToDoUnlessTheInputHasGrown() throws IOException {
        bench.batch(in);
        Map<String, String> expected = bench.results();
        assertThat(bench.batch(in, "--resume")).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(bench.results()).isEqualTo(expected);
        Files.writeString(in, BatchBench.document("5") + "\n", StandardOpenOption.APPEND);
        assertThat(bench.batch(in, "--resume")).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(bench.scorecards()).hasSize(5);
        assertThat(bench.printed()).startsWith("7 documents: 5 scored, 2 refused, 0 failed (6 of them before this run)");
    }

    @Test
    void withoutAnEarlierRunTheOptionToGoOnJustBegins() throws IOException {
        assertThat(bench.batch(in, "--resume")).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(bench.scorecards()).hasSize(4);
    }

    @Test
    void anotherDayEditionOrReadingIsRefusedAndTold() throws IOException {
        bench.batch(in);
        Map<String, String> before = bench.results();
        assertRefused(bench.run(in.toString(), "--out", bench.out.toString(), "--as-of", "2026-08-16", "--resume"),
                "as of was 2026-08-15 and is 2026-08-16");
        assertRefused(bench.batch(in, "--resume", "--edition", "2026-07"), "edition was the one in force and is 2026-07");
        assertRefused(bench.batch(in, "--resume", "--reading", "PASS_TEST=ROUNDED", "--reading", "ACTIVE_SHARE=BEST_WORKLOAD"),
                "readings was the default ones and is ACTIVE_SHARE=BEST_WORKLOAD PASS_TEST=ROUNDED");
        Path run = bench.out.resolve(Output.RUN);
        Files.writeString(run, Files.readString(run).replaceFirst("rules: [0-9a-f]+", "rules: 0123"));
        bench.batch(in, "--resume");
        assertThat(bench.told()).contains("rules was 0123 and is ");
        assertThat(bench.results()).isEqualTo(before);
    }

    private void assertRefused(int status, String difference) {
        assertThat(status).isEqualTo(2);
        assertThat(bench.told().lines()).containsExactly(
                bench.out + ": holds results of another run: " + difference + "; --force replaces them");
    }

    @Test
    void otherDocumentsThanThoseThatWereDoneAreRefused() throws IOException {
        bench.batch(in);
        Map<String, String> before = bench.results();
        Files.writeString(in, Files.readString(in).replace("DP-300", "DP-100"));
        assertThat(bench.batch(in, "--resume")).isEqualTo(2);
        assertThat(bench.told().lines()).containsExactly(
                "the input is not that of the run that was stopped: its first 6 documents differ; --force begins anew");
        Files.writeString(in, LINES.get(0) + "\n");
        assertThat(bench.batch(in, "--resume")).isEqualTo(2);
        assertThat(bench.told().lines()).containsExactly(
                "the input has 1 documents, but the run that was stopped had come to 6; --force begins anew");
        assertThat(bench.results()).isEqualTo(before);
        Path folder = Files.createDirectory(directory.resolve("in"));
        Files.writeString(folder.resolve("a.json"), LINES.get(0));
        assertThat(bench.batch(folder, "--resume")).isEqualTo(2);
        assertThat(bench.told()).contains("input was lines and is folder");
    }

    @Test
    void aFolderGoesOnAfterTheFilesThatWereDone() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("in"));
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve(i + ".json"), BatchBench.document(String.valueOf(i)));
        }
        bench.batch(folder);
        Map<String, String> expected = bench.results();
        Path run = bench.out.resolve(Output.RUN);
        List<String> record = Files.readAllLines(run);
        Files.write(run, record.subList(0, record.size() - 3));
        assertThat(bench.batch(folder, "--resume")).isZero();
        assertThat(bench.printed()).contains("(2 of them before this run)");
        assertThat(bench.results()).isEqualTo(expected);
        Files.writeString(folder.resolve("0a.json"), BatchBench.document("9"));
        assertThat(bench.batch(folder, "--resume")).as("a file more in between").isEqualTo(2);
    }

    @Test
    void resultsThatWereChangedOrThatNoRecordTellsOfAreRefused() throws IOException {
        bench.batch(in);
        Path summary = bench.out.resolve(Output.SUMMARY);
        Files.writeString(summary, Files.readString(summary).replace("\n", "\r\n"));
        assertThat(bench.batch(in, "--resume")).isEqualTo(2);
        assertThat(bench.told().lines()).containsExactly(summary + ": was changed since the run was stopped; --force replaces it");
        Files.delete(bench.out.resolve(Output.RUN));
        assertThat(bench.batch(in, "--resume")).isEqualTo(2);
        assertThat(bench.told().lines()).containsExactly(
                bench.out + ": holds results but no run.txt, which would tell what they are; --force replaces them");
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder() throws IOException {
        bench.batch(in);
        try (FileChannel run = FileChannel.open(bench.out.resolve(Output.RUN), StandardOpenOption.WRITE); FileLock lock = run.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(bench.batch(in, "--resume")).isEqualTo(2);
            assertThat(bench.told().lines()).containsExactly(bench.out.resolve(Output.RUN) + ": another run is under way here");
        }
    }

    @Test
    void aLargeRunMarksNowAndThenOnly() throws IOException {
        bench.markingEvery(1_000).batch(in);
        assertThat(Files.readAllLines(bench.out.resolve(Output.RUN)).stream().filter(line -> Mark.of(line) != null)).hasSize(1);
    }
}
