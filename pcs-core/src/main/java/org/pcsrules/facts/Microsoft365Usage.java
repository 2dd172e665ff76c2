package org.pcsrules.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Licences and monthly active users of one tenant, month and workload.
 *
 * @param tenant the tenant's id
 * @param month the calendar month
 * @param workload the workload as Partner Center writes it
 * @param paidLicences paid licences, not negative
 * @param activeUsers monthly active users, not negative
 * @param association how the usage is linked to the partner
 * @param associatedOn the day the partner was associated or its claim approved, or null
 * @param location the partner location
 */
public record Microsoft365Usage(
        String tenant,
        YearMonth month,
        String workload,
        long paidLicences,
        long activeUsers,
        Association association,
        @Nullable LocalDate associatedOn,
        @Nullable String location) {
    public Microsoft365Usage {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(workload, "workload");
        Objects.requireNonNull(association, "association");
    }
}
