package org.pcsrules.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.PcsEngine;
import org.pcsrules.examples.generate.GeneratedPartners;
import org.pcsrules.facts.PartnerFacts;

/** {@code -Dpcs.spark.partners=100000} is the long form, which also tells how fast either way is. */
class ScoringTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);
    private static final int PARTNERS = Integer.getInteger("pcs.spark.partners", 300);
    private static final int ROWS = 70;

    private static SparkSession spark;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder().appName("test").master("local[2]").config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2).getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Dataset<Row> documents(String... documents) {
        return spark.createDataset(List.of(documents), Encoders.STRING()).toDF("document")
                .select(functions.from_json(col("document"), FactsColumns.schema(), new HashMap<>()).as("facts")).select("facts.*");
    }

    @Test
    void resultsInParquetAreThoseOfOneMachineRowByRow() {
        String in = directory.resolve("partners").toString();
        String out = directory.resolve("scorecards").toString();
        GeneratedFacts.of(spark, PARTNERS, 1, DAY, ROWS).write().parquet(in);
        long began = System.nanoTime();
        new Scoring(DAY, null, Map.of()).score(spark.read().schema(FactsColumns.schema()).parquet(in)).write().parquet(out);
        long spent = System.nanoTime() - began;

        Map<String, String> scored = new HashMap<>();
        // digests: the scorecards of the long form do not fit into memory
        spark.read().parquet(out).select(col("partner"), functions.sha2(col("scorecard"), 256)).collectAsList().forEach(row -> scored.put(row.getString(0), row.getString(1)));
        assertThat(scored).hasSize(PARTNERS);
        try (PcsEngine engine = PcsEngine.create()) {
            long alone = System.nanoTime();
            List<String> different = new ArrayList<>();
            new GeneratedPartners(1, DAY, ROWS).first(PARTNERS).forEach(facts -> {
                String expected = digest(ScorecardColumns.document(engine.score(facts, DAY)));
                if (!expected.equals(scored.get(facts.partner().id()))) {
                    different.add(facts.partner().id());
                }
            });
            long one = System.nanoTime() - alone;
            assertThat(different).isEmpty();
            System.out.printf("%d partners of %d rows: %d a second in Spark, local[2], Parquet to Parquet; %d a second by one thread, made and scored%n",
                    PARTNERS, ROWS, PARTNERS * 1_000_000_000L / spent, PARTNERS * 1_000_000_000L / one);
        }
        assertThat(Scoring.openSessions()).isZero();
    }

    private static String digest(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theScoresOfAreasAreColumns() {
        Row card = new Scoring(DAY, null, Map.of()).score(GeneratedFacts.of(spark, 1, 7, DAY, 200)).collectAsList().get(0);
        PartnerFacts facts = new GeneratedPartners(7, DAY, 200).partner(0);
        try (PcsEngine engine = PcsEngine.create()) {
            var expected = engine.score(facts, DAY);
            assertThat(card.<String>getAs("edition")).isEqualTo("2026-07");
            assertThat(card.<String>getAs("rulebook")).isEqualTo(engine.rulebook().id().hash());
            List<Row> areas = card.getList(card.fieldIndex("areas"));
            assertThat(areas).hasSize(6);
            for (int i = 0; i < areas.size(); i++) {
                assertThat(areas.get(i).<String>getAs("area")).isEqualTo(expected.areas().get(i).area().name());
                assertThat(areas.get(i).<String>getAs("track")).isEqualTo(expected.areas().get(i).track().name());
                assertThat(areas.get(i).<String>getAs("exact")).isEqualTo(expected.areas().get(i).score().toString());
                assertThat(areas.get(i).<Integer>getAs("headline")).isEqualTo(expected.areas().get(i).score().headline());
                assertThat(areas.get(i).<Boolean>getAs("qualified")).isEqualTo(expected.areas().get(i).qualified());
            }
        }
    }

    @Test
    void aPartnerThatIsRefusedHasItsErrorsInAColumnAndTouchesNoOther() {
        List<Row> rows = new Scoring(DAY, null, Map.of()).score(documents(
                "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"1\"}}",
                "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"2\"}, \"certifications\": [{\"person\": \"p\", \"certification\": \"AZ-999\", "
                        + "\"earnedOn\": \"2026-02-30\"}]}",
                "{\"format\": \"pcs-facts/1\"}",
                "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"4\"}}")).collectAsList();
        assertThat(rows.stream().map(row -> row.<String>getAs("partner"))).containsExactly("1", "2", null, "4");
        assertThat(rows.get(0).<Object>getAs("errors")).isNull();
        assertThat(rows.get(1).<Object>getAs("scorecard")).isNull();
        assertThat(rows.get(1).<String>getList(rows.get(1).fieldIndex("errors"))).hasSize(2)
                .anyMatch(error -> error.startsWith("certifications[0].certification: unknown certification 'AZ-999'"))
                .anyMatch(error -> error.startsWith("certifications[0].earnedOn: "));
        assertThat(rows.get(2).<String>getList(rows.get(2).fieldIndex("errors"))).isNotEmpty();
        assertThat(rows.get(3).<String>getAs("scorecard")).contains("\"partner\":\"4\"");
    }

    @Test
    void theRulebookIsLoadedOnceForEachChoiceWhateverTheNumberOfPartitions() {
        int before = Scoring.engines();
        Scoring choice = new Scoring(DAY, "2023-08", Map.of("PASS_TEST", "ROUNDED"));
        List<Row> rows = choice.score(GeneratedFacts.of(spark, 16, 3, DAY, ROWS).repartition(8)).collectAsList();
        assertThat(rows).hasSize(16).allMatch(row -> row.<String>getAs("edition").equals("2023-08"));
        assertThat(Scoring.engines()).isEqualTo(before + 1);
    }

    @Test
    void anEditionThatThereIsNotIsRefusedBeforeAnythingIsSent() {
        Dataset<Row> none = documents("{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"1\"}}");
        assertThatThrownBy(() -> new Scoring(DAY, "2031-01", Map.of()).score(none)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown edition '2031-01'; there are ");
    }

    @Test
    void whatTravelsToTheExecutorsFindsTheSameEngineThere() throws Exception {
        Scoring here = new Scoring(DAY, null, Map.of("PASS_TEST", "ROUNDED"));
        var bytes = new java.io.ByteArrayOutputStream();
        try (var out = new java.io.ObjectOutputStream(bytes)) {
            out.writeObject(here);
        }
        try (var in = new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(here).hasSameHashCodeAs(here);
        }
        assertThat(bytes.size()).as("bytes sent with each task").isLessThan(2_000);
    }
}
