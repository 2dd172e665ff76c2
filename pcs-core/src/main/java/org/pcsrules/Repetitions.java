package org.pcsrules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;

/** Finds rows with the key of an earlier one: the same row again, or one that contradicts it. */
final class Repetitions {

    @FunctionalInterface
    interface Key<R> {
        void write(R row, int[] key);
    }

    private final FactErrors errors;
    private final Map<Part, BitSet> repeats = new EnumMap<>(Part.class);
    private final List<String> warnings = new ArrayList<>();

    Repetitions(FactErrors errors) {
        this.errors = errors;
    }

    <R> void find(Part part, List<R> rows, int width, Key<R> key, List<RowValues<R>> values) {
        RowKeys keys = new RowKeys(rows.size(), width);
        int[] parts = new int[width];
        for (int i = 0; i < rows.size(); i++) {
            if (errors.isUnreadable(part, i)) {
                continue;
            }
            key.write(rows.get(i), parts);
            int first = keys.firstOf(i, parts);
            if (first < 0) {
                continue;
            }
            String differences = RowValues.differences(values, rows.get(first), rows.get(i));
            if (differences.isEmpty()) {
                repeats.computeIfAbsent(part, any -> new BitSet()).set(i);
                warnings.add("DUPLICATE_ROW: " + part.at(i) + " repeats an earlier row");
            } else {
                errors.row(part, i, null, "same key as " + part.at(first) + " but " + differences);
            }
        }
    }

    CheckedFacts checked(PartnerFacts facts) {
        return new CheckedFacts(facts, repeats, warnings);
    }
}
