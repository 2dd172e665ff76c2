package org.pcsrules.examples.cli.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.AreaChange;
import org.pcsrules.comparison.Comparison;
import org.pcsrules.comparison.FactsChange;
import org.pcsrules.comparison.MetricChange;
import org.pcsrules.comparison.StatedTerm;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.examples.cli.FactRanges;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.scorecard.Scorecard;

/** The metrics of an area that change, each with the facts and the terms that make the change. */
final class MetricLines {

    private static final int RUNS_SHOWN = 6;

    private final Style style;
    private final Comparison comparison;
    private final AreaChange area;
    private final List<MetricChange> changed;
    private final List<TermChange> choice;
    private final Map<String, String> before;
    private final Map<String, String> after;

    MetricLines(Style style, Comparison comparison, AreaChange area) {
        this.style = style;
        this.comparison = comparison;
        this.area = area;
        this.changed = area.metrics().stream().filter(this::isChanged).toList();
        this.choice = area.before() != null && area.after() != null && area.before().track() == area.after().track() ? List.of()
                : area.terms().stream().filter(term -> term.metric() == null).toList();
        this.before = ids(comparison.before());
        this.after = ids(comparison.after());
    }

    private static Map<String, String> ids(Scorecard card) {
        Map<String, String> ids = new HashMap<>();
        card.rules().forEach(rule -> ids.put(rule.rule(), rule.ruleId()));
        return ids;
    }

    /** Whether points or values change, or other facts count under other terms. */
    private boolean isChanged(MetricChange metric) {
        MetricScore was = metric.before();
        MetricScore is = metric.after();
        return was == null || is == null || !was.points().equals(is.points()) || !values(was).equals(values(is))
                || !facts(metric).isEmpty() && !comparison.terms().isEmpty();
    }

    private static Map<@Nullable Line, @Nullable BigFraction> values(MetricScore score) {
        Map<@Nullable Line, @Nullable BigFraction> values = new HashMap<>();
        score.lines().forEach(line -> values.put(line.line(), line.value()));
        return values;
    }

    /** That months come into the comparison and leave it from day to day needs no saying. */
    private List<FactsChange> facts(MetricChange metric) {
        boolean otherDay = !comparison.before().asOf().equals(comparison.after().asOf());
        return metric.facts().stream().filter(one -> !otherDay || one.reason() != Reason.MONTH_OUTSIDE_WINDOW).toList();
    }

    private static String measured(Area area, @Nullable MetricScore score) {
        return score == null ? "-" : Words.number(score.points()) + " of " + score.maximum() + " (" + Words.measured(area, score.metric(), score.lines()) + ")";
    }

    boolean isAny() {
        return !changed.isEmpty() || !choice.isEmpty();
    }

    void appendTo(StringBuilder out) {
        choice.forEach(term -> out.append("  ").append(words(style, term)).append('\n'));
        int told = choice.size();
        for (MetricChange metric : changed) {
            out.append("  ").append(Words.capitalised(Words.of(metric.metric()))).append(": ").append(measured(area.area(), metric.before()))
                    .append(style.blocks() ? " → " : " -> ").append(measured(area.area(), metric.after())).append('\n');
            facts(metric).forEach(facts -> out.append("    ").append(style.faint(facts(facts))).append('\n'));
            List<TermChange> terms = area.terms().stream().filter(term -> bearsOn(term, metric)).toList();
            terms.stream().map(term -> words(style, term)).distinct().forEach(term -> out.append("    ").append(term).append('\n'));
            told += terms.size();
        }
        int others = area.terms().size() - told;
        if (others > 0 && isAny()) {
            out.append("  ").append(others).append(others == 1 ? " more term differs and changes" : " more terms differ and change").append(" nothing here\n");
        }
    }

    /** Whether a term is of the metric as a whole, or of a line of it that changes. */
    private static boolean bearsOn(TermChange term, MetricChange metric) {
        return term.metric() == metric.metric() && (term.line() == null || metric.before() == null || metric.after() == null
                || !line(metric.before(), term.line()).equals(line(metric.after(), term.line())));
    }

    private static List<LineScore> line(MetricScore score, Line name) {
        return score.lines().stream().filter(line -> line.line() == name)
                .map(line -> new LineScore(name, line.value(), BigFraction.ONE, line.points(), line.counts())).toList();
    }

    private String facts(FactsChange change) {
        String id = (change.counts() ? before : after).getOrDefault(change.rule(), "");
        return (change.counts() ? "counts now: " : "counts no more: ") + FactRanges.first(change.facts(), RUNS_SHOWN) + ", "
                + (change.counts() ? "before: " : "now: ") + Style.oneLine(change.why()) + (id.isEmpty() ? "" : ", rule " + Style.oneLine(id));
    }

    /** A term that changes, with the rules that state it. */
    static String words(Style style, TermChange term) {
        return (term.line() == null ? "" : Words.of(term.line()) + ", ") + Style.oneLine(term.words()) + " " + style.faint(rules(term));
    }

    private static String rules(TermChange term) {
        StatedTerm after = term.after();
        StatedTerm before = term.before();
        return "(" + (after == null ? "" : rule(after)) + (before == null ? "" : (after == null ? "was " : ", was ") + rule(before)) + ")";
    }

    private static String rule(StatedTerm term) {
        String id = term.rule().ruleId().isEmpty() ? "\"" + term.rule().rule() + "\"" : term.rule().ruleId();
        return Style.oneLine(id) + " of " + Style.oneLine(term.edition());
    }
}
