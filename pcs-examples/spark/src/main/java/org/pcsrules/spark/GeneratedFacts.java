package org.pcsrules.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.time.LocalDate;
import java.util.HashMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.pcsrules.examples.generate.GeneratedPartners;
import org.pcsrules.json.FactsJson;

/** Partners that do not exist, as many as wanted, made by the executors. */
public final class GeneratedFacts {

    private GeneratedFacts() {
    }

    /**
     * Partners with the columns of {@link FactsColumns}.
     *
     * @param rows the rows of each partner
     * @see GeneratedPartners
     */
    public static Dataset<Row> of(SparkSession spark, long partners, long seed, LocalDate asOf, int rows) {
        MapFunction<Long, String> document = number -> FactsJson.write(new GeneratedPartners(seed, asOf, rows).partner(number));
        return spark.range(partners).as(Encoders.LONG()).map(document, Encoders.STRING()).toDF("document")
                .select(from_json(col("document"), FactsColumns.schema(), new HashMap<>()).as("facts")).select("facts.*");
    }
}
