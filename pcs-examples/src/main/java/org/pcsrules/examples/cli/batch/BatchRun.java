package org.pcsrules.examples.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.PcsEngine;
import org.pcsrules.examples.cli.RefusedException;

/** Takes documents from the input, has them scored by several threads, and writes the results in the order of the input. */
final class BatchRun implements AutoCloseable {

    private static final int HELD_PER_THREAD = 4;

    private final Documents documents;
    private final ExecutorService threads;
    private final Stream<Result> results;

    /** @throws IllegalArgumentException if no edition is in force on the day */
    BatchRun(PcsEngine engine, Documents documents, LocalDate asOf, int threads) {
        this.documents = documents;
        this.threads = Executors.newFixedThreadPool(threads);
        try {
            Scoring scoring = new Scoring(engine.catalogue(), documents.kind());
            this.results = engine.scoreAll(documents, scoring, asOf, this.threads, threads * HELD_PER_THREAD);
        } catch (RuntimeException refused) {
            this.threads.shutdown();
            throw refused;
        }
    }

    /** Passes over what an earlier run has done. @throws RefusedException if that run had other documents */
    void skip(Tally done) {
        int checksum = Tally.NONE.checksum();
        for (long i = 0; i < done.documents(); i++) {
            if (!documents.hasNext()) {
                throw new RefusedException("the input has " + i + " documents, but the run that was stopped had come to "
                        + done.documents() + "; --force begins anew");
            }
            checksum = Tally.with(checksum, checksum(documents.next()));
        }
        if (checksum != done.checksum()) {
            throw new RefusedException("the input is not that of the run that was stopped: its first " + done.documents()
                    + " documents differ; --force begins anew");
        }
    }

    private static int checksum(Document document) {
        try {
            document.read();
        } catch (IOException | InvalidFactsException unreadable) {
            // Then the checksum is that of the name, as it was before.
        }
        return document.checksum();
    }

    /** Scores the rest. */
    void into(Output output, Progress progress) throws IOException {
        try {
            for (Iterator<Result> each = results.iterator(); each.hasNext();) {
                Result result = each.next();
                output.write(result);
                progress.show(output.tally(), result.end());
            }
        } catch (UncheckedIOException unreadable) {
            throw new IOException("the input cannot be read any further: " + unreadable.getCause().getMessage(), unreadable);
        }
        output.finish();
    }

    /** Leaves nothing under way. */
    @Override
    public void close() {
        results.close();
        threads.shutdown();
    }
}
