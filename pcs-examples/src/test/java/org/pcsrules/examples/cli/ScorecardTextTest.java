package org.pcsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.TrackScore;
import picocli.CommandLine.Help.Ansi;

class ScorecardTextTest {

    @Test
    void aScorecardIsWrittenForAPerson() {
        Golden.assertSame("reseller.txt", new ScorecardText(Style.PLAIN).of(Cards.reseller(), "Contoso Ltd"));
    }

    @Test
    void aTerminalWithUnicodeGetsBlocks() {
        Golden.assertSame("reseller-blocks.txt", new ScorecardText(new Style(Ansi.OFF, true)).of(Cards.reseller(), null));
    }

    @Test
    void withoutUnicodeEveryCharacterIsAscii() {
        assertThat(new ScorecardText(Style.PLAIN).of(Cards.reseller(), null)).matches("\\p{ASCII}*");
    }

    @Test
    void colourChangesNothingButColour() {
        String coloured = new ScorecardText(new Style(Ansi.ON, false)).of(Cards.reseller(), "Contoso Ltd");
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[[0-9]*m", ""))
                .isEqualTo(new ScorecardText(Style.PLAIN).of(Cards.reseller(), "Contoso Ltd"));
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            Golden.assertSame("reseller.txt", new ScorecardText(Style.PLAIN).of(Cards.reseller(), "Contoso Ltd"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPartnersNameCannotSteerTheTerminal() {
        assertThat(new ScorecardText(Style.PLAIN).of(Cards.reseller(), "Con\u001B[2J\ntoso\u202E"))
                .startsWith("Con [2J toso  (1234567)");
    }

    @Test
    void everyKindOfBlockerIsASentence() {
        MetricScore growth = Cards.metric(Metric.USAGE_GROWTH, Category.CUSTOMER_SUCCESS, 20, "1/2",
                Cards.line(Line.AZURE, "0.5", 20, "1/2", true));
        MetricScore people = Cards.metric(Metric.INTERMEDIATE_CERTIFICATIONS, Category.SKILLING, 40, "0",
                Cards.line(null, "1", 6, "0", true));
        TrackScore track = new TrackScore(Track.SINGLE, Points.parse("1/2"), List.of(), List.of(people, growth));
        AreaScore area = new AreaScore(Area.SECURITY, Track.SINGLE, track.score(), false, List.of(
                new Blocker(Blocker.Kind.BELOW_THRESHOLD, null, null, null),
                new Blocker(Blocker.Kind.METRIC_AT_ZERO, Metric.INTERMEDIATE_CERTIFICATIONS, null, null),
                new Blocker(Blocker.Kind.METRIC_BELOW_ONE, Metric.USAGE_GROWTH, null, null),
                new Blocker(Blocker.Kind.CATEGORY_BELOW_ONE, null, Category.CUSTOMER_SUCCESS, null),
                new Blocker(Blocker.Kind.BELOW_MINIMUM, Metric.USAGE_GROWTH, null, "400 US dollars, 1000 are asked for"),
                new Blocker(Blocker.Kind.NOT_MEASURED, Metric.USAGE_GROWTH, null, null)), List.of(track));
        assertThat(new BlockerText(area).all()).containsExactly(
                "too few points",
                "no points in intermediate certifications: 1 person, target 6, but the certifications asked for before them are missing",
                "less than one point in usage growth: Azure 0.5 US dollars, target 20",
                "less than one point in customer success",
                "usage growth: 400 US dollars, 1000 are asked for",
                "usage growth: measured only from a reading, and none is given");
    }

    @Test
    void anAreaInWhichThePartnerDoesNothingTakesOneLine() {
        MetricScore adds = Cards.metric(Metric.NET_CUSTOMER_ADDS, Category.PERFORMANCE, 30, "0", Cards.line(null, "0", 3, "0", true));
        MetricScore growth = Cards.metric(Metric.USAGE_GROWTH, Category.CUSTOMER_SUCCESS, 20, "0", Cards.line(null, null, 20, "0", true));
        TrackScore track = new TrackScore(Track.SMB, Points.ZERO, List.of(), List.of(adds, growth));
        AreaScore area = new AreaScore(Area.DATA_AI, Track.SMB, track.score(), false,
                List.of(new Blocker(Blocker.Kind.BELOW_THRESHOLD, null, null, "70 points short of 70")), List.of(track));
        assertThat(new ScorecardText(Style.PLAIN).of(Cards.card(List.of(), List.of(), area), null))
                .contains("not qualified: no metric has a value").contains("\n\nData & AI: 0, no metric has a value on any track\n\nRulebook");
    }

    @Test
    void aBarIsFullOnlyAtTheMaximumAndEmptyOnlyWithoutPoints() {
        assertThat(Style.PLAIN.bar(Points.parse("0"), 20)).isEqualTo("[....................]");
        assertThat(Style.PLAIN.bar(Points.parse("1/100"), 20)).isEqualTo("[#...................]");
        assertThat(Style.PLAIN.bar(Points.parse("1999/100"), 20)).isEqualTo("[###################.]");
        assertThat(Style.PLAIN.bar(Points.parse("20"), 20)).isEqualTo("[####################]");
    }

    @Test
    void columnsAlignWhateverTheScript() {
        StringBuilder out = new StringBuilder();
        new Columns(2)
                .row(Columns.Cell.left("東京"), Columns.Cell.right("1"), Columns.Cell.left("a"))
                .row(Columns.Cell.left("e\u0301te\u0301"), Columns.Cell.right("100"), Columns.Cell.left(""))
                .row(Columns.Cell.left("Oslo"), Columns.Cell.right("20"), Columns.Cell.left("b"))
                .appendTo(out);
        assertThat(out).hasToString("  東京    1  a\n  e\u0301te\u0301   100\n  Oslo   20  b\n");
    }
}
