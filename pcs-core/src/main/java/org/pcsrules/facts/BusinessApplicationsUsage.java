package org.pcsrules.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Revenue and users of one tenant, month and Dynamics 365 or Power Platform workload.
 *
 * @param tenant the tenant's id
 * @param month the calendar month
 * @param workload the workload as Partner Center writes it
 * @param revenueUsd revenue in US dollars, not negative, exact
 * @param activeUsers monthly active users, not negative
 * @param profiles profiles (Customer Insights), not negative, 0 by default
 * @param association how the usage is linked to the partner
 * @param location the partner location
 */
public record BusinessApplicationsUsage(
        String tenant,
        YearMonth month,
        String workload,
        BigDecimal revenueUsd,
        long activeUsers,
        long profiles,
        Association association,
        @Nullable String location) {
    public BusinessApplicationsUsage {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(workload, "workload");
        Objects.requireNonNull(revenueUsd, "revenueUsd");
        Objects.requireNonNull(association, "association");
    }
}
