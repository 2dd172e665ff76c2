package org.pcsrules.spark;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of partners' facts: one row a partner, the parts of {@code pcs-facts/1} as nested columns of the same names. Dates and months
 * are text as in the document, amounts are decimals, exact.
 */
public final class FactsColumns {

    private static final DataType AMOUNT = createDecimalType(38, 8);

    private FactsColumns() {
    }

    /** The columns. */
    public static StructType schema() {
        return texts("format")
                .add("partner", texts("id", "name").add("enrolments", createArrayType(texts("area", "track", "anniversary"))))
                .add("tenants", createArrayType(texts("id", "customer", "name", "segment", "cloud")))
                .add("azureConsumption", createArrayType(texts("tenant", "month", "service", "subscription").add("acrUsd", AMOUNT)
                        .add("offer", StringType).add("association", StringType).add("location", StringType)))
                .add("microsoft365Usage", createArrayType(texts("tenant", "month", "workload").add("paidLicences", LongType)
                        .add("activeUsers", LongType).add("association", StringType).add("associatedOn", StringType).add("location", StringType)))
                .add("businessApplicationsUsage", createArrayType(texts("tenant", "month", "workload").add("revenueUsd", AMOUNT)
                        .add("activeUsers", LongType).add("profiles", LongType).add("association", StringType).add("location", StringType)))
                .add("people", createArrayType(texts("id", "name", "linkedFrom", "linkedUntil")))
                .add("certifications", createArrayType(texts("person", "certification", "earnedOn", "expiresOn")))
                .add("readings", createArrayType(texts("area", "track", "metric", "line").add("value", AMOUNT)));
    }

    private static StructType texts(String... names) {
        StructType columns = new StructType();
        for (String name : names) {
            columns = columns.add(name, StringType);
        }
        return columns;
    }
}
