package org.pcsrules.examples.cli.editions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.cli.EngineOptions;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.Surroundings;
import picocli.CommandLine.Help.Ansi;

class EditionsCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Pcs.commandLine(new Surroundings(EngineOptions::engine, new ByteArrayInputStream(new byte[0]), new PrintStream(out, true),
                new PrintStream(err, true), StandardCharsets.UTF_8, Ansi.OFF, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))).execute(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> texts(String field) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(out())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && field.equals(json.currentName())) {
                    texts.add(json.getText());
                }
            }
        }
        return texts;
    }

    @Test
    void editionsAreListedWithDatesStatusSourcesAndTheRulebooksHash() {
        assertThat(run("editions")).isZero();
        assertThat(out()).startsWith("Rulebook pcs-rules, sha-256 " + Rulebook.shipped().id().hash() + "\n")
                .contains("2022-10  2022-10-03 to 2023-06-12  partial   low         3      PARTIAL_EDITION\n",
                        "2023-08  2023-06-13 to 2023-11-30  complete  high        6\n",
                        "2023-12  2023-12-01 to 2026-05-07  complete  medium      6      EDITION_GAP\n",
                        "2026-07  from 2026-07-01           complete  high        6\n",
                        "  S-AZ26     Microsoft Learn: Solutions Partner for Azure, 2026\n")
                .doesNotContain("No edition is known");
        assertThat(err.size()).isZero();
    }

    @Test
    void editionsAsJsonNameEveryEditionAndSource() throws IOException {
        assertThat(run("editions", "--format", "json")).isZero();
        assertThat(texts("format")).containsExactly("pcs-editions/1");
        assertThat(texts("hash")).containsExactly(Rulebook.shipped().id().hash());
        assertThat(texts("id")).startsWith("2022-10", "2023-08", "2023-12", "2026-05", "2026-07").contains("S-AZ26", "METHOD");
        assertThat(texts("from")).containsExactly("2022-10-03", "2023-06-13", "2023-12-01", "2026-05-08", "2026-07-01");
    }

    @Test
    void readingsAreListedWithWhatHoldsInWhichEditionAndTheRulesThatDecide() {
        assertThat(run("readings")).isZero();
        assertThat(out()).contains("""
                    METRIC_AT_LEAST_ONE    every metric must have a whole point
                    CATEGORY_AT_LEAST_ONE  every category must have a whole point; * in edition 2023-08
                    decided by M-14-ABOVE-ZERO, M-14-CATEGORY-ONE, M-14-METRIC-ONE
                """, "  * EXACT    the exact score is compared with the pass mark\n", "W-9.2-MONTH");
    }

    @Test
    void readingsAsJsonNameEveryValueAndRule() throws IOException {
        assertThat(run("readings", "--format", "json")).isZero();
        assertThat(texts("name")).containsExactly("pcs-rules", "ACTIVE_SHARE", "AZURE_GROWTH_BASIS", "BUSINESS_TRACK_UNIT", "PASS_TEST",
                "QUALIFICATION_FLOOR", "SECURITY_LINES", "SMB_SECOND_GATE", "TRACK_CHOICE");
        assertThat(texts("value")).hasSize(17);
        assertThat(texts("2023-08")).containsOnlyOnce("CATEGORY_AT_LEAST_ONE");
        assertThat(texts("ruleId")).contains("M-14-EXACT", "M-14-ROUNDED", "W-7.2-TTM");
    }

    @Test
    void aGapBetweenEditionsIsTold() throws IOException {
        for (Map.Entry<String, byte[]> file : Rulebook.shipped().files().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path editions = directory.resolve("editions/editions.drl");
        Files.writeString(editions, Files.readString(editions).replace("2026-05-07", "2024-06-30"));
        assertThat(run("editions", "--rules", directory.toString())).isZero();
        assertThat(out()).contains("\nNo edition is known from 2024-07-01 to 2026-05-07.\n");
        Path facts = Files.writeString(directory.resolve("facts.json"), "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"1\"}}");
        assertThat(run("score", facts.toString(), "--rules", directory.toString(), "--as-of", "2025-01-01")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(
                "no edition is in force on 2025-01-01, which lies in a gap between editions, from 2024-07-01 to 2026-05-07; there are 2022-10 (");
        assertThat(run("score", facts.toString(), "--as-of", "2022-10-02")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(
                "no edition is in force on 2022-10-02, which is before the first; there are 2022-10 (2022-10-03 to 2023-06-12), 2023-08 (");
    }

    @Test
    void aDirectoryThatThereIsNotIsRefused() {
        String none = directory.resolve("none").toString();
        assertThat(run("readings", "--rules", none)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(none + ": there is no such directory\n");
        assertThat(out.size()).isZero();
    }
}
