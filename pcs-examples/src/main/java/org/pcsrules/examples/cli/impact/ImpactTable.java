package org.pcsrules.examples.cli.impact;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.examples.cli.Csv;
import org.pcsrules.impact.AreaImpact;
import org.pcsrules.impact.PartnerImpact;
import org.pcsrules.scorecard.AreaScore;

/** The areas that change as CSV (RFC 4180, with line feeds), for programs and spreadsheets. */
final class ImpactTable {

    private ImpactTable() {
    }

    static byte[] header() {
        return Csv.rows(table -> table.printRecord("partner", "area", "track_before", "track_after", "score_before", "score_after", "change", "score_before_exact",
                "score_after_exact", "change_exact", "qualified_before", "qualified_after", "designation", "rules", "document"));
    }

    /** One row for each area. */
    static byte[] rows(String document, PartnerImpact partner) {
        return Csv.rows(table -> {
            for (AreaImpact area : partner.areas()) {
                AreaScore was = area.before();
                AreaScore is = area.after();
                table.printRecord(partner.before().partner(), area.area(), was == null ? null : was.track(), is == null ? null : is.track(), decimal(was),
                        decimal(is), area.change().decimal().toPlainString(), was == null ? null : was.score(), is == null ? null : is.score(), area.change(),
                        was == null ? null : was.qualified(), is == null ? null : is.qualified(), area.gained() ? "gained" : area.lost() ? "lost" : null,
                        area.parts().stream().flatMap(part -> part.rules().stream()).map(ImpactText::name).distinct().collect(Collectors.joining("; ")), document);
            }
        });
    }

    private static @Nullable String decimal(@Nullable AreaScore score) {
        return score == null ? null : score.score().decimal().toPlainString();
    }
}
