package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** How the value of a line is obtained. Associations are bits, services and workloads the names under which they count. */
sealed interface Measure {

    record ReadingOnly() implements Measure {}

    record People(Set<String> certifications) implements Measure {}

    record Steps(List<Gate> gates, BigFraction pointsPerPerson, Set<String> certifications) implements Measure {}

    /** One of the first steps. */
    record Gate(int people, BigFraction points, Set<String> certifications) {}

    /** Azure rows that can count; no list of services: all of them. */
    record AzureRows(int associations, @Nullable Set<String> services, Set<String> excluded) {

        boolean hasService(String service) {
            return (services == null || services.contains(service)) && !excluded.contains(service);
        }
    }

    record AzureNetTenants(AzureRows rows, BigDecimal monthlyAtLeast, int months) implements Measure {}

    record AzureGrowthPercent(AzureRows rows, BigDecimal ttmAtLeast) implements Measure {}

    record AzureDistinctServices(AzureRows rows) implements Measure {}

    record AzureTtmNetTenants(AzureRows rows, Band band, boolean promotedStay) implements Measure {}

    record AzureTtmGrowth(AzureRows rows, Band band, boolean promotedStay) implements Measure {}

    /** Which tenants are eligible in a month. */
    record Microsoft365Tenants(int associations, Set<String> workloads, Band licences, boolean promotedStay) {}

    record Microsoft365NetTenants(Microsoft365Tenants tenants) implements Measure {}

    record Microsoft365UserGrowth(int associations, Microsoft365Tenants tenants, boolean sinceAssociation) implements Measure {}

    record Microsoft365NetDeployments(
            int associations,
            Microsoft365Tenants tenants,
            BigFraction activeShareAtLeast,
            @Nullable BigFraction leftOutWhenClaimedAbove) implements Measure {}

    record BusinessNetWorkloads(RevenueRows rows, BigDecimal monthlyAtLeast) implements Measure {}

    /** Revenue rows that can count. */
    record RevenueRows(int associations, Set<String> workloads) {}

    /** The rate of one usage workload. */
    record Rate(BigFraction rate, boolean ofProfiles, int associations) {}

    /** Rates by usage workload, and the usage workload of fact workloads that do not stand for themselves. */
    record RateCard(Map<String, Rate> rates, Map<String, String> countsUnder) {}

    record BusinessGrowthPercent(RateCard card, BigFraction baselineAtLeast) implements Measure {}

    record BusinessNetDeployments(RateCard card, BigFraction consumptionAtLeast) implements Measure {}
}
