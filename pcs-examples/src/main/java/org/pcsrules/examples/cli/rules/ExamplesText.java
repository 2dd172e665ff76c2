package org.pcsrules.examples.cli.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.examples.cli.Columns;
import org.pcsrules.examples.cli.Columns.Cell;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.rulebook.examples.Difference;
import org.pcsrules.rulebook.examples.Example;
import org.pcsrules.rulebook.examples.ExampleReport;
import org.pcsrules.rulebook.examples.ExampleResult;
import org.pcsrules.rulebook.examples.Expected;
import org.pcsrules.scorecard.MetricScore;

/** What became of examples, for a person: those that failed with what was expected, what was, and what it was made of. */
final class ExamplesText {

    private static final int HASH_SHOWN = 12;

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    ExamplesText(Style style) {
        this.style = style;
    }

    String of(ExampleReport report) {
        out.setLength(0);
        report.failed().forEach(this::failed);
        leftOut(report.leftOut());
        long files = report.results().stream().map(result -> result.example().file()).distinct().count();
        out.append(count(report.results().size(), "example")).append(" in ").append(count(files, "file")).append(": ");
        out.append(report.failed().isEmpty() ? style.good(report.passed().size() + " passed") : report.passed().size() + " passed");
        if (!report.failed().isEmpty()) {
            out.append(", ").append(style.bad(report.failed().size() + " failed"));
        }
        out.append(report.leftOut().isEmpty() ? "" : ", " + report.leftOut().size() + " left out").append(".\n");
        out.append(style.faint("Rulebook " + Style.oneLine(report.rulebook().name()) + ", hash " + report.rulebook().hash().substring(0, HASH_SHOWN))).append('\n');
        return out.toString();
    }

    private void failed(ExampleResult result) {
        Example example = result.example();
        out.append(style.strong(example.file() + ":" + example.line())).append("  ").append(style.bad(style.cross())).append(' ')
                .append(Style.oneLine(example.name())).append('\n');
        Map<String, List<String>> alike = new LinkedHashMap<>();
        result.differences().forEach(difference -> alike.computeIfAbsent(difference(difference), any -> new ArrayList<>()).add(where(difference)));
        alike.forEach((difference, places) -> out.append("  ").append(places.get(0)).append(places.size() == 1 ? "" : ", and " + (places.size() - 1) + " more alike")
                .append('\n').append(difference));
        out.append('\n');
    }

    private static String where(Difference difference) {
        return "edition " + Style.oneLine(difference.edition()) + ", " + Words.of(difference.area())
                + (difference.track() == null ? "" : ", " + Words.of(difference.track()));
    }

    private String difference(Difference difference) {
        Expected expected = difference.expected();
        StringBuilder text = new StringBuilder("    ").append(words(expected)).append(": expected ").append(style.good(Style.oneLine(expected.written())))
                .append(", was ").append(style.bad(difference.was())).append(style.faint("  (line " + expected.line() + ")")).append('\n');
        Columns rows = new Columns(6);
        for (MetricScore metric : difference.metrics()) {
            rows.row(Cell.left(Words.capitalised(Words.of(metric.metric()))), Cell.right(metric.points().toString()), Cell.left("of " + metric.maximum()),
                    Cell.left(Words.measured(difference.area(), metric.metric(), metric.lines())));
        }
        rows.appendTo(text);
        return text.toString();
    }

    private void leftOut(List<ExampleResult> results) {
        if (!results.isEmpty()) {
            out.append(style.faint(count(results.size(), "example") + " left out: of editions that the rulebook does not have")).append("\n\n");
        }
    }

    private static String words(Expected expected) {
        if (expected instanceof Expected.OfMetric of) {
            return "points of " + Words.of(of.metric());
        }
        if (expected instanceof Expected.OfCategory of) {
            return "points of " + Words.of(of.category());
        }
        if (expected instanceof Expected.ChosenTrack) {
            return "the track that counts";
        }
        if (expected instanceof Expected.Qualified) {
            return "qualified";
        }
        if (expected instanceof Expected.Blockers) {
            return "what stands against the designation";
        }
        if (expected instanceof Expected.OfWindow of) {
            return of.kind().field() + " of the qualification window";
        }
        return expected instanceof Expected.Warnings ? "warnings" : "score";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
