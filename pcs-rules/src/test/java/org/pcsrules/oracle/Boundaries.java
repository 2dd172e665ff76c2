package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Every figure at which something begins or ends to count, by kind of row, and the names that some list knows. */
final class Boundaries {

    final List<BigDecimal> azure;
    final List<BigDecimal> azureTotals;
    final List<BigDecimal> licences;
    final List<BigFraction> shares;
    final List<BigDecimal> revenue;
    final List<BigFraction> consumption;
    final List<Measure.RateCard> rateCards;
    final List<String> azureServices;
    final List<String> microsoft365Workloads;
    final List<String> businessWorkloads;

    Boundaries(Terms terms) {
        Set<BigDecimal> amounts = new TreeSet<>();
        Set<BigDecimal> totals = new TreeSet<>();
        Set<BigDecimal> paid = new TreeSet<>();
        Set<BigFraction> active = new TreeSet<>();
        Set<BigDecimal> revenues = new TreeSet<>();
        Set<BigFraction> values = new TreeSet<>();
        List<Measure.RateCard> cards = new ArrayList<>();
        Set<String> services = new TreeSet<>();
        Set<String> workloads = new TreeSet<>();
        Set<String> business = new TreeSet<>();
        for (Terms.EditionTerms edition : terms.editions()) {
            for (Terms.AreaTerms area : edition.areas().values()) {
                if (area.choice() instanceof Terms.Choice.LargeWorkloads large) {
                    revenues.add(large.monthlyMoreThan());
                } else if (area.choice() instanceof Terms.Choice.SmbShare share) {
                    addIfPresent(totals, share.ttmLessThan());
                }
            }
        }
        for (Measure measure : measures(terms)) {
            if (measure instanceof Measure.AzureNetTenants one) {
                amounts.add(one.monthlyAtLeast());
            } else if (measure instanceof Measure.AzureGrowthPercent one) {
                totals.add(one.ttmAtLeast());
            } else if (measure instanceof Measure.AzureDistinctServices one) {
                services.addAll(one.rows().excluded());
            } else if (measure instanceof Measure.AzureTtmNetTenants one) {
                add(amounts, one.band());
                services.addAll(one.rows().services());
            } else if (measure instanceof Measure.AzureTtmGrowth one) {
                add(amounts, one.band());
            } else if (measure instanceof Measure.Microsoft365NetTenants one) {
                add(paid, one.tenants().licences());
                workloads.addAll(one.tenants().workloads());
            } else if (measure instanceof Measure.Microsoft365NetDeployments one) {
                active.add(one.activeShareAtLeast());
                workloads.addAll(one.tenants().workloads());
            } else if (measure instanceof Measure.BusinessNetWorkloads one) {
                revenues.add(one.monthlyAtLeast());
                business.addAll(one.rows().workloads());
            } else if (measure instanceof Measure.BusinessGrowthPercent one) {
                values.add(one.baselineAtLeast());
                cards.add(one.card());
                business.addAll(one.card().rates().keySet());
                business.addAll(one.card().countsUnder().keySet());
            } else if (measure instanceof Measure.BusinessNetDeployments one) {
                values.add(one.consumptionAtLeast());
            }
        }
        azure = List.copyOf(amounts);
        azureTotals = List.copyOf(totals);
        licences = List.copyOf(paid);
        shares = List.copyOf(active);
        revenue = List.copyOf(revenues);
        consumption = List.copyOf(values);
        rateCards = List.copyOf(cards);
        azureServices = with(services, "Storage", "SQL Database", "App Service", "Azure Kubernetes Service", "Bandwidth", "Cognitive Services");
        microsoft365Workloads = with(workloads, "Planner");
        businessWorkloads = with(business, "Something Else");
    }

    private static List<Measure> measures(Terms terms) {
        return terms.editions().stream()
                .flatMap(edition -> edition.areas().values().stream())
                .flatMap(area -> area.tracks().values().stream())
                .flatMap(track -> track.metrics().values().stream())
                .flatMap(metric -> metric.lines().stream())
                .map(Terms.LineTerms::measure)
                .toList();
    }

    private static void add(Collection<BigDecimal> amounts, Band band) {
        addIfPresent(amounts, band.moreThan());
        addIfPresent(amounts, band.atLeast());
        addIfPresent(amounts, band.atMost());
    }

    private static void addIfPresent(Collection<BigDecimal> amounts, @Nullable BigDecimal amount) {
        if (amount != null) {
            amounts.add(amount);
        }
    }

    private static List<String> with(Collection<String> names, String... others) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(others));
        return List.copyOf(all);
    }
}
