package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.RulesException;

class RuleFilesTest {

    @TempDir
    private Path parent;

    private Path rules;

    @BeforeEach
    void write() throws IOException {
        rules = Files.createDirectories(parent.resolve("rules/method")).getParent();
        Files.writeString(rules.resolve("method/points.drl"), "package org.pcsrules.rules.method\n");
    }

    private void isRefused(String message) {
        assertThatThrownBy(() -> RuleFiles.directory(rules)).isInstanceOf(RulesException.class).hasMessageContaining(message);
    }

    @Test
    void filesAreReadWithTheirFolders() {
        assertThat(RuleFiles.directory(rules).names()).containsExactly("method/points.drl");
    }

    @Test
    void aLinkThatLeadsOutOfTheDirectoryIsRefused() throws IOException {
        Path outside = Files.writeString(parent.resolve("outside.drl"), "package org.pcsrules.rules.method\n");
        Files.createSymbolicLink(rules.resolve("method/inside.drl"), outside);
        isRefused("inside.drl: leads out of the directory; put the file itself there");
    }

    @Test
    void aLinkInsideOfTheDirectoryIsRead() throws IOException {
        Files.createSymbolicLink(rules.resolve("method/again.drl"), rules.resolve("method/points.drl"));
        assertThat(RuleFiles.directory(rules).names()).containsExactly("method/again.drl", "method/points.drl");
    }

    @Test
    void aFileOfMoreThanAMillionBytesIsRefusedUnread() throws IOException {
        Files.write(rules.resolve("method/huge.drl"), new byte[1_000_001]);
        isRefused("huge.drl: has 1000001 bytes; have at most 1000000 in a file");
    }

    @Test
    void aDirectoryOfMoreThanTwentyMillionBytesIsRefused() throws IOException {
        for (int i = 0; i < 21; i++) {
            Files.write(rules.resolve("method/large-" + i + ".drl"), new byte[1_000_000]);
        }
        isRefused("rules: has more than 20000000 bytes of rule files");
    }

    @Test
    void aDirectoryOfVeryManyFilesIsRefused() throws IOException {
        Path many = Files.createDirectories(rules.resolve("many"));
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(many.resolve(Integer.toString(i)));
        }
        isRefused("rules: has more than 10000 files and folders");
    }

    @Test
    void aBackslashInTheNameOfAFileIsNotTakenForAFolder() throws IOException {
        Files.writeString(rules.resolve("method\\evil.drl"), "package org.pcsrules.rules.method\n");
        assertThat(RuleFiles.directory(rules).names()).containsExactly("method/points.drl", "method\\evil.drl");
    }
}
