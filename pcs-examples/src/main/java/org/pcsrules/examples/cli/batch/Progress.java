package org.pcsrules.examples.cli.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.pcsrules.examples.cli.Surroundings;

/** Shows on a terminal how far a run has come, how fast it is and how long it will take; elsewhere nothing. */
public final class Progress implements AutoCloseable {

    private static final int MILLIS = 250;

    private final PrintStream terminal;
    private final @Nullable ProgressBar bar;
    private final long size;

    private Progress(PrintStream terminal, @Nullable ProgressBar bar, long size) {
        this.terminal = terminal;
        this.bar = bar;
        this.size = size;
    }

    /**
     * A bar if standard error is a terminal.
     *
     * @param width of the terminal, in characters
     * @param size of the input, -1 if it is not known
     * @param before documents that an earlier run has done
     */
    public static Progress on(Surroundings surroundings, int width, long size, long before) {
        boolean terminal = surroundings.err() == System.err && isTerminal();
        return terminal
                ? on(surroundings.err(), width, surroundings.style().blocks(), size, before)
                : new Progress(surroundings.err(), null, size);
    }

    static Progress on(PrintStream terminal, int width, boolean blocks, long size, long before) {
        return new Progress(terminal, new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(-1)
                .startsFrom(before, Duration.ZERO)
                .setStyle(blocks ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setUnit(" partners", 1)
                .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setUpdateIntervalMillis(MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(line -> draw(terminal, line), width - 1))
                .build(), size);
    }

    private static void draw(PrintStream terminal, String line) {
        terminal.print("\r" + line);
        terminal.flush();
    }

    /** @param end how much of the input is done, in the unit of its size */
    public void show(Tally tally, long end) {
        if (bar == null) {
            return;
        }
        if (size > 0 && end > 0) {
            // Of lines only the bytes are known beforehand: as many partners as there will be if the rest is like the beginning.
            bar.maxHint(Math.max(tally.documents(), Math.round((double) tally.documents() / end * size)));
        }
        bar.stepTo(tally.documents());
        long bad = tally.refused() + tally.failed();
        bar.setExtraMessage(bad == 0 ? "" : ", " + bad + " not scored");
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.println();
        }
    }

    /** Java tells only of standard input and output together whether they are a terminal; the shell knows of each. */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return System.console() != null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
