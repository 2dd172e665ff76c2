package org.pcsrules.examples.cli.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.examples.cli.Columns;
import org.pcsrules.examples.cli.Columns.Cell;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.impact.AreaImpact;
import org.pcsrules.impact.ChangedRule;
import org.pcsrules.impact.ImpactPart;
import org.pcsrules.impact.ImpactTotals;
import org.pcsrules.impact.RulebookImpact;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.RulebookId;

/** What another rulebook changes, for a person: how much in all, in which areas, because of which rules, and for whom. */
final class ImpactText {

    private static final int HASH_SHOWN = 12;

    private final Style style;
    private final RulebookImpact impact;
    private final LocalDate day;
    private final ImpactRun run;
    private final LargestChanges largest;
    private final StringBuilder out = new StringBuilder();

    ImpactText(Style style, RulebookImpact impact, LocalDate day, ImpactRun run, LargestChanges largest) {
        this.style = style;
        this.impact = impact;
        this.day = day;
        this.run = run;
        this.largest = largest;
    }

    /** The short id of a rule, or its name. */
    static String name(ChangedRule rule) {
        return Style.oneLine(rule.ruleId().isEmpty() ? rule.rule() : rule.ruleId());
    }

    @Override
    public String toString() {
        out.setLength(0);
        ImpactTotals totals = run.totals();
        head("Before: ", impact.changes().before());
        head("After:  ", impact.changes().after());
        out.append("As of ").append(day).append('\n').append('\n');
        out.append(totals.partnersChanged()).append(" of ").append(count(totals.partners(), "partner")).append(" and ").append(totals.scoresChanged()).append(" of ")
                .append(count(totals.scores(), "area score")).append(" change; ").append(count(totals.gained(), "designation")).append(" gained, ")
                .append(totals.lost()).append(" lost\n");
        if (totals.scoresChanged() > 0) {
            areas(totals);
            rules(totals);
            rows(totals);
        }
        errors();
        return out.toString();
    }

    private void head(String side, RulebookId id) {
        out.append(side).append(Style.oneLine(id.name())).append(", hash ").append(id.hash(), 0, HASH_SHOWN).append('\n');
    }

    private void areas(ImpactTotals totals) {
        Columns table = new Columns(0);
        table.row(title("Area"), number("Scores"), number("Up"), number("Down"), number("Gained"), number("Lost"), number("Points"));
        totals.areas().forEach(one -> table.row(Cell.left(Words.of(one.area())), right(one.changed()), right(one.up()), right(one.down()), right(one.gained()),
                right(one.lost()), points(one.points())));
        out.append('\n');
        table.appendTo(out);
    }

    private void rules(ImpactTotals totals) {
        Columns table = new Columns(0);
        table.row(title("Because of"), number("Scores"), number("Gained"), number("Lost"), number("Points"), title(""));
        List<ImpactTotals.OfRules> rules = totals.rules();
        rules.stream().limit(LargestChanges.KEPT).forEach(one -> table.row(Cell.left(names(one.rules())), right(one.areas()), right(one.gained()), right(one.lost()),
                points(one.points()), Cell.left(places(one.rules())).painted(style::faint)));
        out.append('\n');
        table.appendTo(out);
        more(rules.size(), LargestChanges.KEPT);
    }

    private void rows(ImpactTotals totals) {
        Columns table = new Columns(0);
        table.row(title("Partner"), title("Area"), number("Before"), number("After"), number("Change"), title("Designation"), title("Why"));
        for (LargestChanges.Row row : largest.rows()) {
            AreaImpact area = row.area();
            table.row(Cell.left(Style.oneLine(row.partner())), Cell.left(Words.of(area.area())), Cell.right(score(area.before())), Cell.right(score(area.after())),
                    points(area.change().decimal()), area.gained() ? Cell.left("gained").painted(style::good) : area.lost() ? Cell.left("lost").painted(style::bad)
                            : Cell.left(""), Cell.left(why(area)));
        }
        out.append('\n');
        table.appendTo(out);
        more(totals.scoresChanged(), largest.rows().size());
    }

    private void more(long all, long shown) {
        if (all > shown) {
            out.append(style.faint("and " + (all - shown) + " more; --format csv lists every score that changes")).append('\n');
        }
    }

    private void errors() {
        if (largest.bad() > 0) {
            out.append('\n').append(style.bad(count(largest.bad(), "document") + " could not be scored")).append('\n');
            largest.errors().forEach(error -> out.append("  ").append(Style.oneLine(error)).append('\n'));
            if (largest.errors().size() == LargestChanges.KEPT) {
                out.append(style.faint("  the first errors; --format csv lists them all on standard error")).append('\n');
            }
        }
    }

    private String why(AreaImpact area) {
        return area.parts().stream().map(part -> what(area, part) + (part.rules().isEmpty() ? "" : " (" + names(part.rules()) + ")")).collect(Collectors.joining("; "));
    }

    private String what(AreaImpact area, ImpactPart part) {
        return switch (part.kind()) {
            case METRIC -> Words.of(Objects.requireNonNull(part.metric())) + " " + signed(part.points().decimal());
            case BOUNDS -> "bounds of the score " + signed(part.points().decimal());
            case TRACK -> Words.of(Objects.requireNonNull(area.after()).track()) + " counts " + signed(part.points().decimal());
            case DESIGNATION -> "what a designation asks for";
            case AREA -> area.before() == null ? "new area" : "area left out";
        };
    }

    private static String names(List<ChangedRule> rules) {
        return rules.isEmpty() ? "no rule found" : rules.stream().map(ImpactText::name).distinct().collect(Collectors.joining(" or "));
    }

    private static String places(List<ChangedRule> rules) {
        return rules.stream().filter(rule -> rule.file() != null).map(rule -> Style.oneLine(rule.file() + ":" + rule.line())).distinct().collect(Collectors.joining(", "));
    }

    private static String score(@Nullable AreaScore score) {
        return score == null ? "-" : Words.number(score.score());
    }

    private Cell points(BigDecimal points) {
        UnaryOperator<String> paint = points.signum() == 0 ? style::faint : points.signum() > 0 ? style::good : style::bad;
        return Cell.right(signed(points)).painted(paint);
    }

    private static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + (points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString());
    }

    private Cell title(String text) {
        return Cell.left(text).painted(style::faint);
    }

    private Cell number(String text) {
        return Cell.right(text).painted(style::faint);
    }

    private static Cell right(long number) {
        return Cell.right(Long.toString(number));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
