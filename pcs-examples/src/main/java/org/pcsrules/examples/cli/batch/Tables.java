package org.pcsrules.examples.cli.batch;

import java.util.List;
import java.util.stream.Collectors;
import org.pcsrules.FactError;
import org.pcsrules.examples.cli.Csv;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.Scorecard;

/** The tables of a batch as CSV (RFC 4180, with line feeds), for programs and spreadsheets. */
final class Tables {

    private static final int MOST_ERRORS = 100;

    private Tables() {
    }

    static byte[] summaryHeader() {
        return Csv.rows(table -> table.printRecord("partner", "area", "track", "score", "score_exact", "score_headline", "qualified", "blockers",
                "as_of", "edition", "document"));
    }

    /** One row for each area. */
    static byte[] summary(String document, Scorecard card) {
        return Csv.rows(table -> {
            for (AreaScore area : card.areas()) {
                table.printRecord(card.partner(), area.area(), area.track(), area.score().decimal().toPlainString(), area.score(),
                        area.score().headline(), area.qualified(), blockers(area), card.asOf(), card.edition(), document);
            }
        });
    }

    static byte[] errorsHeader() {
        return Csv.rows(table -> table.printRecord("document", "where", "error"));
    }

    /** One row for each error; of very many, the first and their number. */
    static byte[] errors(String document, List<FactError> errors) {
        return Csv.rows(table -> {
            for (FactError error : errors.subList(0, Math.min(MOST_ERRORS, errors.size()))) {
                table.printRecord(document, Style.oneLine(error.where()), Style.oneLine(error.message()));
            }
            if (errors.size() > MOST_ERRORS) {
                table.printRecord(document, "", errors.size() + " errors in all, the first " + MOST_ERRORS + " are listed");
            }
        });
    }

    private static String blockers(AreaScore area) {
        return area.blockers().stream().map(Tables::blocker).collect(Collectors.joining("; "));
    }

    /** {@code BELOW_THRESHOLD (42.5 points short of 70)}, {@code METRIC_AT_ZERO DEPLOYMENTS}. */
    private static String blocker(Blocker blocker) {
        Object of = blocker.metric() != null ? blocker.metric() : blocker.category();
        return blocker.kind() + (of == null ? "" : " " + of) + (blocker.detail() == null ? "" : " (" + blocker.detail() + ")");
    }
}
