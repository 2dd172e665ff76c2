package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.generate.GeneratedPartners;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;

class ImpactCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("basedir", "."), "samples");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);

    @TempDir
    private static Path temporary;
    private static Path edited = Path.of("");

    private final Shell shell = new Shell();

    /** The shipped rules of edition 2026-07, a customer of a list worth more and a customer lost twice as much. */
    @BeforeAll
    static void anEditedRulebook() throws IOException {
        edited = temporary.resolve("edited");
        new Shell().run("rules", "export", edited.toString(), "--edition", "2026-07");
        edit("editions/2026/security.drl", ".line(Line.AZURE, 5, net(", ".line(Line.AZURE, 4, net(");
        edit("method/net-customer-adds.drl", "$gained - 1 * $lost", "$gained - 2 * $lost");
    }

    private static void edit(String file, String old, String with) throws IOException {
        String text = Files.readString(edited.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(edited.resolve(file), text.replace(old, with));
    }

    private int impact(String after, Path partners, String... more) {
        return shell.run(Stream.concat(Stream.of("rules", "impact", "shipped", after, "--partners", partners.toString(), "--as-of", DAY.toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private static Scorecard score(PcsEngine engine, Path file) throws IOException {
        return engine.score(FactsJson.read(Files.readString(file), engine.catalogue(), ReadLimits.DEFAULT), DAY);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @Test
    void theTextTellsHowMuchChangesForWhomAndBecauseOfWhichRule() {
        assertThat(impact(edited.toString(), SAMPLES)).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).startsWith("Before: pcs-rules, hash " + Rulebook.shipped().id().hash().substring(0, 12) + "\nAfter:  edited, hash ")
                .contains("4 of 5 partners and 7 of 30 area scores change; 0 designations gained, 1 lost\n")
                .contains("M-NET                       6       0     1  -53.3333  method/net-customer-adds.drl:14\n")
                .containsPattern("4410237  Data & AI +73.5118  63.5118 +-10  lost +net customer adds -10 \\(M-NET\\)\n")
                .containsPattern("4437750  Security +76.1164  70.7831  -5.3333 +net customer adds -2 \\(SEC-SMB-ADDS or M-NET\\); deployments -3.3333 \\(M-NET\\)\n");
    }

    @Test
    void eachRowOfTheTableIsThatOfThePartnerScoredUnderEachRulebookAlone() throws IOException {
        assertThat(impact(edited.toString(), SAMPLES, "--format", "csv")).isZero();
        List<CSVRecord> rows = CSVParser.parse(new StringReader(shell.out()), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).getRecords();
        List<String> told = rows.stream().map(row -> String.join(" ", row.get("document"), row.get("area"), row.get("score_before_exact"), row.get("score_after_exact"),
                row.get("change_exact"), row.get("qualified_before"), row.get("qualified_after"))).toList();
        List<String> alone = new ArrayList<>();
        try (PcsEngine before = PcsEngine.create(); PcsEngine after = PcsEngine.builder().rulebook(Rulebook.compile(edited)).build()) {
            for (Path file : samples()) {
                Scorecard is = score(after, file);
                for (AreaScore was : score(before, file).areas()) {
                    AreaScore now = is.area(was.area());
                    if (!was.score().equals(now.score())) {
                        alone.add(String.join(" ", file.getFileName().toString(), was.area().name(), was.score().toString(), now.score().toString(),
                                new Points(now.score().exact().subtract(was.score().exact())).toString(), was.qualified() + "", now.qualified() + ""));
                    }
                }
            }
        }
        assertThat(told).isNotEmpty().containsExactlyElementsOf(alone);
    }

    @Test
    void badDocumentsAreListedAndDoNotStopTheRest() throws IOException {
        Path lines = temporary.resolve("partners.ndjson");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (Path file : samples()) {
            FactsJson.writeLine(FactsJson.read(Files.readString(file), Rulebook.shipped().catalogue(), ReadLimits.DEFAULT), text);
        }
        Files.writeString(lines, text.toString(StandardCharsets.UTF_8) + "{\"format\":\"pcs-facts/1\"\n{\"format\":\"pcs-facts/1\",\"partner\":{}}\n");
        assertThat(impact(edited.toString(), lines, "--format", "json", "--threads", "3")).isEqualTo(4);
        assertThat(shell.out()).startsWith("{\n  \"format\": \"pcs-impact/1\",\n").contains("\"totals\": {\n    \"partners\": 5,\n    \"partnersChanged\": 4,\n"
                + "    \"scores\": 30,\n    \"scoresChanged\": 7,\n    \"gained\": 0,\n    \"lost\": 1,\n").endsWith("}\n");
        assertThat(Pattern.compile("\"document\": \"(.*)\"").matcher(shell.out()).results().map(match -> match.group(1)))
                .containsExactly("line 1", "line 2", "line 3", "line 5", "line 6", "line 7");
        assertThat(shell.out()).contains("\"where\": \"partner\"");

        assertThat(impact("shipped", lines)).isEqualTo(4);
        assertThat(shell.out()).contains("0 of 5 partners and 0 of 30 area scores change; 0 designations gained, 0 lost\n")
                .contains("2 documents could not be scored\n  line 6: ").contains("  line 7: partner: missing field 'id'");
        assertThat(impact("shipped", lines, "--format", "csv")).isEqualTo(4);
        assertThat(shell.out().lines()).hasSize(1);
        assertThat(shell.err()).startsWith("line 6: ").contains("\nline 7: partner: missing field 'id'");
    }

    @Test
    void thatAnotherTrackCountsHasItsRuleToo() throws IOException {
        Path lines = temporary.resolve("generated.ndjson");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (PartnerFacts facts : (Iterable<PartnerFacts>) new GeneratedPartners(1, DAY, 70).first(400)::iterator) {
            FactsJson.writeLine(facts, text);
        }
        Files.write(lines, text.toByteArray());
        assertThat(impact(edited.toString(), lines)).isZero();
        assertThat(shell.out()).doesNotContain("no rule found").contains("--format csv lists every score that changes");
        assertThat(impact(edited.toString(), lines, "--format", "json")).isZero();
        assertThat(shell.out()).contains("\"kind\": \"TRACK\"").doesNotContain("\"rules\": []");
    }

    @Test
    void editionAndReadingsHoldForBothSides() {
        assertThat(impact("shipped", SAMPLES, "--edition", "2023-08", "--reading", "PASS_TEST=ROUNDED")).isZero();
        assertThat(shell.out()).contains("0 of 5 partners and 0 of 30 area scores change");
        assertThat(impact("shipped", SAMPLES, "--edition", "2031-01")).isEqualTo(2);
        assertThat(shell.err()).startsWith("unknown edition '2031-01'; there are ");
    }

    @Test
    void whatIsRefusedAltogetherPrintsNothing() {
        assertThat(impact(temporary.resolve("none").toString(), SAMPLES)).isEqualTo(2);
        assertThat(impact("shipped", temporary.resolve("none"))).isEqualTo(2);
        assertThat(impact("shipped", SAMPLES, "--threads", "0")).isEqualTo(2);
        assertThat(shell.run("rules", "impact", "shipped", "shipped", "--partners", SAMPLES.toString(), "--as-of", "1999-01-01", "--format", "csv")).isEqualTo(2);
        assertThat(shell.err()).startsWith("no edition is in force on 1999-01-01");
        assertThat(shell.out()).isEmpty();
    }
}
