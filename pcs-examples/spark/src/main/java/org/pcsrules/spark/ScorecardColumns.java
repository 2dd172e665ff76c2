package org.pcsrules.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.pcsrules.json.ScorecardJson;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;

/**
 * The columns of results: one row a partner. {@code areas} has what most queries ask for, {@code scorecard} the whole
 * {@code pcs-scorecard/1} document; of a partner that is refused or fails they are null and {@code errors} says why, one entry per error.
 */
public final class ScorecardColumns {

    private ScorecardColumns() {
    }

    /** The columns. */
    public static StructType schema() {
        StructType area = new StructType().add("area", StringType).add("track", StringType).add("exact", StringType)
                .add("headline", IntegerType).add("qualified", BooleanType);
        return new StructType().add("partner", StringType).add("asOf", StringType).add("edition", StringType).add("rulebook", StringType)
                .add("warnings", createArrayType(StringType)).add("areas", createArrayType(area)).add("scorecard", StringType)
                .add("errors", createArrayType(StringType));
    }

    static Row scored(Scorecard card) {
        return RowFactory.create(card.partner(), card.asOf().toString(), card.edition(), card.rulebook().hash(), card.warnings().toArray(new String[0]),
                card.areas().stream().map(ScorecardColumns::area).toArray(Row[]::new), document(card), null);
    }

    /** The document, on one line. */
    static String document(Scorecard card) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            ScorecardJson.writeLine(card, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static Row area(AreaScore area) {
        return RowFactory.create(area.area().name(), area.track().name(), area.score().toString(), area.score().headline(), area.qualified());
    }

    static Row failed(@Nullable String partner, String asOf, String[] errors) {
        return RowFactory.create(partner, asOf, null, null, null, null, null, errors);
    }
}
