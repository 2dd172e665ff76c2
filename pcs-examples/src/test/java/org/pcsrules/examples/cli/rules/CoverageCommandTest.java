package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    @TempDir
    private Path directory;

    private final Shell shell = new Shell();

    @Test
    void filesAreToldOneByOneWithTheShareOfRulesReached() {
        assertThat(shell.run("rules", "coverage", "--files", "editions/2026/data-ai")).isZero();
        assertThat(shell.out()).contains("editions/2026/data-ai.drl").doesNotContain("security").contains("5 of 5 rules reached; ").contains("--propose writes the others.");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void proposalsPassWhenTheyArePastedBesideTheirRules() throws IOException {
        Path rules = directory.resolve("my-rules");
        shell.run("rules", "export", rules.toString(), "--edition", "2026-07");
        assertThat(shell.run("rules", "coverage", rules.toString(), "--files", "editions/2026/security", "--propose")).isZero();
        String proposed = shell.out();
        assertThat(proposed).startsWith("# editions/2026/security.examples.yaml\n  # proposed: points as the rules stand\n  - name: ");
        Path examples = rules.resolve("editions/2026/security.examples.yaml");
        Files.writeString(examples, Files.readString(examples) + "\n" + proposed);
        assertThat(shell.run("rules", "test", rules.toString())).as(shell.out()).isZero();
        assertThat(shell.run("rules", "coverage", rules.toString(), "--files", "editions/2026/security", "--propose")).isZero();
        assertThat(shell.out()).isEqualTo("Every figure has examples just below, at and just above.\n");
    }

    @Test
    void theDocumentHasRulesFiguresAndProposals() {
        assertThat(shell.run("rules", "coverage", "--files", "editions/2026/security", "--format", "json")).isZero();
        assertThat(shell.out()).startsWith("{\n  \"format\": \"pcs-coverage/1\",\n  \"rulebook\": {\n    \"name\": \"pcs-rules\",\n")
                .contains("\"rule\": \"Security is a solution area\",\n      \"standing\": \"BESIDE\"\n")
                .contains("\"kind\": \"GATE\",\n      \"step\": 2,\n      \"value\": \"1\",\n      \"unreachedIn\": [],\n").contains("expect: {NET_CUSTOMER_ADDS: ");
    }

    @Test
    void aBeginningThatNoFileHasIsRefused() {
        assertThat(shell.run("rules", "coverage", "--files", "editions/2031")).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("--files editions/2031: no rule file of the rulebook begins so; paths are as in editions/2026/security.drl");
    }
}
