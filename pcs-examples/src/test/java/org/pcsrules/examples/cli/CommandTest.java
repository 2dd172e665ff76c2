package org.pcsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.PcsEngine;
import org.pcsrules.RulesException;
import org.pcsrules.facts.PartnerFacts;
import picocli.CommandLine.Help.Ansi;

class CommandTest {

    private static final String FACTS = "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"1234567\", \"name\": \"Contoso Ltd\"}}";

    private final List<PcsEngine> opened = new ArrayList<>();
    private Engines engines = options -> {
        opened.add(options.engine());
        return opened.get(0);
    };
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private void failing(RuntimeException failure) {
        engines = options -> {
            throw failure;
        };
    }

    private int run(String... arguments) {
        return runWith(FACTS, arguments);
    }

    private int runWith(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
        Surroundings surroundings = new Surroundings(
                engines, in, new PrintStream(out, true), new PrintStream(err, true), StandardCharsets.UTF_8, Ansi.OFF, clock);
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
        assertThatThrownBy(() -> opened.get(0).score(PartnerFacts.builder("1").build(), LocalDate.of(2026, 8, 15)))
                .hasMessage("the engine is closed");
    }

    @Test
    void explainAsksForEvidence() {
        assertThat(run("explain", "-", "--as-of", "2026-08-15")).isZero();
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
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("as of 2026-11-03");
    }

    @Test
    void editionAndReadingsReachTheRules() {
        run("score", "-", "--as-of", "2026-08-15", "--edition", "2023-08", "--reading", "TRACK_CHOICE=QUALIFIED_FIRST");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("edition 2023-08");
        out.reset();
        assertRefused(run("score", "-", "--reading", "PASS_TEST=NEVER"),
                "unknown value 'NEVER' of reading PASS_TEST; there are EXACT, ROUNDED");
    }

    @Test
    void oneReadingGivenTwoValuesIsRefused() {
        assertRefused(run("score", "-", "--reading", "PASS_TEST=EXACT", "--reading", "PASS_TEST=ROUNDED"),
                "reading PASS_TEST is given two values: EXACT and ROUNDED");
    }

    @Test
    void anEditionThatThereIsNotIsRefusedNamingThoseThatThereAre() {
        assertThat(run("score", "-", "--edition", "2031-01")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("unknown edition '2031-01'; there are 2022-10 (").contains("2026-07");
    }

    @Test
    void aDirectoryOfRulesThatThereIsNotIsRefused() {
        Path none = directory.resolve("rules");
        assertRefused(run("score", "-", "--rules", none.toString()), none + ": there is no such directory");
    }

    @Test
    void aDirectoryWithoutRulesGivesStatusThree() {
        assertThat(run("score", "-", "--rules", directory.toString())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo(directory + ": there are no rule files (*.drl) in it");
    }

    @Test
    void everyErrorOfADocumentIsOneLine() {
        failing(new InvalidFactsException(List.of(
                new FactError("azureConsumption[12].association", "unknown association 'PA\nLL', did you mean PAL?"),
                new FactError("", "the partner is missing"))));
        assertRefused(run("score", "-"),
                "azureConsumption[12].association: unknown association 'PA LL', did you mean PAL?", "the partner is missing");
    }

    @Test
    void atMostAHundredErrorsAreListedAndThenTheirNumber() {
        failing(new InvalidFactsException(
                IntStream.range(0, 250).mapToObj(i -> new FactError("people[" + i + "].id", "missing")).toList()));
        assertThat(run("score", "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(101)
                .endsWith("people[99].id: missing", "250 errors in all, the first 100 are shown");
    }

    @Test
    void rulesThatDoNotEndGiveStatusThree() {
        failing(new RulesException("more than 1000000 firings"));
        assertThat(run("score", "-")).isEqualTo(3);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("more than 1000000 firings" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, NumberFormatException.class, NullPointerException.class})
    void anyOtherFailureGivesStatusOne(Class<? extends RuntimeException> kind) throws ReflectiveOperationException {
        failing(kind.getDeclaredConstructor().newInstance());
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
        Surroundings surroundings = new Surroundings(engines, in, full, new PrintStream(err, true),
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
