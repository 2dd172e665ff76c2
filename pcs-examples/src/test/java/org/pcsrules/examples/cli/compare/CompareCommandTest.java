package org.pcsrules.examples.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.examples.cli.EngineOptions;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.Surroundings;
import picocli.CommandLine.Help.Ansi;

class CompareCommandTest {

    private static final String JULY = facts("\"tenants\": [ {\"id\": \"a\", \"segment\": \"SMB\"}, {\"id\": \"b\", \"segment\": \"SMB\"} ],"
            + "\"microsoft365Usage\": [ " + usage("a") + "," + usage("b") + " ],"
            + "\"certifications\": [ {\"person\": \"p\", \"certification\": \"MS-102\", \"earnedOn\": \"2025-08-20\", \"expiresOn\": \"2026-08-20\"} ]");
    private static final String AUGUST = facts("\"tenants\": [ {\"id\": \"a\", \"segment\": \"SMB\"} ], \"microsoft365Usage\": [ " + usage("a") + " ]");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private static String facts(String parts) {
        return "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"1234567\", \"name\": \"Contoso Ltd\"}, " + parts + "}";
    }

    private static String usage(String tenant) {
        return "{\"tenant\": \"" + tenant + "\", \"month\": \"2026-07\", \"workload\": \"Teams\", \"paidLicences\": 100, \"activeUsers\": 0,"
                + " \"association\": \"CSP_TIER_1\"}";
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(EngineOptions::engine, new ByteArrayInputStream(JULY.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true), new PrintStream(err, true), StandardCharsets.UTF_8, Ansi.OFF,
                Clock.fixed(Instant.parse("2026-08-25T10:15:30Z"), ZoneOffset.UTC));
        return Pcs.commandLine(surroundings).execute(arguments);
    }

