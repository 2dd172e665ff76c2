package org.pcsrules.invariants.partners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Tenant;

/** Puts generated rows together. Of two rows with one key the first stays, so that the facts are valid. Not safe for several threads. */
final class Assembly {

    final LocalDate asOf;
    final PartnerFacts.Builder facts;
    private final Catalogue catalogue;
    private final CustomerRows rows;
    private final Set<List<@Nullable Object>> keys = new HashSet<>();

    Assembly(Partner partner, LocalDate asOf, Catalogue catalogue) {
        this.asOf = asOf;
        this.catalogue = catalogue;
        this.rows = new CustomerRows(asOf);
        this.facts = PartnerFacts.builder(partner);
    }

    /** Makes rows of exact amounts. */
    CustomerRows rows() {
        return rows;
    }

    void add(Tenant tenant) {
        facts.add(tenant);
    }

    void azure(String tenant, int monthsBack, String service, @Nullable String subscription, BigDecimal usd, Offer offer, Association association,
            @Nullable String location) {
        add(new AzureConsumption(tenant, rows.month(monthsBack), service, subscription, usd, offer, association, location));
    }

    void usage(String tenant, int monthsBack, String workload, long paid, long active, Association association, @Nullable LocalDate associatedOn,
            @Nullable String location) {
        add(new Microsoft365Usage(tenant, rows.month(monthsBack), workload, paid, active, association, associatedOn, location));
    }

    void business(String tenant, int monthsBack, String workload, BigDecimal revenue, long users, long profiles, Association association,
            @Nullable String location) {
        add(new BusinessApplicationsUsage(tenant, rows.month(monthsBack), workload, revenue, users, profiles, association, location));
    }

    /** The usage rows of other facts. */
    void usageOf(PartnerFacts more) {
        more.azureConsumption().forEach(this::add);
        more.microsoft365Usage().forEach(this::add);
        more.businessApplicationsUsage().forEach(this::add);
    }

    private void add(AzureConsumption row) {
        if (isNew("azure", row.tenant(), row.month(), catalogue.azureService(row.service()), row.subscription(), row.offer(), row.association(),
                row.location())) {
            facts.add(row);
        }
    }

    private void add(Microsoft365Usage row) {
        if (isNew("usage", row.tenant(), row.month(), catalogue.microsoft365Workload(row.workload()), row.association(), row.location())) {
            facts.add(row);
        }
    }

    private void add(BusinessApplicationsUsage row) {
        if (isNew("business", row.tenant(), row.month(), catalogue.businessApplicationsWorkload(row.workload()), row.association(),
                row.location())) {
            facts.add(row);
        }
    }

    void add(Reading row) {
        if (isNew("reading", row.area(), row.track(), row.metric(), row.line())) {
            facts.add(row);
        }
    }

    private boolean isNew(@Nullable Object... key) {
        return keys.add(Arrays.asList(key));
    }
}
