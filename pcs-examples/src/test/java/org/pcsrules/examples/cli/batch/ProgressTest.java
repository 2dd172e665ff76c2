package org.pcsrules.examples.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static List<String> lines(long size, Tally tally, long end) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (Progress progress = Progress.on(new PrintStream(screen, true, StandardCharsets.UTF_8), 80, true, size, 0)) {
            progress.show(tally, end);
        }
        assertThat(screen.toString(StandardCharsets.UTF_8)).endsWith(System.lineSeparator());
        return Arrays.stream(screen.toString(StandardCharsets.UTF_8).split("[\r\n]+")).filter(line -> !line.isBlank()).toList();
    }

    @Test
    void ofAFileItTellsHowManyPartnersThereWillBe() {
        List<String> lines = lines(4_000, new Tally(240, 8, 2, 0), 1_000);
        assertThat(lines.get(lines.size() - 1)).contains(" 25% ", " 250/1000 partners (", "partners/s, 10 not scored");
        assertThat(lines).allMatch(line -> line.length() <= 79);
    }

    @Test
    void ofStandardInputItTellsHowManyThereWere() {
        List<String> lines = lines(-1, new Tally(250, 0, 0, 0), 1_000);
        assertThat(lines.get(lines.size() - 1)).contains(" 250/? partners (").doesNotContain("not scored");
    }
}
