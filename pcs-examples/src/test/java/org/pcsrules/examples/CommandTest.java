package org.pcsrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.RulesException;
import picocli.CommandLine.Help.Ansi;

class CommandTest {

    private static final String FACTS = "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"1234567\", \"name\": \"Contoso Ltd\"}}";

    private final FakeScorer scorer = new FakeScorer();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private int run(String... arguments) {
        return runWith(FACTS, arguments);
    }

    private int runWith(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
        Surroundings surroundings = new Surroundings(
                scorer.factory(), in, new PrintStream(out, true), new PrintStream(err, true), StandardCharsets.UTF_8, Ansi.OFF, clock);
        return Pcs.commandLine(surroundings).execute(arguments);
    }

    private void assertRefused(int status, String... lines) {
        assertThat(status).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(lines);
    }

    @Test
    void aScoredPartnerGivesTextAndStatusZero() {
        assertThat(run("score", "-", "--as-of", "2026-08-15")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Contoso Ltd (1234567), as of 2026-08-15, edition 2026-07\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(scorer.asked).containsExactly("score 1234567 2026-08-15");
        assertThat(scorer.closed).isTrue();
    }

    @Test
    void explainAsksForEvidence() {
        assertThat(run("explain", "-", "--as-of", "2026-08-15")).isZero();
        assertThat(scorer.asked).containsExactly("explain 1234567 2026-08-15");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Rules cited");
    }

    @Test
    void jsonIsPrintedAlone() {
        assertThat(run("score", "-", "--format", "json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).startsWith("{").endsWith("}").contains("pcs-scorecard/1");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void withoutADateItIsToday() {
        run("score", "-");
        assertThat(scorer.asked).containsExactly("score 1234567 2026-11-03");
    }

    @Test
    void editionAndReadingsReachTheRules() {
        run("score", "-", "--edition", "2023-08", "--reading", "PASS_TEST=ROUNDED", "--reading", "TRACK_CHOICE=QUALIFIED_FIRST");
        assertThat(scorer.edition).isEqualTo("2023-08");
        assertThat(scorer.readings).containsExactly(
                new ReadingChoice("PASS_TEST", "ROUNDED"), new ReadingChoice("TRACK_CHOICE", "QUALIFIED_FIRST"));
    }

    @Test
    void aReadingGivenTwiceReachesTheRulesTwice() {
        run("score", "-", "--reading", "PASS_TEST=EXACT", "--reading", "PASS_TEST=ROUNDED");
        assertThat(scorer.readings).hasSize(2);
    }

    @Test
    void whatTheRulesRefuseAsAnArgumentIsRefused() {
        scorer.openFailure = new IllegalArgumentException("there is no edition 2031-01; there are 2023-08 and 2026-07");
        assertRefused(run("score", "-", "--edition", "2031-01"), "there is no edition 2031-01; there are 2023-08 and 2026-07");
    }

    @Test
    void everyErrorOfADocumentIsOneLine() {
        scorer.failure = new InvalidFactsException(List.of(
                new FactError("azureConsumption[12].association", "unknown association 'PA\nLL', did you mean PAL?"),
                new FactError("", "the partner is missing")));
        assertRefused(run("score", "-"),
                "azureConsumption[12].association: unknown association 'PA LL', did you mean PAL?", "the partner is missing");
    }

    @Test
    void atMostAHundredErrorsAreListedAndThenTheirNumber() {
        scorer.failure = new InvalidFactsException(
                IntStream.range(0, 250).mapToObj(i -> new FactError("people[" + i + "].id", "missing")).toList());
        assertThat(run("score", "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(101)
                .endsWith("people[99].id: missing", "250 errors in all, the first 100 are shown");
    }

    @Test
    void rulesThatDoNotEndGiveStatusThree() {
        scorer.failure = new RulesException("more than 1000000 firings");
        assertThat(run("score", "-")).isEqualTo(3);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("more than 1000000 firings" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, NumberFormatException.class, NullPointerException.class})
    void anyOtherFailureGivesStatusOne(Class<? extends RuntimeException> kind) throws ReflectiveOperationException {
        scorer.failure = kind.getDeclaredConstructor().newInstance();
        assertThat(run("score", "-")).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("unexpected failure: " + kind.getName());
    }

    @Test
    void argumentsThatAreWrongAreOneLineWithAHint() {
        assertRefused(run(), "Missing required subcommand (see pcs --help)");
        err.reset();
        assertRefused(run("score"), "Missing required parameter: 'FILE' (see pcs score --help)");
        err.reset();
        assertRefused(run("score", "-", "--format", "xml"),
                "Invalid value for option '--format': expected one of [text, json] (case-insensitive) but was 'xml' (see pcs score --help)");
        err.reset();
        assertRefused(run("score", "-", "--bogus"), "Unknown option: '--bogus' (see pcs score --help)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-8-15", "15.08.2026", "+12026-08-15", "today", ""})
    void aDateIsWrittenInOneWayOnly(String date) {
        assertRefused(run("score", "-", "--as-of", date),
                "Invalid value for option '--as-of': '" + date + "' is not a date like 2026-08-15 (see pcs score --help)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASS_TEST", "=ROUNDED", "PASS_TEST="})
    void aReadingHasANameAndAValue(String reading) {
        assertRefused(run("score", "-", "--reading", reading), "Invalid value for option '--reading' (NAME=VALUE): '" + reading
                + "' is not of the form NAME=VALUE, as in PASS_TEST=ROUNDED (see pcs score --help)");
    }

    @Test
    void filesThatCannotBeReadAreRefused() {
        Path missing = directory.resolve("none.json");
        assertRefused(run("score", missing.toString()), missing + ": there is no such file");
        err.reset();
        assertRefused(run("score", directory.toString()), directory + ": is a directory, not a file");
        err.reset();
        assertRefused(run("score", "a\0b"), "a b: not a file name on this system");
        err.reset();
        assertRefused(run("score", "-", "--certifications", missing.toString()), missing + ": there is no such file");
    }

    @Test
    void aFileThatIsNotJsonIsRefused() throws IOException {
        Path binary = Files.write(directory.resolve("facts.json"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1, 2, (byte) 0xFF});
        assertThat(run("score", binary.toString())).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void standardOutputThatCannotBeWrittenGivesStatusOne() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        }, true);
        InputStream in = new ByteArrayInputStream(FACTS.getBytes(StandardCharsets.UTF_8));
        Surroundings surroundings = new Surroundings(scorer.factory(), in, full, new PrintStream(err, true),
                StandardCharsets.UTF_8, Ansi.OFF, Clock.systemUTC());
        assertThat(Pcs.commandLine(surroundings).execute("score", "-")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("standard output cannot be written");
    }

    @Test
    void helpAndVersionAreOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("pcs-examples/samples/", "Exit status:", "explain");
        out.reset();
        assertThat(run("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("pcs ");
        assertThat(err.size()).isZero();
    }
}
