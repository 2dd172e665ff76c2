package org.pcsrules.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/**
 * A scorecard as a flat map, from a path such as {@code areas[0]/tracks[1]/score/exact} to a text, so that a comparison names the place
 * that differs. Has everything but the evidence, the rules and the words of warnings about editions.
 */
public final class ComparableForm {

    private static final int PLACES = 4;

    private final Map<String, String> form = new LinkedHashMap<>();

    private ComparableForm() {
    }

    /** The form of a {@code pcs-scorecard/1} document. */
    public static Map<String, String> of(JsonNode document) {
        ComparableForm form = new ComparableForm();
        form.put("partner", document.get("partner").asText());
        form.put("asOf", document.get("asOf").asText());
        form.put("edition", document.get("edition").asText());
        for (int i = 0; i < document.get("warnings").size(); i++) {
            form.put("warnings[" + i + "]", warning(document.get("warnings").get(i).asText()));
        }
        form.flatten("areas", document.get("areas"));
        return form.form;
    }

    private void flatten(String path, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i));
            }
        } else if (node.isObject()) {
            node.properties().forEach(one -> {
                if (!one.getKey().equals("counted") && !one.getKey().equals("notCounted")) {
                    flatten(path + "/" + one.getKey(), one.getValue());
                }
            });
        } else {
            put(path, node.isNumber() ? plain(node.decimalValue()) : node.asText());
        }
    }

    /** The form of a scorecard in memory. */
    public static Map<String, String> of(Scorecard card) {
        ComparableForm form = new ComparableForm();
        form.put("partner", card.partner());
        form.put("asOf", card.asOf().toString());
        form.put("edition", card.edition());
        for (int i = 0; i < card.warnings().size(); i++) {
            form.put("warnings[" + i + "]", warning(card.warnings().get(i)));
        }
        for (int i = 0; i < card.areas().size(); i++) {
            form.area("areas[" + i + "]", card.areas().get(i));
        }
        return form.form;
    }

    private void area(String path, AreaScore area) {
        put(path + "/area", area.area());
        put(path + "/track", area.track());
        score(path + "/score", area.score());
        put(path + "/qualified", area.qualified());
        for (int i = 0; i < area.blockers().size(); i++) {
            Blocker blocker = area.blockers().get(i);
            String at = path + "/blockers[" + i + "]";
            put(at + "/kind", blocker.kind());
            putIfPresent(at + "/metric", blocker.metric());
            putIfPresent(at + "/category", blocker.category());
            putIfPresent(at + "/detail", blocker.detail());
        }
        for (int i = 0; i < area.tracks().size(); i++) {
            track(path + "/tracks[" + i + "]", area.tracks().get(i));
        }
    }

    private void track(String path, TrackScore track) {
        put(path + "/track", track.track());
        score(path + "/score", track.score());
        for (int i = 0; i < track.categories().size(); i++) {
            CategoryScore category = track.categories().get(i);
            String at = path + "/categories[" + i + "]";
            put(at + "/category", category.category());
            points(at + "/points", category.points());
            put(at + "/maximum", category.maximum());
        }
        for (int i = 0; i < track.metrics().size(); i++) {
            metric(path + "/metrics[" + i + "]", track.metrics().get(i));
        }
    }

    private void metric(String path, MetricScore metric) {
        put(path + "/metric", metric.metric());
        put(path + "/category", metric.category());
        put(path + "/maximum", metric.maximum());
        points(path + "/points", metric.points());
        for (int i = 0; i < metric.lines().size(); i++) {
            LineScore line = metric.lines().get(i);
            String at = path + "/lines[" + i + "]";
            putIfPresent(at + "/line", line.line());
            BigFraction value = line.value();
            put(at + "/value", value == null ? "null" : plain(Numbers.decimal(value, PLACES)));
            put(at + "/target", plain(Numbers.decimal(line.target(), PLACES)));
            points(at + "/points", line.points());
            put(at + "/counts", line.counts());
        }
        put(path + "/source", metric.source());
    }

    private void score(String path, Points score) {
        points(path, score);
        put(path + "/headline", score.headline());
    }

    private void points(String path, Points points) {
        put(path + "/exact", points);
        put(path + "/decimal", plain(points.decimal()));
    }

    private void putIfPresent(String path, @Nullable Object value) {
        if (value != null) {
            put(path, value);
        }
    }

    private void put(String path, Object value) {
        form.put(path, value.toString());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What a warning says of a row or a reading is fixed; of an edition only the code is. */
    private static String warning(String warning) {
        String code = warning.substring(0, warning.indexOf(':'));
        return code.startsWith("EDITION_") || code.equals("PARTIAL_EDITION") ? code : warning;
    }
}
