package org.pcsrules.examples.cli.editions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pcsrules.EditionInfo;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.cli.Columns;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.TextReading;

/** The open points of the published text for a person. */
final class ReadingsText {

    private final Style style;
    private final Rulebook rulebook;
    private final StringBuilder out = new StringBuilder();

    ReadingsText(Style style, Rulebook rulebook) {
        this.style = style;
        this.rulebook = rulebook;
        EditionsText.head(out, style, rulebook.id());
        out.append("Where the published text is open, a reading is chosen with --reading NAME=VALUE; * marks the one that holds if none is.\n");
        rulebook.readings().forEach(this::point);
    }

    private void point(TextReading point) {
        out.append('\n').append(style.strong(Style.oneLine(point.name()))).append("  ").append(Style.oneLine(point.open())).append('\n');
        Map<String, List<String>> editions = rulebook.editions().stream().map(EditionInfo::id)
                .collect(Collectors.groupingBy(id -> rulebook.terms(id).readings().get(point.name())));
        Columns table = new Columns(2);
        for (TextReading.Choice choice : point.choices()) {
            boolean first = choice.value().equals(point.values().get(0));
            List<String> in = editions.getOrDefault(choice.value(), List.of());
            table.row(Columns.Cell.left((first ? "* " : "  ") + Style.oneLine(choice.value())),
                    Columns.Cell.left(Style.oneLine(choice.words()) + (first || in.isEmpty() ? "" : "; * in edition " + String.join(", ", in))));
        }
        table.appendTo(out);
        out.append(style.faint("    decided by " + rulebook.decidedBy(point.name()).stream().map(RuleCited::ruleId).map(Style::oneLine)
                .collect(Collectors.joining(", ")))).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
