package org.pcsrules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pcsrules.Names;

/** The figures of one edition as the reference document gives them: one entry per figure, in plain words. {@link StatedFigures} is its twin. */
final class PublishedFigures {

    private final JsonNode root;
    private final Map<String, String> figures = new TreeMap<>();

    private PublishedFigures(JsonNode root) {
        this.root = root;
    }

    static Map<String, String> of(JsonNode root, JsonNode edition) {
        PublishedFigures sheet = new PublishedFigures(root);
        edition.get("areas").properties().forEach(area -> sheet.area(area.getKey(), area.getValue()));
        return sheet.figures;
    }

    private void area(String area, JsonNode node) {
        figures.put(area + " track choice", choice(node));
        node.get("tracks").properties().forEach(track -> track.getValue().get("metrics").properties().forEach(metric ->
                metric(area + " " + track.getKey() + " " + metric.getKey(), metric.getValue(), node.get("source").asText())));
    }

    private String choice(JsonNode node) {
        JsonNode choice = node.get("trackChoice");
        return switch (choice.get("rule").asText()) {
            case "NONE" -> "only SINGLE";
            case "HIGHER_SCORE" -> "the higher score";
            case "SMB_SHARE" -> "SMB if the share is " + bound(choice, "smbShare") + ", twelve months " + bound(choice, "ttmAcrUsd")
                    + ", otherwise ENTERPRISE, " + azureRows(node.at("/tracks/SMB/metrics/NET_CUSTOMER_ADDS/lines/0/measure"));
            case "LARGE_WORKLOADS" -> "ENTERPRISE if workloads are at least " + choice.get("enterpriseFrom").asText() + " with "
                    + bound(choice, "monthlyRevenueUsd") + ", otherwise SMB, " + rows(choice);
            default -> throw new IllegalArgumentException(choice.toString());
        };
    }

    private void metric(String at, JsonNode node, String source) {
        int maximum = node.get("maximum").asInt();
        figures.put(at + " maximum", maximum + " by " + node.get("unit").asText() + ", source " + source);
        JsonNode lines = node.get("lines");
        if (lines.size() > 1) {
            figures.put(at + " lines", node.get("combine").asText());
        }
        for (JsonNode line : lines) {
            String name = at + (line.has("line") ? " " + line.get("line").asText() : "");
            boolean own = line.has("maximum");
            figures.put(name + " target", line.get("target").asText() + " for " + (own ? line.get("maximum").asText() + " of its own" : maximum));
            figures.put(name + " measure", measure(line.get("measure")));
        }
    }

