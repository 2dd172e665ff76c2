package org.pcsrules.examples;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command finds around it; tests put something else in its place.
 *
 * @param scorers opens the rules
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param charset how text is written to a terminal
 * @param ansi whether text is coloured
 * @param clock tells today's date, and the place where it holds
 */
record Surroundings(
        Scorer.Factory scorers, InputStream in, PrintStream out, PrintStream err, Charset charset, Ansi ansi, Clock clock) {

    /** The shipped rules, the standard streams, and colour if standard output is a terminal and {@code NO_COLOR} is not set. */
    static Surroundings ofThisProcess() {
        return new Surroundings(
                Scorer.SHIPPED,
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

    /** How text is drawn here. */
    Style style() {
        return new Style(ansi, charset.equals(StandardCharsets.UTF_8));
    }
}
