package org.pcsrules.examples.cli.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pcsrules.examples.cli.Columns;
import org.pcsrules.examples.cli.Columns.Cell;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.rulebook.examples.Coverage;
import org.pcsrules.rulebook.examples.Coverage.Figure;
import org.pcsrules.rulebook.examples.Coverage.OfRule;
import org.pcsrules.rulebook.examples.Coverage.Standing;

/** What examples reach, for a person: a row for each file, then the rules and figures that none reaches. */
final class CoverageText {

    private final Style style;

    CoverageText(Style style) {
        this.style = style;
    }

    String of(Coverage coverage) {
        StringBuilder out = new StringBuilder();
        Columns table = new Columns(0);
        table.row(Cell.left("rule file"), Cell.right("rules"), Cell.right("reached"), Cell.right("figures"), Cell.right("boundary examples"));
        for (String file : coverage.files()) {
            Coverage one = coverage.of(file);
            long rules = one.rules().size() - one.rules(Standing.BESIDE).size();
            if (rules > 0) {
                table.row(Cell.left(Style.oneLine(file)), Cell.right("" + rules), Cell.right("" + one.rules(Standing.REACHED).size()),
                        Cell.right("" + one.figures().size()), Cell.right(one.figures().isEmpty() ? "" : tried(one) + " of " + places(one)));
            }
        }
        table.appendTo(out);
        rules(coverage.rules(Standing.UNREACHED), out);
        figures(coverage.figures().stream().filter(figure -> !figure.unreachedIn().isEmpty()).toList(), out);
        int all = coverage.rules().size() - coverage.rules(Standing.BESIDE).size();
        out.append('\n').append(coverage.rules(Standing.REACHED).size()).append(" of ").append(all).append(" rules reached; ")
                .append(tried(coverage)).append(" of ").append(places(coverage)).append(" boundary examples (just below, at, just above).");
        out.append(tried(coverage) < places(coverage) ? " --propose writes the others." : "");
        return out.append('\n').toString();
    }

    /** Proposals, each file with a line above that names the file of examples. */
    String of(Map<String, String> proposals) {
        if (proposals.isEmpty()) {
            return "Every figure has examples just below, at and just above.\n";
        }
        return proposals.entrySet().stream().map(one -> "# " + one.getKey().replaceFirst("\\.drl$", ".examples.yaml") + "\n" + one.getValue())
                .collect(Collectors.joining()).stripTrailing() + "\n";
    }

    private static int places(Coverage coverage) {
        return coverage.figures().stream().mapToInt(figure -> figure.sides().size()).sum();
    }

    private static int tried(Coverage coverage) {
        return places(coverage) - coverage.figures().stream().mapToInt(figure -> figure.missing().size()).sum();
    }

    private void rules(List<OfRule> rules, StringBuilder out) {
        if (!rules.isEmpty()) {
            out.append('\n').append(style.bad("No example reaches")).append('\n');
            rules.forEach(rule -> out.append("  ").append(rule.file()).append(':').append(rule.line()).append("  ").append(Style.oneLine(rule.name())).append('\n'));
        }
    }

    private void figures(List<Figure> figures, StringBuilder out) {
        if (!figures.isEmpty()) {
            out.append('\n').append(style.bad("No example has a value of")).append('\n');
            for (Figure figure : figures) {
                out.append("  ").append(Words.of(figure.area())).append(", ").append(Words.of(figure.track())).append(", ").append(Words.of(figure.metric()))
                        .append(figure.line() == null ? "" : ", " + Words.of(figure.line()))
                        .append(figure.kind() == Coverage.Kind.GATE ? ", people of step " + figure.step() : "")
                        .append(", in edition ").append(Style.oneLine(String.join(" and ", figure.unreachedIn()))).append('\n');
            }
        }
    }
}
