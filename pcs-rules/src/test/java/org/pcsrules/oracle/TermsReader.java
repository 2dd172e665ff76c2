package org.pcsrules.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Names;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

/** Reads the document of figures. */
final class TermsReader {

    private final JsonNode root;
    private final NameBook names;
    private final MeasureReader measures;

    private TermsReader(JsonNode root, NameBook names) {
        this.root = root;
        this.names = names;
        this.measures = new MeasureReader(root, names);
    }

    static Terms read(JsonNode root) {
        List<Terms.CertificationTerms> certifications = new ArrayList<>();
        root.get("certifications").forEach(one -> certifications.add(certification(one)));
        JsonNode names = root.get("names");
        NameBook book = new NameBook(otherNames(names.get("azureServices")), otherNames(names.get("microsoft365Workloads")),
                otherNames(names.get("businessApplicationsWorkloads")), NameBook.idsByName(certifications));
        return new TermsReader(root, book).terms(certifications);
    }

    private Terms terms(List<Terms.CertificationTerms> certifications) {
        Map<String, Terms.ReadingTerms> readings = new LinkedHashMap<>();
        root.get("readings").properties().forEach(one -> readings.put(one.getKey(), reading(one.getValue())));
        List<Terms.EditionTerms> editions = new ArrayList<>();
        root.get("editions").forEach(one -> editions.add(edition(one)));
        return new Terms(fraction(root.get("threshold")), fraction(root.get("maximum")), readings, editions, certifications, names);
    }

    private static Terms.ReadingTerms reading(JsonNode node) {
        Map<String, String> inEdition = new HashMap<>();
        if (node.has("defaultInEdition")) {
            node.get("defaultInEdition").properties().forEach(one -> inEdition.put(one.getKey(), one.getValue().asText()));
        }
        return new Terms.ReadingTerms(texts(node.get("values")), node.get("default").asText(), inEdition);
    }

    private static Terms.CertificationTerms certification(JsonNode node) {
        return new Terms.CertificationTerms(node.get("id").asText(), node.get("title").asText(), texts(node.get("otherTitles")),
                text(node, "exam"), date(node, "retiredOn"), date(node, "countsUntil"));
    }

    private static Map<String, String> otherNames(JsonNode node) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode one : node) {
            String name = Names.fold(one.get("name").asText());
            texts(one.get("otherNames")).forEach(other -> names.put(Names.fold(other), name));
        }
        return Map.copyOf(names);
    }

    private Terms.EditionTerms edition(JsonNode node) {
        Map<Area, Terms.AreaTerms> areas = new EnumMap<>(Area.class);
        node.get("areas").properties().forEach(one -> areas.put(Area.valueOf(one.getKey()), area(one.getValue())));
        return new Terms.EditionTerms(node.get("id").asText(), LocalDate.parse(node.get("from").asText()), date(node, "to"),
                text(node, "warning"), areas);
    }

    private Terms.AreaTerms area(JsonNode node) {
        Map<Track, Terms.TrackTerms> tracks = new EnumMap<>(Track.class);
        node.get("tracks").properties().forEach(one -> tracks.put(Track.valueOf(one.getKey()), track(one.getValue())));
        return new Terms.AreaTerms(choice(node.get("trackChoice"), tracks), node.get("source").asText(), tracks);
    }

    private Terms.TrackTerms track(JsonNode node) {
        Map<Metric, Terms.MetricTerms> metrics = new EnumMap<>(Metric.class);
        node.get("metrics").properties().forEach(one -> {
            Metric metric = Metric.valueOf(one.getKey());
            metrics.put(metric, metric(Category.valueOf(root.get("categories").get(one.getKey()).asText()), one.getValue()));
        });
        return new Terms.TrackTerms(metrics);
    }

    private Terms.MetricTerms metric(Category category, JsonNode node) {
        List<Terms.LineTerms> lines = new ArrayList<>();
        for (JsonNode one : node.get("lines")) {
            String line = text(one, "line");
            lines.add(new Terms.LineTerms(line == null ? null : Line.valueOf(line), fraction(one.get("target")),
                    one.has("maximum") ? fraction(one.get("maximum")) : null, measures.read(one.get("measure"))));
        }
        String combine = text(node, "combine");
        return new Terms.MetricTerms(category, node.get("maximum").asInt(),
                combine == null ? Terms.Combine.ONLY : Terms.Combine.valueOf(combine), lines);
    }

    private Terms.Choice choice(JsonNode node, Map<Track, Terms.TrackTerms> tracks) {
        String rule = node.get("rule").asText();
        return switch (rule) {
            case "NONE" -> new Terms.Choice.None();
            case "HIGHER_SCORE" -> new Terms.Choice.HigherScore();
            case "SMB_SHARE" -> smbShare(node, tracks);
            case "LARGE_WORKLOADS" -> new Terms.Choice.LargeWorkloads(measures.revenueRows(node),
                    decimal(node.get("monthlyRevenueUsdMoreThan")), node.get("enterpriseFrom").asInt());
            default -> throw new IllegalArgumentException("unknown rule " + rule);
        };
    }

    /** The base are the rows of net customer adds, which are the same on every track. */
    private static Terms.Choice smbShare(JsonNode node, Map<Track, Terms.TrackTerms> tracks) {
        Measure adds = tracks.get(Track.SMB).metrics().get(Metric.NET_CUSTOMER_ADDS).lines().get(0).measure();
        boolean atLeast = node.has("smbShareAtLeast");
        return new Terms.Choice.SmbShare(((Measure.AzureNetTenants) adds).rows(),
                fraction(node.get(atLeast ? "smbShareAtLeast" : "smbShareMoreThan")), atLeast,
                node.has("ttmAcrUsdLessThan") ? decimal(node.get("ttmAcrUsdLessThan")) : null);
    }

    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asText()));
        return List.copyOf(texts);
    }

    static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    static @Nullable LocalDate date(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : LocalDate.parse(text);
    }

    static BigFraction fraction(JsonNode node) {
        return BigFraction.parse(node.asText());
    }

    static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asText());
    }
}
