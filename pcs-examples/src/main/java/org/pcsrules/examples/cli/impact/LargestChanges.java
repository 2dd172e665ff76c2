package org.pcsrules.examples.cli.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.pcsrules.FactError;
import org.pcsrules.impact.AreaImpact;
import org.pcsrules.json.ImpactJson;

/** Keeps the changes that a person looks at first: designations gained and lost, then those of most points; and the first documents that are bad. */
final class LargestChanges {

    static final int KEPT = 20;

    /** An area that changes. @param order its place in the input */
    record Row(String partner, AreaImpact area, long order) {
    }

    private static final Comparator<Row> FIRST = Comparator.comparing((Row row) -> !row.area.gained() && !row.area.lost())
            .thenComparing(row -> row.area.change().exact().abs(), Comparator.reverseOrder()).thenComparing(Row::order);

    private final PriorityQueue<Row> rows = new PriorityQueue<>(FIRST.reversed());
    private final List<String> errors = new ArrayList<>();
    private long seen;
    private long bad;

    void add(ImpactJson.Partner partner) {
        if (partner.impact() == null) {
            bad++;
            for (FactError error : partner.errors()) {
                if (errors.size() < KEPT) {
                    errors.add(partner.document() + ": " + error);
                }
            }
            return;
        }
        for (AreaImpact area : partner.impact().areas()) {
            rows.add(new Row(partner.impact().before().partner(), area, seen++));
            if (rows.size() > KEPT) {
                rows.poll();
            }
        }
    }

    List<Row> rows() {
        return rows.stream().sorted(FIRST).toList();
    }

    /** The first errors, each with its document. */
    List<String> errors() {
        return errors;
    }

    /** How many documents could not be scored. */
    long bad() {
        return bad;
    }
}
