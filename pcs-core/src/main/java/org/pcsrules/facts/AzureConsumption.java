package org.pcsrules.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Azure consumed revenue of one tenant, month, Service Level 2 service and subscription.
 *
 * @param tenant the tenant's id
 * @param month the calendar month
 * @param service the Service Level 2 service as Partner Center writes it
 * @param subscription the subscription; null is a value of its own
 * @param acrUsd Azure consumed revenue in US dollars, not negative, exact
 * @param offer the kind of offer, {@link Offer#STANDARD} by default
 * @param association how the consumption is linked to the partner
 * @param location the partner location; parts of one amount add up over locations
 */
public record AzureConsumption(
        String tenant,
        YearMonth month,
        String service,
        @Nullable String subscription,
        BigDecimal acrUsd,
        Offer offer,
        Association association,
        @Nullable String location) {
    public AzureConsumption {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(acrUsd, "acrUsd");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(association, "association");
    }
}
