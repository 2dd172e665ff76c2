package org.pcsrules.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job: scores partners, or makes partners to score. */
@Command(name = "pcs-spark", description = "Scores partners in a Spark cluster.", mixinStandardHelpOptions = true)
public final class ScorePartners {

    private ScorePartners() {
    }

    /** Runs the job in the session that spark-submit sets up. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ScorePartners()).execute(args));
    }

    @Command(name = "score", description = "Facts in Parquet in, scorecards in Parquet out. OUT must not exist.", mixinStandardHelpOptions = true)
    int score(
            @Parameters(paramLabel = "IN", description = "a folder of Parquet with the columns of pcs-facts/1") String in,
            @Parameters(paramLabel = "OUT", description = "the folder for the results") String out,
            @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "the day for which the scores hold") LocalDate asOf,
            @Option(names = "--edition", paramLabel = "ID", description = "the edition; the one in force on that day if not given") @Nullable String edition,
            @Option(names = "--reading", paramLabel = "NAME=VALUE", description = "how an open point is read; may be repeated") @Nullable Map<String, String> readings) {
        return run(spark -> {
            Scoring scoring = new Scoring(asOf, edition, readings == null ? Map.of() : new HashMap<>(readings));
            Dataset<Row> partners = spark.read().schema(FactsColumns.schema()).parquet(in);
            scoring.score(partners).write().mode(SaveMode.ErrorIfExists).parquet(out);
        });
    }

    @Command(name = "generate", description = "Writes partners that do not exist, as Parquet. OUT must not exist.", mixinStandardHelpOptions = true)
    int generate(
            @Parameters(paramLabel = "OUT", description = "the folder for the partners") String out,
            @Option(names = "--partners", required = true, description = "how many") long partners,
            @Option(names = "--rows", defaultValue = "70", description = "rows of each partner; ${DEFAULT-VALUE} if not given") int rows,
            @Option(names = "--seed", defaultValue = "1", description = "any number; ${DEFAULT-VALUE} if not given") long seed,
            @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "the day around which the facts lie") LocalDate asOf) {
        return run(spark -> GeneratedFacts.of(spark, partners, seed, asOf, rows).write().mode(SaveMode.ErrorIfExists).parquet(out));
    }

    /** What is done with a session. */
    @FunctionalInterface
    private interface Work {
        void with(SparkSession spark);
    }

    private static int run(Work work) {
        try (SparkSession spark = SparkSession.builder().appName("pcs").getOrCreate()) {
            work.with(spark);
            return 0;
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            return 2;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
