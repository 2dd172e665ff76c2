package org.pcsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcsrules.facts.Area;
import org.pcsrules.json.ScorecardJson;
import picocli.CommandLine.Help.Ansi;

class AllReadingsCommandTest {

    private static final String RESELLER = Path.of(System.getProperty("basedir", "."), "samples/modern-work-reseller.json").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int score(String... more) {
        List<String> arguments = new ArrayList<>(List.of("score", RESELLER, "--as-of", "2026-08-15"));
        arguments.addAll(List.of(more));
        out.reset();
        err.reset();
        return Pcs.commandLine(new Surroundings(EngineOptions::engine, new ByteArrayInputStream(new byte[0]), new PrintStream(out, true),
                new PrintStream(err, true), StandardCharsets.UTF_8, Ansi.OFF, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)))
                .execute(arguments.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theRoundedPassTestAloneWinsTheResellersDesignation() {
        assertThat(score("--readings", "all")).isZero();
        assertThat(out()).contains("""
                What hangs on the open points of the published text: 384 combinations of readings of 8 points
                """, """
                Modern Work                 64.64    69.64  holds under some: 96 of 384
                Security                  34.3933  34.3933  holds under no reading

                Modern Work: 69.64 points on the SMB track, not qualified
                  with PASS_TEST=ROUNDED           69.64        the designation is won
                  with ACTIVE_SHARE=BEST_WORKLOAD  64.64  (-5)  the lowest

                Readings named
                  ACTIVE_SHARE=BEST_WORKLOAD  the share of one listed workload is enough
                  PASS_TEST=ROUNDED           the score rounded to a whole number is compared with the pass mark
                """);
    }

    @Test
    void theReadingNamedGivesTheStandingNamed() {
        assertThat(score("--reading", "PASS_TEST=ROUNDED")).isZero();
        assertThat(out()).contains("Modern Work: 70 (69.64, exactly 1741/25) on the SMB track, qualified\n");
    }

    @Test
    void aReadingThatIsChosenStaysAsItIs() {
        assertThat(score("--readings", "all", "--reading", "PASS_TEST=EXACT")).isZero();
        assertThat(out()).contains(": 192 combinations of readings of 7 points, with PASS_TEST=EXACT\n",
                "Modern Work                 64.64    69.64  holds under no reading\n").doesNotContain("PASS_TEST=ROUNDED", "is won");
    }

    @Test
    void anotherEditionIsReadAsItReadsItself() {
        assertThat(score("--readings", "all", "--edition", "2023-08")).isZero();
        assertThat(out()).contains("edition 2023-08", "384 combinations of readings of 8 points");
    }

    @Test
    void asJsonItIsAScorecardWithOneFieldMore() throws Exception {
        assertThat(score("--readings", "all", "--format", "json")).isZero();
        assertThat(out()).contains("\"combinations\": 384", "\"designation\": \"SOME\"", "\"qualifying\": 96", "\"PASS_TEST\": \"ROUNDED\"");
        String withReadings = out();
        assertThat(score("--format", "json")).isZero();
        assertThat(ScorecardJson.read(withReadings)).isEqualTo(ScorecardJson.read(out()));
        assertThat(ScorecardJson.read(withReadings).area(Area.MODERN_WORK).qualified()).isFalse();
    }

    @Test
    void anythingButAllIsRefused() {
        assertThat(score("--readings", "some")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Invalid value for option '--readings': expected one of [all]");
        assertThat(score("--readings", "all", "--reading", "PASS_TES=ROUNDED")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("unknown reading 'PASS_TES'; there are ACTIVE_SHARE, AZURE_GROWTH_BASIS, ");
    }
}
