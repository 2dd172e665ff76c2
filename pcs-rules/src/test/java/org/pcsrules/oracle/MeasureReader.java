package org.pcsrules.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;

/** Reads measures. Equal measures become one object, so that the three Azure areas measure once. */
final class MeasureReader {

    private final JsonNode root;
    private final NameBook names;
    private final Map<Measure, Measure> known = new HashMap<>();
    private final Map<String, Measure.RateCard> rateCards = new HashMap<>();

    MeasureReader(JsonNode root, NameBook names) {
        this.root = root;
        this.names = names;
    }

    Measure read(JsonNode node) {
        Measure measure = measure(node);
        Measure first = known.putIfAbsent(measure, measure);
        return first == null ? measure : first;
    }

    private Measure measure(JsonNode node) {
        String kind = node.get("kind").asText();
        return switch (kind) {
            case "READING_ONLY" -> new Measure.ReadingOnly();
            case "PEOPLE" -> new Measure.People(certifications(node));
            case "STEPS" -> steps(node.get("steps"));
            case "AZURE_NET_TENANTS" -> new Measure.AzureNetTenants(azureRows(node),
                    TermsReader.decimal(node.get("monthlyAcrUsdAtLeast")), node.get("months").asInt());
            case "AZURE_GROWTH_PERCENT" -> new Measure.AzureGrowthPercent(azureRows(node),
                    TermsReader.decimal(node.get("ttmAcrUsdAtLeast")));
            case "AZURE_DISTINCT_SERVICES" -> new Measure.AzureDistinctServices(azureRows(node));
            case "AZURE_TTM_NET_TENANTS" -> new Measure.AzureTtmNetTenants(azureRows(node),
                    band(node.get("tenant").get("ttmAcrUsd")), node.get("tenant").get("promotedStay").asBoolean());
            case "AZURE_TTM_GROWTH" -> new Measure.AzureTtmGrowth(azureRows(node),
                    band(node.get("tenant").get("ttmAcrUsd")), node.get("tenant").get("promotedStay").asBoolean());
            case "M365_NET_TENANTS" -> new Measure.Microsoft365NetTenants(microsoft365Tenants(node));
            case "M365_USER_GROWTH" -> new Measure.Microsoft365UserGrowth(associations(node.get("associations")),
                    microsoft365Tenants(node), node.get("sinceAssociation").asBoolean());
            case "M365_NET_DEPLOYMENTS" -> new Measure.Microsoft365NetDeployments(associations(node.get("associations")),
                    microsoft365Tenants(node), TermsReader.fraction(node.get("activeShareAtLeast")),
                    node.hasNonNull("leftOutWhenClaimedAbove") ? TermsReader.fraction(node.get("leftOutWhenClaimedAbove")) : null);
            case "BUSINESS_NET_WORKLOADS" -> new Measure.BusinessNetWorkloads(revenueRows(node),
                    TermsReader.decimal(node.get("monthlyRevenueUsdAtLeast")));
            case "BUSINESS_GROWTH_PERCENT" -> new Measure.BusinessGrowthPercent(rateCard(node.get("rateCard").asText()),
                    TermsReader.fraction(node.get("baselineAtLeast")));
            case "BUSINESS_NET_DEPLOYMENTS" -> new Measure.BusinessNetDeployments(rateCard(node.get("rateCard").asText()),
                    TermsReader.fraction(node.get("consumptionAtLeast")));
            default -> throw new IllegalArgumentException("unknown measure " + kind);
        };
    }

    private static Measure steps(JsonNode node) {
        List<Measure.Gate> gates = new ArrayList<>();
        for (int i = 0; i < node.size() - 1; i++) {
            JsonNode gate = node.get(i);
            gates.add(new Measure.Gate(gate.get("people").asInt(), TermsReader.fraction(gate.get("points")), certifications(gate)));
        }
        JsonNode last = node.get(node.size() - 1);
        return new Measure.Steps(List.copyOf(gates), TermsReader.fraction(last.get("pointsPerPerson")), certifications(last));
    }

    private static Set<String> certifications(JsonNode node) {
        return Set.copyOf(TermsReader.texts(node.get("certifications")));
    }

    private Measure.AzureRows azureRows(JsonNode node) {
        String list = TermsReader.text(node, "services");
        String excluded = TermsReader.text(node, "servicesExcluded");
        return new Measure.AzureRows(associations(node.get("associations")),
                list == null || list.equals("ALL") ? null : list(list, names.azureServices()),
                excluded == null ? Set.of() : list(excluded, names.azureServices()));
    }

    private Measure.Microsoft365Tenants microsoft365Tenants(JsonNode node) {
        JsonNode tenant = node.get("tenant");
        return new Measure.Microsoft365Tenants(associations(tenant.get("associations")),
                list(node.get("workloads").asText(), names.microsoft365Workloads()), band(tenant.get("licences")),
                tenant.get("promotedStay").asBoolean());
    }

    Measure.RevenueRows revenueRows(JsonNode node) {
        return new Measure.RevenueRows(associations(node.get("associations")),
                list(node.get("workloads").asText(), names.businessWorkloads()));
    }

    private Measure.RateCard rateCard(String id) {
        return rateCards.computeIfAbsent(id, key -> {
            JsonNode business = root.get("businessApplications");
            Map<String, Measure.Rate> rates = new HashMap<>();
            business.get("rateCards").get(key).properties().forEach(one -> {
                JsonNode rate = one.getValue();
                BigFraction amount = TermsReader.fraction(rate.get("rate"));
                rates.put(NameBook.canonical(names.businessWorkloads(), one.getKey()), new Measure.Rate(amount,
                        rate.get("of").asText().equals("profiles"),
                        associations(business.get("associationGroups").get(rate.get("associations").asText()))));
            });
            Map<String, String> under = new HashMap<>();
            business.get("countsUnder").properties().forEach(one -> under.put(
                    NameBook.canonical(names.businessWorkloads(), one.getKey()),
                    NameBook.canonical(names.businessWorkloads(), one.getValue().asText())));
            return new Measure.RateCard(Map.copyOf(rates), Map.copyOf(under));
        });
    }

    private Set<String> list(String id, Map<String, String> otherNames) {
        Set<String> list = new HashSet<>();
        TermsReader.texts(root.get("lists").get(id)).forEach(name -> list.add(NameBook.canonical(otherNames, name)));
        return Set.copyOf(list);
    }

    private static Band band(JsonNode node) {
        return new Band(amount(node, "moreThan"), amount(node, "atLeast"), amount(node, "atMost"));
    }

    private static @Nullable BigDecimal amount(JsonNode node, String field) {
        return node.hasNonNull(field) ? TermsReader.decimal(node.get(field)) : null;
    }

    private static int associations(JsonNode node) {
        int bits = 0;
        for (String one : TermsReader.texts(node)) {
            bits |= 1 << Association.valueOf(one).ordinal();
        }
        return bits;
    }
}
