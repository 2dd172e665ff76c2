package org.pcsrules.examples.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.AreaChange;
import org.pcsrules.comparison.Cause;
import org.pcsrules.comparison.CausePart;
import org.pcsrules.comparison.Comparison;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.examples.cli.BlockerText;
import org.pcsrules.examples.cli.Columns;
import org.pcsrules.examples.cli.Columns.Cell;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;

/** A comparison for a person: first all areas at a glance, then each area that changes, with its causes, metrics and terms. */
final class ComparisonText {

    private final Style style;
    private final Comparison comparison;
    private final StringBuilder out = new StringBuilder();

    ComparisonText(Style style, Comparison comparison) {
        this.style = style;
        this.comparison = comparison;
    }

    /** The text. @param partnerName the partner's name, if it is known */
    String of(@Nullable String partnerName) {
        String id = comparison.before().partner();
        out.append(style.strong(Style.oneLine(partnerName == null ? "Partner " + id : partnerName + " (" + id + ")"))).append('\n');
        side("before", comparison.before());
        side("after", comparison.after());
        summary();
        List<TermChange> everywhere = comparison.terms().stream().filter(term -> term.area() == null).toList();
        if (!everywhere.isEmpty()) {
            out.append("\nIn all areas\n");
            everywhere.forEach(term -> out.append("  ").append(MetricLines.words(style, term)).append('\n'));
        }
        comparison.areas().forEach(this::area);
        return out.toString();
    }

    private void side(String name, Scorecard card) {
        out.append(name).append(": as of ").append(card.asOf()).append(", edition ").append(Style.oneLine(card.edition())).append('\n');
        card.warnings().forEach(warning -> out.append("  Warning: ").append(Style.oneLine(warning)).append('\n'));
    }

    private void summary() {
        Columns table = new Columns(0);
        table.row(Cell.left("Area").painted(style::faint), Cell.right("Before").painted(style::faint), Cell.right("After").painted(style::faint),
                Cell.right("Change").painted(style::faint), Cell.left("Track").painted(style::faint), Cell.left("Designation").painted(style::faint));
        for (AreaChange area : comparison.areas()) {
            table.row(Cell.left(Words.of(area.area())), Cell.right(score(area.before())), Cell.right(score(area.after())),
                    change(area.change()), Cell.left(track(area)), Cell.left(designation(area)).painted(paint(area)));
        }
        out.append('\n');
        table.appendTo(out);
    }

    private static String score(@Nullable AreaScore area) {
        return area == null ? "-" : Words.number(area.score());
    }

    private Cell change(@Nullable Points change) {
        return change == null ? Cell.right("-") : Cell.right(signed(change)).painted(painter(change));
    }

    private UnaryOperator<String> painter(Points points) {
        int sign = points.exact().signum();
        return sign == 0 ? style::faint : sign > 0 ? style::good : style::bad;
    }

    private String track(AreaChange area) {
        return change(Stream.of(area.before(), area.after()).filter(Objects::nonNull).map(one -> Words.of(one.track())));
    }

    private String designation(AreaChange area) {
        return change(Stream.of(area.before(), area.after())
                .map(one -> one == null ? "not defined" : one.qualified() ? "qualified" : "not qualified"));
    }

    /** What it was and what it is, or one word if it is the same. */
    private String change(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(arrow()));
    }

    /** The designation, and what stands against it now. */
    private String became(AreaScore before, AreaScore after) {
        String now = new BlockerText(after).shortly();
        return before.qualified() == after.qualified() ? now : (before.qualified() ? "qualified" : "not qualified") + arrow() + now;
    }

    private UnaryOperator<String> paint(AreaChange area) {
        return area.after() != null && area.after().qualified() ? style::good : style::bad;
    }

    private void area(AreaChange area) {
        MetricLines metrics = new MetricLines(style, comparison, area);
        boolean sameDesignation = area.before() == null || area.after() == null || area.before().qualified() == area.after().qualified();
        if (area.causes().isEmpty() && !metrics.isAny() && sameDesignation) {
            return;
        }
        out.append('\n').append(style.strong(Words.of(area.area())));
        if (area.before() == null || area.after() == null) {
            out.append(": edition ").append(Style.oneLine((area.before() == null ? comparison.before() : comparison.after()).edition()))
                    .append(" does not define it, so there is no change to split\n");
        } else {
            out.append(": ").append(Words.number(area.before().score())).append(arrow()).append(Words.number(area.after().score())).append(", ")
                    .append(track(area)).append(", ").append(became(area.before(), area.after())).append('\n');
            if (!area.causes().isEmpty()) {
                causes(area, Objects.requireNonNull(area.change()));
            }
        }
        metrics.appendTo(out);
    }

    private void causes(AreaChange area, Points change) {
        Columns table = new Columns(2);
        for (Cause cause : area.causes()) {
            for (CausePart part : cause.parts()) {
                table.row(Cell.left(Words.capitalised(CauseWords.of(cause.kind()))), points(part.points()), Cell.left(what(area, cause, part)));
            }
        }
        table.row(Cell.left("Change").painted(style::strong), points(change), Cell.left(Words.fraction(change)).painted(style::faint));
        table.appendTo(out);
    }

    private Cell points(Points points) {
        return Cell.right(signed(points)).painted(painter(points));
    }

    private static String signed(Points points) {
        return (points.exact().signum() > 0 ? "+" : "") + Words.number(points);
    }

    private String what(AreaChange area, Cause cause, CausePart part) {
        List<String> words = new ArrayList<>();
        if (part.metric() != null) {
            words.add(Words.of(part.metric()) + (part.line() == null ? "" : ", " + Words.of(part.line())));
        }
        if (cause.kind() == Cause.Kind.ANOTHER_LINE) {
            words.add(lines(area, Objects.requireNonNull(part.metric())));
        }
        if (cause.kind() == Cause.Kind.ANOTHER_TRACK) {
            words.add(track(area) + (cause.since() == null ? "" : ", since: " + CauseWords.of(cause.since())));
        }
        if (!Numbers.fraction(part.points().decimal()).equals(part.points().exact())) {
            words.add(Words.fraction(part.points()));
        }
        return String.join(" ", words) + (part.subjects().isEmpty() ? "" : ": " + new SubjectWords(cause.kind(), part).shortly());
    }

    /** The lines that count before and after. */
    private String lines(AreaChange area, Metric name) {
        return area.metrics().stream().filter(metric -> metric.metric() == name)
                .map(metric -> line(metric.before()) + arrow() + line(metric.after())).collect(Collectors.joining());
    }

    private static String line(@Nullable MetricScore metric) {
        return metric == null ? "" : metric.lines().stream().filter(one -> one.counts() && one.line() != null)
                .map(one -> Words.of(Objects.requireNonNull(one.line()))).collect(Collectors.joining(", "));
    }

    private String arrow() {
        return style.blocks() ? " → " : " -> ";
    }
}
