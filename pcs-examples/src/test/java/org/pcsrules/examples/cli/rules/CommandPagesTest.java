package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say that commands print is what they print. */
class CommandPagesTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"rulebook-changes.md"})
    void theCommandsOfThePagePrintWhatItShows(String name) throws IOException {
        String page = Files.readString(CommandPage.path(name)).replace("\r\n", "\n");
        String now = new CommandPage(temporary.toRealPath()).follow(page);
        Path copy = Path.of(System.getProperty("basedir", "."), "target", name);
        Files.writeString(copy, now);
        assertThat(page).as("%s is out of date; the build wrote it anew to %s", name, copy).isEqualTo(now);
    }
}
