package org.pcsrules.examples.cli.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pcsrules.examples.cli.EngineOptions;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.Surroundings;
import picocli.CommandLine.Help.Ansi;

class WindowCommandTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..").normalize();
    private static final String SAMPLE = ROOT.resolve("pcs-examples/samples/renewal-due.json").toString();
    private static final Path PAGE = ROOT.resolve("pcs-core/docs/qualification-window.md");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Charset charset = StandardCharsets.UTF_8;
    private Ansi ansi = Ansi.OFF;

    private int run(String facts, String... arguments) {
        Surroundings surroundings = new Surroundings(EngineOptions::engine, new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true), new PrintStream(err, true), charset, ansi,
                Clock.fixed(Instant.parse("2026-08-15T10:15:30Z"), ZoneOffset.UTC));
        return Pcs.commandLine(surroundings).execute(arguments);
    }

    private String output() {
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toString(charset);
    }

    private static String partner(String enrolments) {
        return "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"1234567\", \"enrolments\": [" + enrolments + "]}}";
    }

    private void assertRefused(int status, String line) {
        assertThat(status).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(line);
    }

    @Test
    void thePageShowsWhatTheCommandPrints() throws IOException {
        assertThat(run("", "window", SAMPLE, "--area", "DATA_AI", "--as-of", "2026-08-15")).isZero();
        assertThat(Files.readString(PAGE).replace("\r\n", "\n")).contains("```\n" + output() + "```\n");
    }

    @Test
    void thePageNamesEveryFieldOfTheDocument() throws IOException {
        assertThat(run("", "window", SAMPLE, "--format", "json")).isZero();
        run(partner("{\"area\": \"SECURITY\", \"track\": \"SMB\", \"anniversary\": \"2027-04-22\"}"), "window", "-", "--format", "json");
        String page = Files.readString(PAGE);
        assertThat(Pattern.compile("\"([a-zA-Z]+)\":").matcher(output()).results().map(field -> "`" + field.group(1) + "`").distinct())
                .hasSizeGreaterThan(35).filteredOn(field -> !page.contains(field)).containsExactlyInAnyOrder("`name`", "`hash`", "`library`");
    }

    @Test
    void withoutAnAreaAllAreasAreShownAtAGlance() {
        assertThat(run("", "window", SAMPLE)).isZero();
        assertThat(output().lines()).anyMatch(line -> line.matches(
                "Data & AI +Enrolled \\(renewal due\\) +2026-03-01 to 2026-08-31 +44 days +124 days +0 days +renew by 2026-08-31"))
                .anyMatch(line -> line.matches("Modern Work +In progress +2026-03-01 to 2026-08-15 +0 days +0 days +168 days +qualify on one day"));
    }

    @Test
    void aWindowThatHasNotBegunSaysWhen() {
        run(partner("{\"area\": \"SECURITY\", \"track\": \"SMB\", \"anniversary\": \"2027-04-22\"}"), "window", "-", "--area", "security");
        assertThat(output()).contains("Security: Enrolled on the SMB track, anniversary 2027-04-22, renewal from 2027-04-23 to 2027-05-22\n"
                + "  The window has not begun: it runs from 2026-11-01 to 2027-05-22\n"
                + "  To do: qualify on one day from 2026-11-01 to 2027-05-22\n"
                + "  To do: renew from 2027-04-23 to 2027-05-22\n");
    }

    @Test
    void anEnrolmentWithoutAnniversaryIsTold() {
        run(partner("{\"area\": \"SECURITY\", \"track\": \"SMB\"}"), "window", "-", "--area", "SECURITY");
        assertThat(output()).contains("Security: Enrolled on the SMB track\n", "  Warning: ANNIVERSARY_MISSING: ",
                "  No data from 2026-03-01 to 2026-08-15: the facts hold no consumption or usage for this area\n");
    }

    @Test
    void aWindowThatHasClosedLeavesNothingToDo() {
        run(partner("{\"area\": \"SECURITY\", \"track\": \"SMB\", \"anniversary\": \"2024-08-15\"}"), "window", "-", "--area", "SECURITY",
                "--as-of", "2024-09-10");
        assertThat(output()).contains("Security: Enrolled (renewal due) on the SMB track",
                "  To do: nothing, the window has closed; the enrolment ends on 2024-09-14\n");
    }

    @Test
    void withoutUtf8AndColoursTheCalendarIsPlain() {
        charset = StandardCharsets.US_ASCII;
        run("", "window", SAMPLE, "--area", "DATA_AI");
        assertThat(output()).contains("2026-05  -------#############-----------       72  single track, Enterprise track\n",
                "# qualified  - not qualified  ? no data  . to come\n").doesNotContain("?????", "\u001B");
    }

    @Test
    void onATerminalQualifyingDaysAreGreen() {
        ansi = Ansi.ON;
        run("", "window", SAMPLE, "--area", "DATA_AI");
        assertThat(output()).contains("\u001B[31m░░░░░░░\u001B[0m\u001B[32m█████████████\u001B[0m\u001B[31m░░░░░░░░░░░\u001B[0m");
    }

    @Test
    void anAreaThatThereIsNotIsRefusedNamingThoseThatThereAre() {
        assertRefused(run("", "window", SAMPLE, "--area", "CLOUD"), "Invalid value for option '--area' (AREA): expected one of "
                + "[DATA_AI, INFRASTRUCTURE, DIGITAL_APP_INNOVATION, BUSINESS_APPLICATIONS, MODERN_WORK, SECURITY] (case-insensitive) but was "
                + "'CLOUD' (see pcs window --help)");
    }

    @Test
    void anAreaThatTheEditionDoesNotDefineIsRefused() {
        assertRefused(run("", "window", SAMPLE, "--area", "INFRASTRUCTURE", "--edition", "2022-10"),
                "edition 2022-10 does not define INFRASTRUCTURE; it defines DATA_AI, MODERN_WORK, SECURITY");
    }

    @Test
    void aDayBeforeTheFirstWindowIsRefused() {
        assertRefused(run("", "window", SAMPLE, "--as-of", "2022-10-02", "--edition", "2026-07"),
                "no qualification window is known on 2022-10-02; the first is known from 2022-10-03 on");
    }

    @Test
    void aFileThatThereIsNotIsRefused() {
        assertRefused(run("", "window", "none.json"), "none.json: there is no such file");
    }
}
