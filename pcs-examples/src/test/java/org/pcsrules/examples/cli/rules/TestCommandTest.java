package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.json.ExamplesJson;
import org.pcsrules.rulebook.examples.ExampleReport;
import org.pcsrules.rulebook.examples.Examples;

class TestCommandTest {

    private static final String HASH = Rulebook.shipped().id().hash();
    private static final String SOME = """
            edition: [2026-05, 2026-07]
            asOf: 2026-08-15
            area: MODERN_WORK
            track: SMB
            examples:
              - name: Two customers give 4 points
                facts:
                  - {metric: NET_CUSTOMER_ADDS, value: 2}
                expect: {NET_CUSTOMER_ADDS: 4}
              - name: A customer lost takes 2 points away
                edition: 2026-07
                facts:
                  - {metric: NET_CUSTOMER_ADDS, value: -1}
                  - {metric: DEPLOYMENTS, line: CPOR, value: 1}
                expect:
                  NET_CUSTOMER_ADDS: 2
                  DEPLOYMENTS: 5
                  chosenTrack: ENTERPRISE
              - name: Of another edition
                edition: 2031-01
                expect: {score: 0}
            """;

    @TempDir
    private Path directory;

    private final Shell shell = new Shell();

    private static ExampleReport some() {
        return Examples.of(Rulebook.shipped(), Map.of("editions/2026/modern-work.examples.yaml", SOME.getBytes(StandardCharsets.UTF_8))).run();
    }

    @Test
    void theShippedExamplesPass() {
        assertThat(shell.run("rules", "test")).as(shell.out()).isZero();
        assertThat(shell.out()).matches("\\d+ examples in \\d+ files: \\d+ passed\\.\nRulebook pcs-rules, hash " + HASH.substring(0, 12) + "\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void whatFailedIsToldWithWhatWasExpectedWhatWasAndWhatItWasMadeOf() {
        assertThat(new ExamplesText(Style.PLAIN).of(some())).isEqualTo("""
                editions/2026/modern-work.examples.yaml:10  x A customer lost takes 2 points away
                  edition 2026-07, Modern Work, SMB track
                    points of net customer adds: expected 2, was 0  (line 16)
                      Net customer adds  0  of 20  -1 customer, target 10
                  edition 2026-07, Modern Work, SMB track
                    the track that counts: expected ENTERPRISE, was SMB  (line 18)
                      Net customer adds            0  of 20  -1 customer, target 10
                      Intermediate certifications  0  of 10  0 people, target 2
                      Advanced certifications      0  of 15  0 people, target 1
                      Usage growth                 0  of 30  CPOR 0 users, target 500; CSP 0 users, target 2000
                      Deployments                  5  of 25  CPOR 1 customer, target 5; CSP 0 customers, target 10

                1 example left out: of editions that the rulebook does not have

                3 examples in 1 file: 1 passed, 1 failed, 1 left out.
                Rulebook pcs-rules, hash %s
                """.formatted(HASH.substring(0, 12)));
    }

    @Test
    void theSameStandsInTheJsonDocument() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        ExamplesJson.write(some(), document);
        assertThat(document.toString(StandardCharsets.UTF_8)).startsWith("""
                {
                  "format": "pcs-examples/1",
                  "rulebook": {
                    "name": "pcs-rules",
                    "hash": "%s",
                """.formatted(HASH)).contains("""
                  "passed": 1,
                  "failed": 1,
                  "leftOut": 1,
                  "examples": [
                    {
                      "file": "editions/2026/modern-work.examples.yaml",
                      "line": 6,
                      "name": "Two customers give 4 points",
                      "asOf": "2026-08-15",
                      "editions": [
                        "2026-05",
                        "2026-07"
                      ],
                      "result": "passed"
                    },
                """).contains("""
                      "result": "failed",
                      "differences": [
                        {
                          "edition": "2026-07",
                          "area": "MODERN_WORK",
                          "track": "SMB",
                          "what": "NET_CUSTOMER_ADDS",
                          "line": 16,
                          "expected": "2",
                          "was": "0",
                          "metrics": [
                            {
                              "metric": "NET_CUSTOMER_ADDS",
                              "points": "0",
                              "maximum": 20,
                              "lines": [
                                {
                                  "value": -1,
                                  "target": 10,
                                  "points": "0",
                                  "counts": true
                                }
                              ]
                            }
                          ]
                        },
                """).contains("\"result\": \"left out\"");
    }

    /** Compiles once: a whole edition takes seconds. */
    @Test
    void anEditOfAThresholdFailsTheExamplesThatHoldIt() throws IOException {
        Path rules = directory.resolve("rules");
        assertThat(shell.run("rules", "export", rules.toString(), "--edition", "2026-07")).isZero();
        Path azure = rules.resolve("editions/2026/azure.drl");
        String text = Files.readString(azure);
        assertThat(text).contains(".target(3, net(tenantsByMonth($rows, atLeast(500))))");
        Files.writeString(azure, text.replace(".target(3, net(tenantsByMonth($rows, atLeast(500))))", ".target(3, net(tenantsByMonth($rows, atLeast(499))))"));
        assertThat(shell.run("rules", "test", rules.toString())).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).startsWith("""
                editions/2026/azure.examples.yaml:20  ✗ SMB, 500 US dollars make a customer; two give 20 points
                  edition 2026-07, Data & AI, SMB track, and 2 more alike
                    points of net customer adds: expected 20, was 30  (line 25)
                      Net customer adds  30  of 30  3 customers, target 3

                """).contains(" passed, 1 failed, ");
    }

    @Test
    void aFileOfExamplesThatCannotBeReadIsRefusedAndSoIsADirectoryWithoutAny() throws IOException {
        Path rules = directory.resolve("rules");
        for (var file : new SmallRulebook().files().entrySet()) {
            Path path = rules.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        assertThat(shell.run("rules", "test", rules.toString())).isEqualTo(2);
        assertThat(shell.err()).isEqualTo(rules + ": there are no examples (*.examples.yaml) beside the rule files\n");
        Files.writeString(rules.resolve("editions/2026/modern-work.examples.yaml"), "exmples: []\nasOf: today\n");
        assertThat(shell.run("rules", "test", rules.toString())).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualTo("""
                editions/2026/modern-work.examples.yaml:1: unknown field 'exmples', did you mean examples?; the head has edition, asOf, area, track, association, \
                segment, readings, facts, examples
                """);
        assertThat(shell.run("rules", "test", directory.resolve("none").toString())).isEqualTo(2);
        assertThat(shell.err()).isEqualTo(directory.resolve("none") + ": there is no such directory\n");
    }
}
