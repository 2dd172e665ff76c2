package org.pcsrules.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;

/** Another document of a partner: rows gone, amounts changed, people and certifications changed, another order. Valid if the first is. */
final class MutatedPartners {

    private final Random random;
    private final Map<Object, Integer> factors = new HashMap<>();
    private final Map<String, Tenant> tenants = new HashMap<>();

    private MutatedPartners(Random random) {
        this.random = random;
    }

    static PartnerFacts of(PartnerFacts facts, Random random) {
        MutatedPartners other = new MutatedPartners(random);
        return PartnerFacts.builder(facts.partner())
                .tenants(facts.tenants().stream().map(other::tenant).toList())
                .azureConsumption(other.rows(facts.azureConsumption(), one -> new AzureConsumption(one.tenant(), one.month(), one.service(), one.subscription(),
                        one.acrUsd().multiply(BigDecimal.valueOf(other.factor(one.tenant(), one.month()))), one.offer(), one.association(), one.location())))
                .microsoft365Usage(other.rows(facts.microsoft365Usage(), one -> new Microsoft365Usage(one.tenant(), one.month(), one.workload(),
                        one.paidLicences(), one.activeUsers() * other.factor(one.tenant(), one.month()), one.association(), one.associatedOn(), one.location())))
                .businessApplicationsUsage(other.rows(facts.businessApplicationsUsage(), one -> new BusinessApplicationsUsage(one.tenant(), one.month(),
                        one.workload(), one.revenueUsd().multiply(BigDecimal.valueOf(other.factor(one.tenant(), one.month()))), one.activeUsers(),
                        one.profiles(), one.association(), one.location())))
                .people(other.rows(facts.people(), one -> new Person(one.id(), one.name(), one.linkedFrom(), other.changed(one.linkedUntil()))))
                .certifications(other.rows(facts.certifications(), one -> new Certification(one.person(), one.certification(), one.earnedOn(),
                        other.changed(one.expiresOn()))))
                .readings(facts.readings().stream().filter(one -> random.nextInt(4) != 0).toList())
                .build();
    }

    /** Rows of one tenant are the same row, however often they stand there. */
    private Tenant tenant(Tenant tenant) {
        return tenants.computeIfAbsent(tenant.id(), id -> random.nextInt(5) != 0 ? tenant : new Tenant(id, tenant.customer(), tenant.name(),
                random.nextBoolean() ? Segment.SMB : Segment.ENTERPRISE, random.nextInt(4) == 0 ? Cloud.SOVEREIGN : Cloud.PUBLIC));
    }

    /** One for a tenant's month, so that rows of one key keep one amount. */
    private int factor(String tenant, YearMonth month) {
        return factors.computeIfAbsent(List.of(tenant, month), key -> random.nextInt(4) != 0 ? 1 : random.nextInt(4));
    }

    private @Nullable LocalDate changed(@Nullable LocalDate day) {
        return day == null || random.nextInt(4) != 0 ? day : day.plusDays(random.nextInt(800));
    }

    private <T> List<T> rows(List<T> rows, UnaryOperator<T> change) {
        List<T> all = new ArrayList<>(rows.stream().filter(row -> random.nextInt(8) != 0).map(change).toList());
        Collections.shuffle(all, random);
        return all;
    }
}