    private String printed() {
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private void assertRefused(int status, String... lines) {
        assertThat(status).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(lines);
    }

    @Test
    void twoDocumentsOnTwoDays() throws IOException {
        assertThat(run("compare", file("july.json", JULY), file("august.json", AUGUST), "--as-of", "2026-08-15", "--as-of", "2026-08-25")).isZero();
        assertThat(printed()).isEqualTo("""
                Contoso Ltd (1234567)
                before: as of 2026-08-15, edition 2026-07
                after: as of 2026-08-25, edition 2026-07

                Area                      Before  After  Change  Track             Designation
                Data & AI                      0      0       0  Enterprise track  not qualified
                Infrastructure                 0      0       0  Enterprise track  not qualified
                Digital & App Innovation       0      0       0  Enterprise track  not qualified
                Business Applications          0      0       0  SMB track         not qualified
                Modern Work                   19      2     -17  SMB track         not qualified
                Security                       0      0       0  Enterprise track  not qualified

                Modern Work: 19 → 2, SMB track, not qualified: 68 points short of 70, and 4 more
                  Customers lost           -2  net customer adds: b
                  Certifications expired  -15  advanced certifications: p (enterprise-administrator, earned on 2025-08-20, valid until 2026-08-20)
                  Change                  -17
                  Net customer adds: 4 of 20 (2 customers, target 10) → 2 of 20 (1 customer, target 10)
                  Advanced certifications: 15 of 15 (1 person, target 1) → 0 of 15 (0 people, target 1)
                """);
    }

    @Test
    void oneDocumentOnTwoDays() throws IOException {
        assertThat(run("compare", "-", "--as-of", "2026-08-15", "--as-of", "2026-08-25")).isZero();
        assertThat(printed()).contains("""
                Modern Work: 19 → 4, SMB track, not qualified: 66 points short of 70, and 4 more
                  Certifications expired  -15  advanced certifications: p (enterprise-administrator, earned on 2025-08-20, valid until 2026-08-20)
                  Change                  -15
                  Advanced certifications: 15 of 15 (1 person, target 1) → 0 of 15 (0 people, target 1)
                    counts no more: certifications[0], now: expired before the as-of date, rule M-5-EXPIRED
                """);
    }

    @Test
    void oneDocumentUnderTwoEditions() throws IOException {
        String facts = file("facts.json", facts("\"certifications\": [ {\"person\": \"p\", \"certification\": \"SC-500\", \"earnedOn\": \"2026-04-01\"} ]"));
        assertThat(run("compare", facts, "--edition", "2026-05", "--edition", "2026-07")).isZero();
        assertThat(printed()).startsWith("Contoso Ltd (1234567)\nbefore: as of 2026-08-25, edition 2026-05\n  Warning: EDITION_OBSERVED").endsWith("""
                Security: 0 → 4, Enterprise track → SMB track, not qualified: 66 points short of 70, and 3 more
                  Rule changed  +4  intermediate certifications: p in step 1 +1
                  Change        +4
                  Intermediate certifications: 0 of 40 (0 people, target 6) → 4 of 40 (0 people, target 4)
                    counts now: certifications[0], before: the certification is in no list of this metric, rule M-5-UNIQUE
                    step 1: added Cloud and AI Security Engineer Associate (SC-500) (SEC-LIST-1 of 2026-07, was SEC-LIST-1 of 2026-05)
                """);
    }

    @Test
    void identicalDocumentsChangeNothing() throws IOException {
        assertThat(run("compare", file("a.json", JULY), file("b.json", JULY), "--as-of", "2026-08-15")).isZero();
        assertThat(printed()).endsWith("Security                       0      0       0  Enterprise track  not qualified\n");
    }

    @Test
    void anAreaThatOneEditionDoesNotDefineIsSaid() {
        assertThat(run("compare", "-", "--as-of", "2026-08-15", "--edition", "2022-10", "--edition", "2023-08")).isZero();
        assertThat(printed()).contains("Infrastructure                 -      0       -  single track", "not defined → not qualified")
                .contains("\nInfrastructure: edition 2022-10 does not define it, so there is no change to split\n");
    }

    @Test
    void aDesignationThatHangsOnATermOfAllAreasIsSaid() {
        assertThat(run("compare", "-", "--as-of", "2026-08-15", "--edition", "2023-08", "--edition", "2023-12")).isZero();
        assertThat(printed()).contains("""

                In all areas
                  QUALIFICATION_FLOOR: METRIC_ABOVE_ZERO, was: CATEGORY_AT_LEAST_ONE (OPEN-QUALIFICATION-FLOOR of 2023-12, was FLOOR-2023-08 of 2023-08)
                """);
    }

    @Test
    void jsonIsPrintedAlone() {
        assertThat(run("compare", "-", "--as-of", "2026-08-15", "--as-of", "2026-08-25", "--format", "json")).isZero();
        assertThat(printed().strip()).startsWith("{").endsWith("}").contains("\"format\": \"pcs-comparison/1\"", "\"CERTIFICATIONS_EXPIRED\"");
    }

    @Test
    void readingsHoldForBothSides() {
        assertThat(run("compare", "-", "--as-of", "2026-08-15", "--as-of", "2026-08-25", "--reading", "PASS_TEST=LOOSELY")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("unknown value 'LOOSELY' of reading PASS_TEST");
    }

    @Test
    void thereMustBeTwoSides() {
        assertRefused(run("compare", "-", "--as-of", "2026-08-15", "--edition", "2026-07"),
                "nothing to compare with: give a second file, a second --as-of or a second --edition");
    }

    @Test
    void thereCannotBeThreeSides() {
        assertRefused(run("compare", "-", "--as-of", "2026-08-15", "--as-of", "2026-08-16", "--as-of", "2026-08-17"),
                "--as-of is given 3 times; a comparison has two sides");
    }

    @Test
    void standardInputIsOneDocument() {
        assertRefused(run("compare", "-", "-"), "standard input can be one of the two documents only");
    }

    @Test
    void differentPartnersAreRefused() throws IOException {
        assertRefused(run("compare", "-", file("other.json", AUGUST.replace("1234567", "7654321"))),
                "two different partners cannot be compared: 1234567 and 7654321");
    }

    @Test
    void errorsNameTheirDocument() throws IOException {
        String broken = file("broken.json", AUGUST.replace("CSP_TIER_1", "CSP"));
        assertThat(run("compare", "-", broken)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(broken + ", microsoft365Usage[0].association: ");
    }

    @Test
    void editionsThatThereAreNotAreRefused() {
        assertThat(run("compare", "-", "--as-of", "2026-08-15", "--edition", "2026-07", "--edition", "2031-01")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("unknown edition '2031-01'; there are 2022-10 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"azure-consultancy", "business-applications-house", "modern-work-reseller", "security-specialist"})
    void everySampleIsComparedAcrossEditions(String sample) {
        String file = Path.of(System.getProperty("basedir", "."), "samples", sample + ".json").toString();
        assertThat(run("compare", file, "--as-of", "2026-05-15", "--as-of", "2026-08-15")).isZero();
        assertThat(printed()).contains("\n  Change ");
    }
}
