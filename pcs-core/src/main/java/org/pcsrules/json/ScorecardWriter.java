package org.pcsrules.json;

import java.io.IOException;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/** Writes a scorecard in the order of the contract. */
final class ScorecardWriter {

    private static final int PLACES = 4;

    private final JsonWriter json;

    ScorecardWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(Scorecard scorecard, JsonWriter json) throws IOException {
        ScorecardWriter writer = new ScorecardWriter(json);
        json.object(() -> writer.scorecard(scorecard));
    }

    /** The fields of a scorecard. */
    void scorecard(Scorecard scorecard) throws IOException {
        json.text("format", ScorecardJson.FORMAT);
        json.text("partner", scorecard.partner());
        json.text("asOf", scorecard.asOf());
        json.text("edition", scorecard.edition());
        json.object("rulebook", () -> {
            json.text("name", scorecard.rulebook().name());
            json.text("hash", scorecard.rulebook().hash());
            json.text("library", scorecard.rulebook().library());
        });
        json.texts("warnings", scorecard.warnings());
        json.objects("areas", scorecard.areas(), this::area);
        if (!scorecard.rules().isEmpty()) {
            json.objects("rules", scorecard.rules(), rule -> {
                json.text("rule", rule.rule());
                json.text("ruleId", rule.ruleId());
                json.text("source", rule.source());
            });
        }
    }

    private void area(AreaScore area) throws IOException {
        json.text("area", area.area());
        json.text("track", area.track());
        score(area.score());
        json.truth("qualified", area.qualified());
        json.objects("blockers", area.blockers(), blocker -> {
            json.text("kind", blocker.kind());
            json.text("metric", blocker.metric());
            json.text("category", blocker.category());
            json.text("detail", blocker.detail());
        });
        json.objects("tracks", area.tracks(), this::track);
    }

    private void track(TrackScore track) throws IOException {
        json.text("track", track.track());
        score(track.score());
        json.objects("categories", track.categories(), category -> {
            json.text("category", category.category());
            points("points", category.points());
            json.number("maximum", category.maximum());
        });
        json.objects("metrics", track.metrics(), this::metric);
    }

    private void metric(MetricScore metric) throws IOException {
        json.text("metric", metric.metric());
        json.text("category", metric.category());
        json.number("maximum", metric.maximum());
        points("points", metric.points());
        json.objects("lines", metric.lines(), this::line);
        json.objects("counted", metric.counted(), this::counted);
        json.objects("notCounted", metric.notCounted(), group -> {
            json.text("line", group.line());
            json.text("reason", group.reason());
            json.texts("facts", group.facts());
            json.text("why", group.why());
            json.text("rule", group.rule());
        });
        if (!metric.oneMore().isEmpty()) {
            json.objects("oneMore", metric.oneMore(), more -> {
                json.text("line", more.line());
                step(more.step());
                json.text("unit", more.unit());
                points("gain", more.gain());
            });
        }
        json.text("source", metric.source());
    }

    void line(LineScore line) throws IOException {
        json.text("line", line.line());
        if (line.value() == null) {
            json.nothing("value");
        } else {
            number("value", line.value());
        }
        number("target", line.target());
        points("points", line.points());
        json.truth("counts", line.counts());
    }

    void counted(Counted counted) throws IOException {
        json.text("subject", counted.subject());
        json.text("line", counted.line());
        step(counted.step());
        number("now", counted.now());
        number("then", counted.then());
        effect(counted.effect());
        json.texts("facts", counted.facts());
        json.text("why", counted.why());
        json.text("rule", counted.rule());
    }

    void effect(BigFraction effect) throws IOException {
        number("effect", effect);
        if (!Numbers.fraction(Numbers.decimal(effect, PLACES)).equals(effect)) {
            json.text("effectExact", Numbers.exact(effect));
        }
    }

    void step(@Nullable Integer step) throws IOException {
        if (step != null) {
            json.number("step", step);
        }
    }

    void score(Points score) throws IOException {
        json.object("score", () -> {
            exactAndDecimal(score);
            json.number("headline", score.headline());
        });
    }

    void points(String name, Points points) throws IOException {
        json.object(name, () -> exactAndDecimal(points));
    }

    private void exactAndDecimal(Points points) throws IOException {
        json.text("exact", points);
        json.number("decimal", points.decimal());
    }

    void number(String name, @Nullable BigFraction number) throws IOException {
        json.number(name, number == null ? null : Numbers.decimal(number, PLACES));
    }
}
