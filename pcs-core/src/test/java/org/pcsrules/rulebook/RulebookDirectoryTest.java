package org.pcsrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookDirectoryTest {

    private static final Map<String, byte[]> FILES = new TreeMap<>(Map.of("common/a.drl", new byte[] {'a'}, "editions/x/b.drl", new byte[] {'b'}));

    @TempDir
    private Path temporary;

    private static String names(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).map(file -> directory.relativize(file).toString().replace('\\', '/')).sorted().toList().toString();
        }
    }

    @Test
    void filesAreWrittenIntoADirectoryThatIsNotThereOrEmpty() throws IOException {
        Path missing = temporary.resolve("deep/rules");
        assertThat(RulebookDirectory.write(FILES, missing)).isNull();
        assertThat(names(missing)).isEqualTo("[common/a.drl, editions/x/b.drl]");
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertThat(RulebookDirectory.isTaken(empty)).isFalse();
        RulebookDirectory.write(FILES, empty);
        assertThat(names(empty)).isEqualTo("[common/a.drl, editions/x/b.drl]");
        assertThat(RulebookDirectory.isTaken(empty)).isTrue();
    }

    @Test
    void whatWasThereIsKeptBesideIt() throws IOException {
        Path rules = Files.createDirectory(temporary.resolve("rules"));
        Files.writeString(rules.resolve("mine.txt"), "mine");
        assertThat(RulebookDirectory.write(FILES, rules)).isEqualTo(temporary.resolve("rules.before"));
        assertThat(RulebookDirectory.write(FILES, rules)).isEqualTo(temporary.resolve("rules.before-2"));
        assertThat(names(temporary)).isEqualTo("[rules.before-2/common/a.drl, rules.before-2/editions/x/b.drl, rules.before/mine.txt, "
                + "rules/common/a.drl, rules/editions/x/b.drl]");
    }

    @Test
    void aFailureLeavesTheDirectoryAsItWas() throws IOException {
        Path rules = Files.createDirectory(temporary.resolve("rules"));
        Files.writeString(rules.resolve("mine.txt"), "mine");
        Map<String, byte[]> clashing = new TreeMap<>(FILES);
        clashing.put("common/a.drl/c.drl", new byte[0]);
        assertThatThrownBy(() -> RulebookDirectory.write(clashing, rules)).isInstanceOf(IOException.class);
        assertThat(names(temporary)).isEqualTo("[rules/mine.txt]");
    }
}
