package org.pcsrules.examples.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.pcsrules.examples.cli.RefusedException;

/** The folder of results. However a run is stopped, another one can go on from the last {@link Mark}. */
final class Output implements Closeable {

    static final String SCORECARDS = "scorecards.ndjson";
    static final String SUMMARY = "summary.csv";
    static final String ERRORS = "errors.csv";
    static final String RUN = "run.txt";

    /** What to do with the results of an earlier run. */
    enum Earlier { REFUSE, REPLACE, GO_ON }

    private static final long MARK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final RunRecord record;
    private final List<OutputFile> files;
    private final int markEvery;
    private Tally tally;
    private long sinceMark;
    private long lastMark = System.nanoTime();

    private Output(RunRecord record, List<OutputFile> files, Tally tally, int markEvery) {
        this.record = record;
        this.files = files;
        this.tally = tally;
        this.markEvery = markEvery;
    }

    /**
     * Opens a folder, which is made if there is none.
     *
     * @param settings what the results depend on, by name
     * @param markEvery after how many documents at the latest a run can be gone on with; also after a second
     * @throws RefusedException if there are results already that are not to be replaced, or that are those of other settings
     */
    static Output open(Path folder, Map<String, String> settings, Earlier earlier, int markEvery) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RefusedException(folder + ": is a file, not a directory");
        }
        Files.createDirectories(folder);
        List<Path> paths = List.of(folder.resolve(SCORECARDS), folder.resolve(SUMMARY), folder.resolve(ERRORS));
        boolean begun = Files.exists(folder.resolve(RUN));
        boolean results = paths.stream().anyMatch(Files::exists);
        if (earlier == Earlier.REFUSE && (begun || results)) {
            throw new RefusedException(folder + ": holds results already; --resume goes on with them, --force replaces them");
        }
        if (earlier == Earlier.GO_ON && results && !begun) {
            throw new RefusedException(folder + ": holds results but no " + RUN + ", which would tell what they are; --force replaces them");
        }
        RunRecord record = RunRecord.open(folder.resolve(RUN));
        List<OutputFile> files = new ArrayList<>();
        try {
            Map<String, String> before = record.settings();
            if (earlier == Earlier.REPLACE || before == null) {
                record.begin(settings);
            } else {
                checkSame(folder, before, settings);
            }
            Mark mark = record.goBack(earlier == Earlier.GO_ON ? sizes(paths) : List.of(0L, 0L, 0L));
            List<byte[]> heads = List.of(new byte[0], Tables.summaryHeader(), Tables.errorsHeader());
            for (int i = 0; i < paths.size(); i++) {
                files.add(OutputFile.open(paths.get(i), mark.sizes().get(i), heads.get(i)));
            }
            return new Output(record, files, mark.tally(), markEvery);
        } catch (IOException | RuntimeException failure) {
            closeAll(record, files);
            throw failure;
        }
    }

    private static List<Long> sizes(List<Path> paths) throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (Path path : paths) {
            sizes.add(Files.exists(path) ? Files.size(path) : 0);
        }
        return sizes;
    }

    private static void checkSame(Path folder, Map<String, String> before, Map<String, String> now) {
        List<String> differences = now.keySet().stream().filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .map(name -> name + " was " + before.get(name) + " and is " + now.get(name)).toList();
        if (!differences.isEmpty()) {
            throw new RefusedException(folder + ": holds results of another run: " + String.join(", ", differences)
                    + "; --force replaces them");
        }
    }

    /** What has been done, by an earlier run too. */
    Tally tally() {
        return tally;
    }

    void write(Result result) throws IOException {
        files.get(0).write(result.scorecard());
        files.get(1).write(result.summary());
        files.get(2).write(result.errors());
        tally = tally.with(result);
        sinceMark++;
        if (sinceMark >= markEvery || System.nanoTime() - lastMark >= MARK_EVERY_NANOS) {
            mark();
        }
    }

    /** Writes what is not written yet. */
    void finish() throws IOException {
        if (sinceMark > 0) {
            mark();
        }
    }

    /** Writes everything so far, and that it is written. */
    private void mark() throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (OutputFile file : files) {
            sizes.add(file.flush());
        }
        record.add(new Mark(tally, sizes));
        sinceMark = 0;
        lastMark = System.nanoTime();
    }

    /** Does not mark: what is not marked is done again. */
    @Override
    public void close() throws IOException {
        closeAll(record, files);
    }

    private static void closeAll(RunRecord record, List<OutputFile> files) throws IOException {
        try (record) {
            for (OutputFile file : files) {
                file.close();
            }
        }
    }
}
