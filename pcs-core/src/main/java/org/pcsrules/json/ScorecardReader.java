package org.pcsrules.json;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.NotCounted;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.OneMore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/** Reads what {@link ScorecardWriter} writes. */
final class ScorecardReader {

    private ScorecardReader() {
    }

    static Scorecard read(JsonTree card) {
        if (card.isAbsent() || !ScorecardJson.FORMAT.equals(card.get("format").orNull(JsonTree::text))) {
            throw new IllegalArgumentException("expected a scorecard with format " + ScorecardJson.FORMAT);
        }
        return new Scorecard(card.get("partner").text(),
                card.get("asOf").parsed(card.get("asOf").text(), LocalDate::parse),
                card.get("edition").text(),
                card.get("rulebook").isAbsent() ? new RulebookId("", "", "") : rulebook(card.get("rulebook")),
                card.get("warnings").list(JsonTree::text),
                card.get("areas").list(ScorecardReader::area),
                card.get("rules").list(rule -> new RuleCited(rule.get("rule").text(), rule.get("ruleId").text(), rule.get("source").text())));
    }

    private static RulebookId rulebook(JsonTree rulebook) {
        return new RulebookId(rulebook.get("name").text(), rulebook.get("hash").text(), rulebook.get("library").text());
    }

    private static AreaScore area(JsonTree area) {
        return new AreaScore(area.get("area").code(Area.class), area.get("track").code(Track.class), points(area.get("score")),
                area.get("qualified").truth(), area.get("blockers").list(ScorecardReader::blocker),
                area.get("tracks").list(ScorecardReader::track));
    }

    private static Blocker blocker(JsonTree blocker) {
        return new Blocker(blocker.get("kind").code(Blocker.Kind.class), blocker.get("metric").orNull(metric -> metric.code(Metric.class)),
                blocker.get("category").orNull(category -> category.code(Category.class)), blocker.get("detail").orNull(JsonTree::text));
    }

    private static TrackScore track(JsonTree track) {
        return new TrackScore(track.get("track").code(Track.class), points(track.get("score")),
                track.get("categories").list(category -> new CategoryScore(category.get("category").code(Category.class),
                        points(category.get("points")), category.get("maximum").whole())),
                track.get("metrics").list(ScorecardReader::metric));
    }

    private static MetricScore metric(JsonTree metric) {
        return new MetricScore(metric.get("metric").code(Metric.class), metric.get("category").code(Category.class),
                metric.get("maximum").whole(), points(metric.get("points")), metric.get("lines").list(ScorecardReader::line),
                metric.get("counted").list(ScorecardReader::counted), metric.get("notCounted").list(ScorecardReader::notCounted),
                metric.get("oneMore").list(more -> new OneMore(more.get("line").orNull(ScorecardReader::lineCode),
                        more.get("step").orNull(JsonTree::whole), more.get("unit").text(), points(more.get("gain")))),
                metric.get("source").text());
    }

    private static LineScore line(JsonTree line) {
        return new LineScore(line.get("line").orNull(ScorecardReader::lineCode), line.get("value").orNull(ScorecardReader::number),
                number(line.get("target")), points(line.get("points")), line.get("counts").truth());
    }

    private static Counted counted(JsonTree counted) {
        JsonTree exact = counted.get("effectExact");
        return new Counted(counted.get("subject").text(), counted.get("line").orNull(ScorecardReader::lineCode),
                counted.get("step").orNull(JsonTree::whole), counted.get("now").orNull(ScorecardReader::number),
                counted.get("then").orNull(ScorecardReader::number),
                exact.isAbsent() ? number(counted.get("effect")) : exact.parsed(exact.text(), BigFraction::parse),
                counted.get("facts").list(JsonTree::text), counted.get("why").text(), counted.get("rule").text());
    }

    private static NotCounted notCounted(JsonTree group) {
        return new NotCounted(group.get("line").orNull(ScorecardReader::lineCode), group.get("reason").code(Reason.class),
                group.get("facts").list(JsonTree::text), group.get("why").text(), group.get("rule").text());
    }

    private static Line lineCode(JsonTree line) {
        return line.code(Line.class);
    }

    private static Points points(JsonTree points) {
        JsonTree exact = points.get("exact");
        return exact.parsed(exact.text(), Points::parse);
    }

    private static BigFraction number(JsonTree number) {
        return Numbers.fraction(number.number());
    }
}
