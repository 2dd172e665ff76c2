package org.pcsrules.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.AreaChange;
import org.pcsrules.comparison.Cause;
import org.pcsrules.comparison.CausePart;
import org.pcsrules.comparison.Comparison;
import org.pcsrules.comparison.FactsChange;
import org.pcsrules.comparison.MetricChange;
import org.pcsrules.comparison.StatedTerm;
import org.pcsrules.comparison.SubjectChange;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Scorecard;

/** Writes a comparison; what it shares with a scorecard it writes as that is written. */
final class ComparisonWriter {

    private final JsonWriter json;
    private final ScorecardWriter scores;

    private ComparisonWriter(JsonWriter json) {
        this.json = json;
        this.scores = new ScorecardWriter(json);
    }

    static void write(Comparison comparison, JsonWriter json) throws IOException {
        ComparisonWriter writer = new ComparisonWriter(json);
        json.object(() -> writer.comparison(comparison));
    }

    private void comparison(Comparison comparison) throws IOException {
        json.text("format", ComparisonJson.FORMAT);
        json.text("partner", comparison.before().partner());
        side("before", comparison.before());
        side("after", comparison.after());
        json.objects("areas", comparison.areas(), this::area);
        json.objects("terms", comparison.terms().stream().filter(term -> term.area() == null).toList(), this::term);
    }

    private void side(String name, Scorecard card) throws IOException {
        json.object(name, () -> {
            json.text("asOf", card.asOf());
            json.text("edition", card.edition());
            json.text("rulebook", card.rulebook().hash());
            json.texts("warnings", card.warnings());
        });
    }

    private void area(AreaChange area) throws IOException {
        json.text("area", area.area());
        score("before", area.before());
        score("after", area.after());
        if (area.change() != null) {
            scores.points("change", area.change());
        }
        json.objects("causes", area.causes(), this::cause);
        json.objects("metrics", area.metrics(), this::metric);
        json.objects("terms", area.terms(), this::term);
    }

    private void score(String name, @Nullable AreaScore area) throws IOException {
        if (area != null) {
            json.object(name, () -> {
                json.text("track", area.track());
                scores.score(area.score());
                json.truth("qualified", area.qualified());
            });
        }
    }

    private void cause(Cause cause) throws IOException {
        json.text("cause", cause.kind());
        json.text("since", cause.since());
        scores.points("points", cause.points());
        json.objects("parts", cause.parts(), this::part);
    }

    private void part(CausePart part) throws IOException {
        json.text("metric", part.metric());
        json.text("line", part.line());
        scores.points("points", part.points());
        json.objects("subjects", part.subjects(), this::subject);
    }

    private void subject(SubjectChange subject) throws IOException {
        json.text("subject", subject.subject());
        scores.step(subject.step());
        scores.effect(subject.effect());
        counted("before", subject.before());
        counted("after", subject.after());
    }

    private void counted(String name, @Nullable Counted counted) throws IOException {
        if (counted != null) {
            json.object(name, () -> scores.counted(counted));
        }
    }

    private void metric(MetricChange metric) throws IOException {
        json.text("metric", metric.metric());
        score("before", metric.before());
        score("after", metric.after());
        scores.points("change", metric.change());
        json.objects("facts", metric.facts(), this::facts);
    }

    private void score(String name, @Nullable MetricScore metric) throws IOException {
        if (metric != null) {
            json.object(name, () -> {
                json.number("maximum", metric.maximum());
                scores.points("points", metric.points());
                json.objects("lines", metric.lines(), scores::line);
            });
        }
    }

    private void facts(FactsChange change) throws IOException {
        json.truth("counts", change.counts());
        json.text("reason", change.reason());
        json.texts("facts", change.facts());
        json.text("why", change.why());
        json.text("rule", change.rule());
    }

    private void term(TermChange change) throws IOException {
        json.text("metric", change.metric());
        json.text("line", change.line());
        json.text("term", change.kind());
        json.text("subject", change.subject().isEmpty() ? null : change.subject());
        stated("before", change.before());
        stated("after", change.after());
        json.texts("added", change.added());
        json.texts("removed", change.removed());
        json.text("words", change.words());
    }

    private void stated(String name, @Nullable StatedTerm term) throws IOException {
        if (term != null) {
            json.object(name, () -> {
                json.text("edition", term.edition());
                json.text("track", term.track());
                json.text("words", term.words());
                json.text("rule", term.rule().rule());
                json.text("ruleId", term.rule().ruleId());
                json.text("source", term.rule().source());
            });
        }
    }
}
