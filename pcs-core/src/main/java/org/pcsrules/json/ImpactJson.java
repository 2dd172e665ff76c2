package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.FactError;
import org.pcsrules.impact.AreaImpact;
import org.pcsrules.impact.ChangedRule;
import org.pcsrules.impact.ImpactPart;
import org.pcsrules.impact.ImpactTotals;
import org.pcsrules.impact.PartnerImpact;
import org.pcsrules.impact.RulebookImpact;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.RulebookId;

/**
 * Writes what another rulebook changes for partners, {@code pcs-impact/1}. Partners are written as they come, so that their number does not
 * matter. All methods may be called from several threads.
 */
public final class ImpactJson {

    private static final String FORMAT = "pcs-impact/1";

    /**
     * What became of one document.
     *
     * @param document its name
     * @param impact what changes; null if it could not be scored under both rulebooks
     * @param errors why not; empty otherwise
     */
    public record Partner(String document, @Nullable PartnerImpact impact, List<FactError> errors) {
        public Partner {
            errors = List.copyOf(errors);
        }
    }

    private final JsonWriter json;
    private final ScorecardWriter scores;

    private ImpactJson(JsonWriter json) {
        this.json = json;
        this.scores = new ScorecardWriter(json);
    }

    /**
     * Writes a document in UTF-8.
     *
     * @param partners those for which something changes, and those that could not be scored; gone through once
     * @param totals written after the last partner, as they are then
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(RulebookImpact impact, LocalDate asOf, Iterable<Partner> partners, ImpactTotals totals, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            ImpactJson writer = new ImpactJson(json);
            json.object(() -> writer.write(impact, asOf, partners, totals));
        }
    }

    private void write(RulebookImpact impact, LocalDate asOf, Iterable<Partner> partners, ImpactTotals totals) throws IOException {
        json.text("format", FORMAT);
        rulebook("before", impact.changes().before());
        rulebook("after", impact.changes().after());
        json.text("asOf", asOf);
        json.objects("partners", partners, this::partner);
        json.object("totals", () -> totals(totals));
    }

    private void rulebook(String name, RulebookId id) throws IOException {
        json.object(name, () -> {
            json.text("name", id.name());
            json.text("hash", id.hash());
            json.text("library", id.library());
        });
    }

    private void partner(Partner one) throws IOException {
        json.text("document", one.document());
        PartnerImpact impact = one.impact();
        if (impact == null) {
            json.objects("errors", one.errors(), error -> {
                json.text("where", error.where().isEmpty() ? null : error.where());
                json.text("message", error.message());
            });
            return;
        }
        json.text("partner", impact.before().partner());
        json.text("editionBefore", impact.before().edition());
        json.text("editionAfter", impact.after().edition());
        json.objects("areas", impact.areas(), this::area);
    }

    private void area(AreaImpact area) throws IOException {
        json.text("area", area.area());
        score("before", area.before());
        score("after", area.after());
        scores.points("change", area.change());
        json.text("designation", area.gained() ? "GAINED" : area.lost() ? "LOST" : null);
        json.objects("parts", area.parts(), this::part);
    }

    private void score(String name, @Nullable AreaScore score) throws IOException {
        if (score != null) {
            json.object(name, () -> {
                json.text("track", score.track());
                scores.score(score.score());
                json.truth("qualified", score.qualified());
            });
        }
    }

    private void part(ImpactPart part) throws IOException {
        json.text("kind", part.kind());
        json.text("metric", part.metric());
        scores.points("points", part.points());
        json.objects("rules", part.rules(), this::rule);
    }

    private void rule(ChangedRule rule) throws IOException {
        json.text("rule", rule.rule());
        json.text("ruleId", rule.ruleId().isEmpty() ? null : rule.ruleId());
        if (rule.file() != null) {
            json.text("file", rule.file());
            json.number("line", rule.line());
        }
    }

    private void totals(ImpactTotals totals) throws IOException {
        json.number("partners", totals.partners());
        json.number("partnersChanged", totals.partnersChanged());
        json.number("scores", totals.scores());
        json.number("scoresChanged", totals.scoresChanged());
        json.number("gained", totals.gained());
        json.number("lost", totals.lost());
        json.objects("areas", totals.areas(), one -> {
            json.text("area", one.area());
            json.number("changed", one.changed());
            json.number("up", one.up());
            json.number("down", one.down());
            json.number("gained", one.gained());
            json.number("lost", one.lost());
            json.number("points", one.points());
        });
        json.objects("rules", totals.rules(), one -> {
            json.objects("rules", one.rules(), this::rule);
            json.number("scores", one.areas());
            json.number("gained", one.gained());
            json.number("lost", one.lost());
            json.number("points", one.points());
        });
    }
}
