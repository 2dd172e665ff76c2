package org.pcsrules.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.NotCounted;
import org.pcsrules.scorecard.OneMore;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.Source;

/** An explained scorecard as a tree: area, track, metric, line, and there what counts and what does not. */
final class ExplanationText {

    private static final int RUNS_SHOWN = 8;

    private final Style style;
    private final ScorecardText scores;
    private final SourcesText sources;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> ruleIds = new HashMap<>();

    /** @param sources those that the rules may cite */
    ExplanationText(Style style, List<Source> sources) {
        this.style = style;
        this.sources = new SourcesText(style, sources);
        this.scores = new ScorecardText(style);
    }

    /** The text. @param partnerName the partner's name, if it is known */
    String of(Scorecard card, @Nullable String partnerName) {
        out.setLength(0);
        ruleIds.clear();
        card.rules().forEach(rule -> ruleIds.put(rule.rule(), rule.ruleId()));
        scores.head(out, card, partnerName);
        scores.summary(out, card);
        card.areas().forEach(this::area);
        rules(card.rules());
        scores.foot(out, card);
        return out.toString();
    }

    private void area(AreaScore area) {
        out.append('\n');
        line(0, style.strong(Words.of(area.area())) + ": " + ScorecardText.scored(area.score()) + " on the " + Words.of(area.track())
                + ", " + (area.qualified() ? style.good("qualified") : style.bad("not qualified")));
        new BlockerText(area).all().forEach(blocker -> line(1, style.bad(style.cross() + " " + blocker)));
        track(area.area(), area.countingTrack(), ", counts: ");
        area.tracks().stream().filter(track -> track.track() != area.track())
                .forEach(track -> track(area.area(), track, ", does not count: "));
    }

    private void track(Area area, TrackScore track, String standing) {
        line(1, style.strong(Words.capitalised(Words.of(track.track()))) + standing + ScorecardText.scored(track.score()));
        track.metrics().forEach(metric -> metric(area, metric));
    }

    private void metric(Area area, MetricScore metric) {
        line(2, Words.capitalised(Words.of(metric.metric())) + ": " + Words.number(metric.points()) + " of " + metric.maximum()
                + " points" + bracketed(Words.fraction(metric.points()))
                + (metric.source().isEmpty() ? "" : style.faint(", source " + Style.oneLine(metric.source()))));
        metric.lines().forEach(line -> measuredLine(area, metric, line));
        metric.notCounted().stream()
                .filter(group -> metric.lines().stream().noneMatch(line -> line.line() == group.line()))
                .map(NotCounted::line).distinct().toList()
                .forEach(line -> notCounted(metric, line, 3));
        metric.oneMore().forEach(this::oneMore);
    }

    private void measuredLine(Area area, MetricScore metric, LineScore line) {
        String name = line.line() == null ? "Value" : Words.of(line.line());
        line(3, name + ": " + Words.measured(area, metric.metric(), line) + ", " + Words.points(line.points())
                + bracketed(Words.fraction(line.points())) + (line.counts() ? "" : ", does not count"));
        List<Counted> counted = metric.counted().stream().filter(one -> one.line() == line.line()).toList();
        counted.forEach(this::counted);
        if (!counted.isEmpty()) {
            BigFraction sum = counted.stream().map(Counted::effect).reduce(BigFraction.ZERO, BigFraction::add);
            line(4, "effects add up to " + Words.number(sum) + totals(metric.metric(), counted)
                    + (sum.equals(line.value()) || line.value() == null ? "" : ", which is not the value"));
        }
        notCounted(metric, line.line(), 4);
    }

    /** The totals of the amounts compared; growth in percent can be worked out from them. */
    private static String totals(Metric metric, List<Counted> counted) {
        if (metric != Metric.USAGE_GROWTH || counted.stream().allMatch(one -> one.then() == null)) {
            return "";
        }
        return " (now " + Words.number(sum(counted.stream().map(Counted::now).toList()))
                + " in all, then " + Words.number(sum(counted.stream().map(Counted::then).toList())) + ")";
    }

    private static BigFraction sum(List<@Nullable BigFraction> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private void counted(Counted one) {
        String effect = (one.effect().signum() > 0 ? "+" : "") + Words.number(one.effect());
        String amounts = (one.now() == null ? "" : ", now " + Words.number(one.now()))
                + (one.then() == null ? "" : ", then " + Words.number(one.then()));
        line(4, Style.oneLine(one.subject()) + step(one.step()) + ": " + effect + amounts + ": " + Style.oneLine(one.why()));
        line(5, style.faint(where(FactRanges.all(one.facts()), one.rule())));
    }

    private void notCounted(MetricScore metric, @Nullable Line line, int depth) {
        Map<Reason, List<NotCounted>> byReason = new LinkedHashMap<>();
        metric.notCounted().stream().filter(group -> group.line() == line)
                .forEach(group -> byReason.computeIfAbsent(group.reason(), reason -> new ArrayList<>()).add(group));
        byReason.forEach((reason, groups) -> {
            int facts = groups.stream().mapToInt(group -> group.facts().size()).sum();
            line(depth, "not counted, " + Words.of(reason) + ": " + facts + (facts == 1 ? " fact" : " facts"));
            for (NotCounted group : groups) {
                line(depth + 1, Style.oneLine(group.why()));
                line(depth + 1, style.faint(where(FactRanges.first(group.facts(), RUNS_SHOWN), group.rule())));
            }
        });
    }

    private void oneMore(OneMore more) {
        String line = more.line() == null ? "" : Words.of(more.line()) + ", ";
        line(3, line + "one more " + Words.one(Style.oneLine(more.unit())) + step(more.step()) + ": +" + Words.points(more.gain()));
    }

    private void rules(List<RuleCited> rules) {
        if (rules.isEmpty()) {
            return;
        }
        out.append('\n').append(style.strong("Rules cited")).append('\n');
        Columns table = new Columns(2);
        rules.forEach(rule -> table.row(
                Columns.Cell.left(Style.oneLine(rule.ruleId())),
                Columns.Cell.left(Style.oneLine(rule.source())),
                Columns.Cell.left(Style.oneLine(rule.rule()))));
        table.appendTo(out);
        out.append(sources.of(rules.stream().map(RuleCited::source).toList()));
    }

    /** Facts, and the rule by its short id; the table at the end says what it states. */
    private String where(String facts, String rule) {
        String id = ruleIds.getOrDefault(rule, "");
        String named = rule.isEmpty() ? "" : "rule " + Style.oneLine(id.isEmpty() ? "\"" + rule + "\"" : id);
        return facts + (facts.isEmpty() || named.isEmpty() ? "" : "; ") + named;
    }

    private static String step(@Nullable Integer step) {
        return step == null ? "" : ", step " + step;
    }

    private static String bracketed(String fraction) {
        return fraction.isEmpty() ? "" : " " + fraction;
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
