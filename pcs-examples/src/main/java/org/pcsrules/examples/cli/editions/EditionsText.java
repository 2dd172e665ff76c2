package org.pcsrules.examples.cli.editions;

import java.util.Locale;
import java.util.stream.Collectors;
import org.pcsrules.EditionInfo;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.cli.Columns;
import org.pcsrules.examples.cli.SourcesText;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.terms.MetricTerm;

/** The editions of a rulebook for a person: first all at a glance, then what is to be known of each. */
final class EditionsText {

    private final Style style;
    private final Rulebook rulebook;
    private final StringBuilder out = new StringBuilder();

    EditionsText(Style style, Rulebook rulebook) {
        this.style = style;
        this.rulebook = rulebook;
        head(out, style, rulebook.id());
        glance();
        gaps();
        rulebook.editions().forEach(this::edition);
        out.append(new SourcesText(style, rulebook.sources()).of(rulebook.editions().stream().flatMap(one -> one.sources().stream()).toList()));
    }

    static void head(StringBuilder out, Style style, RulebookId id) {
        out.append(style.strong("Rulebook " + Style.oneLine(id.name()))).append(", sha-256 ").append(id.hash()).append("\n\n");
    }

    private void glance() {
        Columns table = new Columns(0);
        table.row(heading("Edition"), heading("In force"), heading("Status"), heading("Confidence"), heading("Areas"), heading("Warning"));
        for (EditionInfo edition : rulebook.editions()) {
            long areas = rulebook.terms(edition.id()).metrics().stream().map(MetricTerm::getArea).distinct().count();
            table.row(Columns.Cell.left(Style.oneLine(edition.id())).painted(style::strong),
                    Columns.Cell.left(edition.to() == null ? "from " + edition.from() : edition.from() + " to " + edition.to()),
                    Columns.Cell.left(Style.oneLine(edition.status().toLowerCase(Locale.ROOT))), Columns.Cell.left(Style.oneLine(edition.confidence())),
                    Columns.Cell.left(Long.toString(areas)), Columns.Cell.left(edition.warning() == null ? "" : Style.oneLine(edition.warning())));
        }
        table.appendTo(out);
    }

    private Columns.Cell heading(String text) {
        return Columns.Cell.left(text).painted(style::faint);
    }

    private void gaps() {
        rulebook.gaps().forEach(gap -> out.append("No edition is known ").append(gap).append(".\n"));
    }

    private void edition(EditionInfo edition) {
        out.append('\n').append(style.strong(Style.oneLine(edition.id()))).append('\n');
        if (!edition.note().isEmpty()) {
            out.append("  ").append(Style.oneLine(edition.note())).append('\n');
        }
        edition.changes().forEach(change -> out.append("  Changed: ").append(Style.oneLine(change)).append('\n'));
        out.append("  Sources: ").append(edition.sources().stream().map(Style::oneLine).collect(Collectors.joining(", "))).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
