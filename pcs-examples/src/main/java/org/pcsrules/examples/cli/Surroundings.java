package org.pcsrules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command finds around it; tests put something else in its place.
 *
 * @param engines opens the rules
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param charset how text is written to a terminal
 * @param ansi whether text is coloured
 * @param clock tells today's date, and the place where it holds
 */
public record Surroundings(
        Engines engines, InputStream in, PrintStream out, PrintStream err, Charset charset, Ansi ansi, Clock clock) {

    /** The shipped rules, the standard streams, and colour if standard output is a terminal and {@code NO_COLOR} is not set. */
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                EngineOptions::engine,
                System.in,
                System.out,
                System.err,
                terminalCharset(),
                Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF,
                Clock.systemDefaultZone());
    }

    private static Charset terminalCharset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }

    /** The day given, or today if none is. */
    public LocalDate dayOrToday(@Nullable LocalDate day) {
        return day != null ? day : LocalDate.now(clock);
    }

    /** Prints a result as a whole. @throws IOException if standard output cannot be written */
    public void print(byte[] whole) throws IOException {
        out.write(whole, 0, whole.length);
        if (out.checkError()) {
            throw new IOException("standard output cannot be written");
        }
    }

    /** Prints a result for a person as a whole. @throws IOException if standard output cannot be written */
    public void print(String whole) throws IOException {
        print(whole.getBytes(charset));
    }

    /** How text is drawn here. */
    public Style style() {
        return new Style(ansi, charset.equals(StandardCharsets.UTF_8));
    }
}