    private String measure(JsonNode node) {
        JsonNode tenant = node.path("tenant");
        return switch (node.get("kind").asText()) {
            case "READING_ONLY" -> "only readings";
            case "PEOPLE" -> node.get("pointsPerPerson").asText() + " a person of " + certifications(node);
            case "STEPS" -> steps(node.get("steps"));
            case "AZURE_NET_TENANTS" -> "net tenants " + bound(node, "monthlyAcrUsd") + " in one of " + node.get("months").asText()
                    + " months, " + azureRows(node);
            case "AZURE_GROWTH_PERCENT" -> "growth in percent, twelve months " + bound(node, "ttmAcrUsd") + ", " + azureRows(node);
            case "AZURE_DISTINCT_SERVICES" -> "services without " + list(node.get("servicesExcluded")) + ", " + azureRows(node);
            case "AZURE_TTM_NET_TENANTS" -> "net tenants " + band(tenant.get("ttmAcrUsd")) + " in twelve months" + stay(tenant) + ", "
                    + azureRows(node);
            case "AZURE_TTM_GROWTH" -> "growth in dollars of tenants " + band(tenant.get("ttmAcrUsd")) + " in twelve months" + stay(tenant) + ", "
                    + azureRows(node);
            case "M365_NET_TENANTS" -> "net " + licences(node);
            case "M365_USER_GROWTH" -> "growth of users" + (node.get("sinceAssociation").asBoolean() ? " since association" : "") + ", "
                    + rows(node) + ", of " + licences(node);
            case "M365_NET_DEPLOYMENTS" -> "net tenants with a share " + bound(node, "activeShare") + ", left out "
                    + (node.get("leftOutWhenClaimedAbove").isNull() ? "none" : "more than " + node.get("leftOutWhenClaimedAbove").asText())
                    + ", " + rows(node) + ", of " + licences(node);
            case "BUSINESS_NET_WORKLOADS" -> "net workloads " + bound(node, "monthlyRevenueUsd") + ", " + rows(node);
            case "BUSINESS_GROWTH_PERCENT" -> "growth in percent, then " + bound(node, "baseline") + ", " + card(node);
            case "BUSINESS_NET_DEPLOYMENTS" -> "net deployments " + bound(node, "consumption") + ", " + card(node);
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private static String steps(JsonNode steps) {
        List<String> words = new ArrayList<>();
        for (JsonNode step : steps) {
            words.add(step.get("role").asText().equals("GATE")
                    ? "at least " + step.get("people").asText() + " give " + step.get("points").asText() + " of " + certifications(step)
                    : step.get("pointsPerPerson").asText() + " a person of " + certifications(step));
        }
        return String.join("; ", words);
    }

    private String licences(JsonNode node) {
        JsonNode tenant = node.get("tenant");
        return "tenants " + band(tenant.get("licences")) + " licences" + stay(tenant) + ", "
                + rows(tenant.get("associations"), list(node.get("workloads")));
    }

    /** The list of all services where the document names none. */
    private String azureRows(JsonNode node) {
        JsonNode services = node.get("services");
        boolean all = services == null || services.asText().equals("ALL");
        return "[STANDARD] " + rows(node.get("associations"), all ? "ALL" : list(services));
    }

    private String rows(JsonNode node) {
        return rows(node.get("associations"), list(node.get("workloads")));
    }

    private static String rows(JsonNode associations, String names) {
        return sorted(associations) + " of " + names;
    }

    private String list(JsonNode name) {
        TreeSet<String> entries = new TreeSet<>();
        root.get("lists").get(name.asText()).forEach(entry -> entries.add(Names.fold(entry.asText())));
        return entries.toString();
    }

    private String card(JsonNode node) {
        JsonNode business = root.get("businessApplications");
        Map<String, String> rates = new TreeMap<>();
        business.get("rateCards").get(node.get("rateCard").asText()).properties().forEach(rate -> {
            TreeSet<String> counting = new TreeSet<>(List.of(Names.fold(rate.getKey())));
            business.get("countsUnder").properties().forEach(one -> {
                if (one.getValue().asText().equals(rate.getKey())) {
                    counting.add(Names.fold(one.getKey()));
                }
            });
            rates.put(Names.fold(rate.getKey()), rate.getValue().get("rate").asText() + " by " + rate.getValue().get("of").asText() + " under "
                    + sorted(business.get("associationGroups").get(rate.getValue().get("associations").asText())) + " of " + counting);
        });
        return rates.toString();
    }

    private static String certifications(JsonNode node) {
        return sorted(node.get("certifications"));
    }

    private static String sorted(JsonNode texts) {
        TreeSet<String> sorted = new TreeSet<>();
        texts.forEach(text -> sorted.add(text.asText()));
        return sorted.toString();
    }

    private static String stay(JsonNode tenant) {
        return tenant.get("promotedStay").asBoolean() ? ", promoted ones stay" : "";
    }

    private static String bound(JsonNode node, String name) {
        return node.has(name + "AtLeast") ? "at least " + node.get(name + "AtLeast").asText()
                : node.has(name + "MoreThan") ? "more than " + node.get(name + "MoreThan").asText()
                : node.has(name + "LessThan") ? "less than " + node.get(name + "LessThan").asText() : "any";
    }

    private static String band(JsonNode node) {
        String from = node.has("atLeast") ? "at least " + node.get("atLeast").asText() : "more than " + node.get("moreThan").asText();
        return from + (node.has("atMost") ? " and at most " + node.get("atMost").asText() : "");
    }
}
