package org.pcsrules.examples.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.PcsEngine;
import org.pcsrules.examples.generate.GeneratedPartners;
import org.pcsrules.facts.Area;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ScorecardJson;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;

class BatchCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("basedir", "."), "samples");
    private static final LocalDate AS_OF = LocalDate.parse(BatchBench.DAY);

    @TempDir
    private Path directory;
    private BatchBench bench;

    @BeforeEach
    void open() {
        bench = new BatchBench(directory);
    }

    private static String generated(int count) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        new GeneratedPartners(1, AS_OF, 70).first(count).forEach(facts -> {
            try {
                FactsJson.writeLine(facts, lines);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        return lines.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyPartnerOfAFileGetsTheScorecardOfAloneInTheOrderOfTheInput() throws IOException {
        Path in = bench.file("partners.ndjson", generated(40));
        assertThat(bench.batch(in)).isZero();
        assertThat(bench.told()).isEmpty();
        assertThat(bench.printed()).isEqualTo("40 documents: 40 scored, 0 refused, 0 failed" + System.lineSeparator());
        List<String> expected;
        try (PcsEngine pcs = PcsEngine.create()) {
            expected = new GeneratedPartners(1, AS_OF, 70).first(40).map(facts -> ScorecardJson.write(pcs.score(facts, AS_OF))).toList();
        }
        assertThat(bench.scorecards().stream().map(line -> ScorecardJson.write(ScorecardJson.read(line)))).isEqualTo(expected);
        assertThat(bench.errors()).isEmpty();
    }

    @Test
    void theSummaryHasOneRowForEachPartnerAndArea() throws IOException {
        assertThat(bench.batch(SAMPLES)).isZero();
        List<List<String>> rows = bench.rows(Output.SUMMARY);
        assertThat(rows.get(0)).containsExactly("partner", "area", "track", "score", "score_exact", "score_headline", "qualified", "blockers",
                "as_of", "edition", "document");
        List<Scorecard> cards = bench.scorecards().stream().map(ScorecardJson::read).toList();
        assertThat(rows).hasSize(1 + cards.size() * Area.values().length);
        assertThat(rows).contains(List.of("4423911", "MODERN_WORK", "SMB", "69.64", "1741/25", "70", "false",
                "BELOW_THRESHOLD (0.36 points short of 70)", "2026-08-15", "2026-07", "modern-work-reseller.json"));
        int row = 1;
        for (Scorecard card : cards) {
            for (AreaScore area : card.areas()) {
                List<String> cells = rows.get(row++);
                assertThat(cells.subList(0, 7)).containsExactly(card.partner(), area.area().name(), area.track().name(),
                        area.score().decimal().toPlainString(), area.score().toString(), String.valueOf(area.score().headline()),
                        String.valueOf(area.qualified()));
                assertThat(cells.get(7).isEmpty()).isEqualTo(area.qualified());
            }
        }
    }

    @Test
    void documentsOfAFolderComeInTheOrderOfTheirNamesAndOtherFilesAreLeftAlone() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("in"));
        Files.writeString(folder.resolve("b.json"), BatchBench.document("2"));
        Files.writeString(folder.resolve("a.json"), BatchBench.document("1"));
        Files.writeString(folder.resolve("notes.txt"), "not a document");
        assertThat(bench.batch(folder)).isZero();
        assertThat(bench.scorecards().stream().map(line -> ScorecardJson.read(line).partner())).containsExactly("1", "2");
    }

    @Test
    void badDocumentsAreListedWithTheirPlaceAndDoNotStopTheRest() throws IOException {
        String good = BatchBench.document("1");
        Path in = bench.file("partners.ndjson", String.join("\n", good, "", "  ", "{\"format\":pcs}", good + "\r",
                BatchBench.document("2", "AZ-9999").replace("2026-01-01", "soon"), "[]", good));
        assertThat(bench.batch(in)).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(bench.printed()).isEqualTo("6 documents: 3 scored, 3 refused, 0 failed; " + bench.out.resolve("errors.csv") + " tells why"
                + System.lineSeparator());
        assertThat(bench.told()).isEmpty();
        assertThat(bench.scorecards()).hasSize(3);
        assertThat(bench.rows(Output.ERRORS)).containsExactly(
                List.of("document", "where", "error"),
                List.of("line 4", "", "column 14: not JSON: unrecognized token 'pcs': was expecting a value"),
                List.of("line 6", "certifications[0].earnedOn", "'soon' is not a date, expected one as in 2026-08-15"),
                List.of("line 6", "certifications[0].certification", "unknown certification 'AZ-9999'"),
                List.of("line 7", "", "expected a facts document with format pcs-facts/1, found a list"));
        assertThat(bench.rows(Output.SUMMARY).stream().skip(1).map(row -> row.get(10)).distinct()).containsExactly("line 1", "line 5", "line 8");
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedAlone() throws IOException {
        Path in = directory.resolve("partners.ndjson");
        Files.write(in, (BatchBench.document("1") + "\n" + BatchBench.document("é") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(in, BatchBench.document("é").getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        assertThat(bench.batch(in)).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(bench.errors()).containsExactly(List.of("line 2", "", "not a text in UTF-8"));
        assertThat(bench.scorecards().stream().map(line -> ScorecardJson.read(line).partner())).containsExactly("1", "é");
    }

    @Test
    void aFileThatCannotBeReadFailsAlone() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("in"));
        Files.createDirectory(folder.resolve("a.json"));
        Files.writeString(folder.resolve("b.json"), BatchBench.document("1"));
        assertThat(bench.batch(folder)).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(bench.printed()).startsWith("2 documents: 1 scored, 0 refused, 1 failed; ");
        assertThat(bench.errors()).hasSize(1);
        assertThat(bench.errors().get(0)).startsWith("a.json", "").last().asString().startsWith("cannot be read: ");
    }

    @Test
    void ofADocumentWithVeryManyErrorsTheFirstHundredAreListed() throws IOException {
        String people = IntStream.range(0, 150).mapToObj(i -> "7").collect(Collectors.joining(","));
        Path in = bench.file("partners.ndjson", "{\"format\":\"pcs-facts/1\",\"partner\":{\"id\":\"1\"},\"people\":[" + people + "]}");
        bench.batch(in);
        assertThat(bench.errors()).hasSize(101);
        assertThat(bench.errors().get(100)).containsExactly("line 1", "", "150 errors in all, the first 100 are listed");
    }

    @Test
    void anEmptyFileGivesTablesWithoutRows() throws IOException {
        assertThat(bench.batch(bench.file("partners.ndjson", ""))).isZero();
        assertThat(bench.printed()).startsWith("0 documents: 0 scored");
        assertThat(bench.scorecards()).isEmpty();
        assertThat(bench.rows(Output.SUMMARY)).hasSize(1);
        assertThat(bench.rows(Output.ERRORS)).hasSize(1);
    }

    @Test
    void twoDocumentsOfOnePartnerAreTwoResults() throws IOException {
        Path in = bench.file("partners.ndjson", BatchBench.document("1") + "\n" + BatchBench.document("1", "AZ-305") + "\n");
        assertThat(bench.batch(in)).isZero();
        assertThat(bench.scorecards()).hasSize(2);
        assertThat(bench.rows(Output.SUMMARY).stream().skip(1).map(row -> row.get(0) + " " + row.get(10)).distinct())
                .containsExactly("1 line 1", "1 line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "say \\\"x\\\"", "two\\nlines", " blanks ", "=1+1", "тест", "\\ud83d\\ude00"})
    void whateverAPartnerIsCalledTheTableCanBeReadBack(String id) throws IOException {
        assertThat(bench.batch(bench.file("partners.ndjson", BatchBench.document(id)))).isZero();
        String expected = ScorecardJson.read(bench.scorecards().get(0)).partner();
        assertThat(bench.rows(Output.SUMMARY).stream().skip(1).map(row -> row.get(0))).hasSize(6).containsOnly(expected);
        assertThat(expected).isEqualTo(id.replace("\\ud83d\\ude00", "\uD83D\uDE00").translateEscapes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "16"})
    void theNumberOfThreadsChangesNothing(String threads) throws IOException {
        String lines = generated(30) + "broken\n" + generated(3);
        bench.batch(bench.file("partners.ndjson", lines), "--threads", "3");
        BatchBench other = new BatchBench(Files.createDirectory(directory.resolve("other")));
        assertThat(other.batch(directory.resolve("partners.ndjson"), "--threads", threads)).isEqualTo(BatchCommand.NOT_ALL_SCORED);
        assertThat(other.results()).isEqualTo(bench.results());
    }

    @Test
    void standardInputHoldsLines() throws IOException {
        assertThat(bench.reading(generated(3)).batch("-")).isZero();
        assertThat(bench.scorecards()).hasSize(3);
    }

    @Test
    void editionReadingsAndDayReachTheRules() throws IOException {
        Path in = bench.file("partners.ndjson", BatchBench.document("1"));
        assertThat(bench.run(in.toString(), "--out", bench.out.toString(), "--edition", "2023-08", "--reading", "PASS_TEST=ROUNDED")).isZero();
        Scorecard card = ScorecardJson.read(bench.scorecards().get(0));
        assertThat(card.edition()).isEqualTo("2023-08");
        assertThat(card.asOf()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void whatIsRefusedAltogetherLeavesNothing() throws IOException {
        Path in = bench.file("partners.ndjson", BatchBench.document("1"));
        Path none = directory.resolve("none");
        Path empty = Files.createDirectory(directory.resolve("empty"));
        assertRefused(bench.batch(none), none + ": there is no such file");
        assertRefused(bench.batch(empty), empty + ": there is no file in it whose name ends with .json");
        assertRefused(bench.batch("a\0b"), "a b: not a file name on this system");
        assertRefused(bench.batch(in, "--threads", "0"), "--threads must be at least 1, is 0");
        assertRefused(bench.batch(in, "--resume", "--force"),
                "--resume goes on with earlier results, --force replaces them: give one of the two");
        assertRefused(bench.batch(in, "--reading", "PASS_TEST=NEVER"), "unknown value 'NEVER' of reading PASS_TEST; there are EXACT, ROUNDED");
        assertThat(bench.run(in.toString(), "--out", bench.out.toString(), "--as-of", "2020-01-01")).isEqualTo(2);
        assertThat(bench.told()).startsWith("no edition is in force on 2020-01-01");
        assertRefused(bench.run(in.toString()), "Missing required option: '--out=OUT' (see batch --help)");
        assertThat(bench.out).doesNotExist();
        assertRefused(bench.run(in.toString(), "--out", in.toString()), in + ": is a file, not a directory");
    }

    private void assertRefused(int status, String line) {
        assertThat(status).isEqualTo(2);
        assertThat(bench.printed()).isEmpty();
        assertThat(bench.told().lines()).containsExactly(line);
    }

    @Test
    void earlierResultsAreReplacedOnlyWithForce() throws IOException {
        bench.batch(bench.file("partners.ndjson", BatchBench.document("1") + "\n" + BatchBench.document("2")));
        Path other = bench.file("other.ndjson", BatchBench.document("3"));
        assertRefused(bench.batch(other), bench.out + ": holds results already; --resume goes on with them, --force replaces them");
        assertThat(bench.scorecards()).hasSize(2);
        assertThat(bench.batch(other, "--force", "--edition", "2023-12")).isZero();
        assertThat(bench.scorecards()).singleElement().asString().contains("\"partner\":\"3\"", "2023-12");
        assertThat(bench.batch(other, "--resume", "--edition", "2023-12")).isZero();
        try (Stream<Path> files = Files.list(bench.out)) {
            assertThat(files).hasSize(4);
        }
    }
}
