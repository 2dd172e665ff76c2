package org.pcsrules.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;

/**
 * Rows of a small partner, written with what matters and defaults for the rest. Months are counted back from L, the last complete
 * month: 0 is L, 12 the same month a year before, -1 the month after L.
 */
final class Rows {

    private Rows() {
    }

    /** A row that does not know its month yet. */
    interface Row {
        String tenant();

        void addTo(PartnerFacts.Builder facts, YearMonth last);
    }

    /** Key Vault under PAL, a standard offer. */
    static Azure azure(String tenant, int back, Object usd) {
        return new Azure(tenant, back, new BigDecimal(usd.toString()), "Key Vault", null, Offer.STANDARD, Association.PAL, null);
    }

    /** Intune under CPOR, of no known date: a workload of Modern Work and of Security. */
    static Usage usage(String tenant, int back, long paid, long active) {
        return new Usage(tenant, back, paid, active, "Intune", Association.CPOR, null, null);
    }

    /** Business Central under CSP_TIER_1, without revenue or users. */
    static Business business(String tenant, int back) {
        return new Business(tenant, back, BigDecimal.ZERO, 0, 0, "Business Central", Association.CSP_TIER_1, null);
    }

    record Azure(String tenant, int back, BigDecimal usd, String service, @Nullable String subscription, Offer offer, Association association,
            @Nullable String location) implements Row {

        Azure of(String other) {
            return new Azure(tenant, back, usd, other, subscription, offer, association, location);
        }

        Azure in(String other) {
            return new Azure(tenant, back, usd, service, other, offer, association, location);
        }

        Azure under(Offer other) {
            return new Azure(tenant, back, usd, service, subscription, other, association, location);
        }

        Azure via(Association other) {
            return new Azure(tenant, back, usd, service, subscription, offer, other, location);
        }

        Azure at(String other) {
            return new Azure(tenant, back, usd, service, subscription, offer, association, other);
        }

        @Override
        public void addTo(PartnerFacts.Builder facts, YearMonth last) {
            facts.add(new AzureConsumption(tenant, last.minusMonths(back), service, subscription, usd, offer, association, location));
        }
    }

    record Usage(String tenant, int back, long paid, long active, String workload, Association association, @Nullable LocalDate associatedOn,
            @Nullable String location) implements Row {

        Usage of(String other) {
            return new Usage(tenant, back, paid, active, other, association, associatedOn, location);
        }

        Usage via(Association other) {
            return new Usage(tenant, back, paid, active, workload, other, associatedOn, location);
        }

        Usage since(String day) {
            return new Usage(tenant, back, paid, active, workload, association, LocalDate.parse(day), location);
        }

        Usage at(String other) {
            return new Usage(tenant, back, paid, active, workload, association, associatedOn, other);
        }

        @Override
        public void addTo(PartnerFacts.Builder facts, YearMonth last) {
            facts.add(new Microsoft365Usage(tenant, last.minusMonths(back), workload, paid, active, association, associatedOn, location));
        }
    }

    record Business(String tenant, int back, BigDecimal revenue, long users, long profiles, String workload, Association association,
            @Nullable String location) implements Row {

        Business revenue(Object usd) {
            return new Business(tenant, back, new BigDecimal(usd.toString()), users, profiles, workload, association, location);
        }

        Business users(long count) {
            return new Business(tenant, back, revenue, count, profiles, workload, association, location);
        }

        Business profiles(long count) {
            return new Business(tenant, back, revenue, users, count, workload, association, location);
        }

        Business of(String other) {
            return new Business(tenant, back, revenue, users, profiles, other, association, location);
        }

        Business via(Association other) {
            return new Business(tenant, back, revenue, users, profiles, workload, other, location);
        }

        Business at(String other) {
            return new Business(tenant, back, revenue, users, profiles, workload, association, other);
        }

        @Override
        public void addTo(PartnerFacts.Builder facts, YearMonth last) {
            facts.add(new BusinessApplicationsUsage(tenant, last.minusMonths(back), workload, revenue, users, profiles, association, location));
        }
    }
}
