package org.pcsrules.examples.cli.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.pcsrules.examples.cli.EngineOptions;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.Surroundings;
import picocli.CommandLine.Help.Ansi;

/** Runs the command in a test, on 2026-11-03. */
final class Shell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The exit status; what an earlier run printed is forgotten. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(EngineOptions::engine, new ByteArrayInputStream(new byte[0]), new PrintStream(out, true),
                new PrintStream(err, true), StandardCharsets.UTF_8, Ansi.OFF, Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC));
        return Pcs.commandLine(surroundings).execute(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
