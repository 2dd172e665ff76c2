package org.pcsrules.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.readings.AllReadings;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.TextReading;

/** A scorecard for a person: first all areas at a glance, then each area with what its points come from. */
final class ScorecardText {

    /** Enough of a rulebook's hash to tell it from others. */
    private static final int HASH_SHOWN = 12;

    private final Style style;

    ScorecardText(Style style) {
        this.style = style;
    }

    /** The text. @param partnerName the partner's name, if it is known */
    String of(Scorecard card, @Nullable String partnerName) {
        StringBuilder out = new StringBuilder();
        head(out, card, partnerName);
        summary(out, card);
        card.areas().forEach(area -> area(out, area));
        foot(out, card);
        return out.toString();
    }

    /** As above, with what hangs on open points. @param points the open points */
    String of(AllReadings all, List<TextReading> points, @Nullable String partnerName) {
        StringBuilder out = new StringBuilder();
        head(out, all.scorecard(), partnerName);
        summary(out, all.scorecard());
        all.scorecard().areas().forEach(area -> area(out, area));
        out.append(new AllReadingsText(style, points).of(all));
        foot(out, all.scorecard());
        return out.toString();
    }

    /** The last line: which rules decided. */
    void foot(StringBuilder out, Scorecard card) {
        RulebookId rules = card.rulebook();
        String hash = rules.hash().substring(0, Math.min(HASH_SHOWN, rules.hash().length()));
        out.append('\n').append(style.faint("Rulebook " + Style.oneLine(rules.name()) + ", hash " + hash)).append('\n');
    }

    /** The first line and the warnings. */
    void head(StringBuilder out, Scorecard card, @Nullable String partnerName) {
        String partner = partnerName == null ? "Partner " + card.partner() : partnerName + " (" + card.partner() + ")";
        out.append(style.strong(Style.oneLine(partner)))
                .append(", as of ").append(card.asOf()).append(", edition ").append(Style.oneLine(card.edition())).append('\n');
        card.warnings().forEach(warning -> out.append("Warning: ").append(Style.oneLine(warning)).append('\n'));
    }

    /** One line per area. */
    void summary(StringBuilder out, Scorecard card) {
        Columns table = new Columns(0);
        table.row(heading("Area"), rightHeading("Score"), rightHeading("Decimal"), heading("Track"), heading("Designation"));
        for (AreaScore area : card.areas()) {
            table.row(
                    Columns.Cell.left(Words.of(area.area())),
                    Columns.Cell.right(Integer.toString(area.score().headline())).painted(style::strong),
                    Columns.Cell.right(Words.number(area.score())),
                    Columns.Cell.left(Words.of(area.track())),
                    Columns.Cell.left(isEmpty(area) ? "not qualified: no metric has a value" : new BlockerText(area).shortly()).painted(area.qualified() ? style::good : style::bad));
        }
        out.append('\n');
        table.appendTo(out);
    }

    private Columns.Cell rightHeading(String text) {
        return Columns.Cell.right(text).painted(style::faint);
    }

    private Columns.Cell heading(String text) {
        return Columns.Cell.left(text).painted(style::faint);
    }

    private void area(StringBuilder out, AreaScore area) {
        if (isEmpty(area)) {
            out.append('\n').append(style.strong(Words.of(area.area()))).append(": 0, no metric has a value on any track\n");
            return;
        }
        out.append('\n').append(style.strong(Words.of(area.area()))).append(": ").append(scored(area.score()))
                .append(" on the ").append(Words.of(area.track())).append(", ")
                .append(area.qualified() ? style.good("qualified") : style.bad("not qualified")).append('\n');
        new BlockerText(area).all().forEach(
                blocker -> out.append("  ").append(style.bad(style.cross() + " " + blocker)).append('\n'));
        metrics(out, area.area(), area.countingTrack());
        area.tracks().stream().filter(track -> track.track() != area.track()).forEach(track -> other(out, track));
    }

    /** Whether the partner does nothing in the area; then a table of zeros would only hide the others. */
    static boolean isEmpty(AreaScore area) {
        return !area.qualified() && area.tracks().stream()
                .flatMap(track -> track.metrics().stream())
                .flatMap(metric -> metric.lines().stream())
                .allMatch(line -> line.value() == null || line.value().signum() == 0);
    }

    private void metrics(StringBuilder out, Area area, TrackScore track) {
        Columns table = new Columns(2);
        for (MetricScore metric : track.metrics()) {
            boolean single = metric.lines().size() == 1 && metric.lines().get(0).line() == null;
            table.row(
                    Columns.Cell.left(Words.capitalised(Words.of(metric.metric()))),
                    Columns.Cell.left(style.bar(metric.points(), metric.maximum()))
                            .painted(metric.points().exact().signum() > 0 ? style::good : style::bad),
                    Columns.Cell.right(Words.number(metric.points())),
                    Columns.Cell.left("of " + metric.maximum()),
                    Columns.Cell.left(single ? Words.measured(area, metric.metric(), metric.lines().get(0)) : ""),
                    Columns.Cell.left(Words.fraction(metric.points())).painted(style::faint));
            if (!single) {
                metric.lines().forEach(line -> table.row(line(area, metric, line)));
            }
        }
        table.appendTo(out);
    }

    private Columns.Cell[] line(Area area, MetricScore metric, LineScore line) {
        String name = line.line() == null ? "in all" : Words.of(line.line());
        return new Columns.Cell[] {
            Columns.Cell.left("  " + (line.counts() ? style.tick() : "-") + " " + name),
            Columns.Cell.left(line.counts() ? "counts" : "does not count").painted(style::faint),
            Columns.Cell.right(Words.number(line.points())),
            Columns.Cell.left(""),
            Columns.Cell.left(Words.measured(area, metric.metric(), line)),
            Columns.Cell.left(Words.fraction(line.points())).painted(style::faint)
        };
    }

    private void other(StringBuilder out, TrackScore track) {
        String metrics = track.metrics().stream()
                .map(metric -> Words.of(metric.metric()) + " " + Words.number(metric.points()))
                .collect(Collectors.joining(", "));
        out.append(style.faint("  " + Words.capitalised(Words.of(track.track())) + ", does not count: "
                + Words.number(track.score()) + (metrics.isEmpty() ? "" : " (" + metrics + ")"))).append('\n');
    }

    /** {@code 28 (27.5, exactly 55/2)}; a whole number stands alone. */
    static String scored(Points score) {
        String fraction = Words.fraction(score);
        return score.headline() + (fraction.isEmpty() ? "" : " (" + Words.number(score) + ", exactly " + score + ")");
    }
}
