package org.pcsrules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Part;

/** Finds rows with the key of an earlier one: the same row again, or one that contradicts it. */
final class Repetitions {

    private final FactErrors errors;
    private final Map<Part, BitSet> repeats = new EnumMap<>(Part.class);
    private final List<String> warnings = new ArrayList<>();

    Repetitions(FactErrors errors) {
        this.errors = errors;
    }

    /** Begins with the rows of a part. @param values what rows with the same key must agree on */
    <R> Rows<R> of(Part part, List<R> rows, List<RowValues<R>> values) {
        return new Rows<>(part, rows, values);
    }

    Map<Part, BitSet> repeats() {
        return repeats;
    }

    /** One warning per repetition, part by part. */
    List<String> warnings() {
        return warnings;
    }

    /** The rows of one part. */
    final class Rows<R> {

        private final Part part;
        private final List<R> rows;
        private final List<RowValues<R>> values;
        private final KeyNumbers keys;
        private final int[] first;

        private Rows(Part part, List<R> rows, List<RowValues<R>> values) {
            this.part = part;
            this.rows = rows;
            this.values = values;
            this.keys = new KeyNumbers(rows.size());
            this.first = new int[rows.size()];
        }

        /** Takes the next row, by its key. Rows that are not readable are left out. */
        void add(int row, int a, int b, int c, int d) {
            int known = keys.size();
            int key = keys.of(a, b, c, d);
            if (key == known) {
                first[key] = row;
                return;
            }
            String differences = RowValues.differences(values, rows.get(first[key]), rows.get(row));
            if (differences.isEmpty()) {
                repeats.computeIfAbsent(part, any -> new BitSet()).set(row);
                warnings.add("DUPLICATE_ROW: " + part.at(row) + " repeats an earlier row");
            } else {
                errors.row(part, row, null, "same key as " + part.at(first[key]) + " but " + differences);
            }
        }
    }
}
