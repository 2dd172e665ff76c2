package org.pcsrules.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcsrules.CheckedFacts;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Tenant;
import org.pcsrules.stages.AsOf;
import org.pcsrules.stages.AzureRow;
import org.pcsrules.stages.BusinessRow;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.HeldCertification;
import org.pcsrules.stages.UsageRow;
import org.pcsrules.terms.KnownCertification;

/**
 * Brings a partner's facts into the form that the rules read: rows stand with their tenant, months count back from the as-of date,
 * names are folded. Groups and renames; decides nothing.
 */
final class PartnerInSession {

    private record AzureKey(int monthsBack, String service, @Nullable String subscription) {
    }

    private static final int LONG_AGO = 1_000_000;

    private static final class Rows {
        final Map<AzureKey, List<AzureRow>> azure = new LinkedHashMap<>();
        final Map<String, List<UsageRow>> usage = new LinkedHashMap<>();
        final Map<String, List<BusinessRow>> business = new LinkedHashMap<>();
    }

    private final CheckedFacts checked;
    private final PartnerFacts facts;
    private final RulebookCatalogue catalogue;
    private final LocalDate asOf;
    private final Map<String, Rows> byTenant;

    private PartnerInSession(CheckedFacts checked, RulebookCatalogue catalogue, LocalDate asOf) {
        this.checked = checked;
        this.facts = checked.facts();
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.byTenant = new HashMap<>(facts.tenants().size() * 2);
    }

    /** The facts to insert. */
    static List<Object> of(CheckedFacts checked, RulebookCatalogue catalogue, LocalDate asOf) {
        return new PartnerInSession(checked, catalogue, asOf).facts();
    }

    private List<Object> facts() {
        List<Object> session = new ArrayList<>();
        session.add(new AsOf(asOf));
        azure();
        usage();
        business();
        for (int i = 0; i < facts.tenants().size(); i++) {
            Tenant tenant = facts.tenants().get(i);
            Rows rows = byTenant.get(tenant.id());
            if (rows != null && !checked.repeats(Part.TENANTS, i)) {
                session.add(new Customer(tenant.id(), tenant.segment(), tenant.cloud(), list(rows.azure.values()), list(rows.usage.values()),
                        list(rows.business.values())));
            }
        }
        people(session);
        for (int i = 0; i < facts.readings().size(); i++) {
            if (!checked.repeats(Part.READINGS, i)) {
                session.add(facts.readings().get(i));
            }
        }
        return session;
    }

    private static <T> List<List<T>> list(Collection<List<T>> groups) {
        return new ArrayList<>(groups);
    }

    private Rows rows(String tenant) {
        return byTenant.computeIfAbsent(tenant, id -> new Rows());
    }

    /** 1 for the last complete month before the as-of date. */
    private int monthsBack(YearMonth month) {
        long back = (asOf.getYear() - (long) month.getYear()) * 12 + asOf.getMonthValue() - month.getMonthValue();
        return (int) Math.max(-LONG_AGO, Math.min(back, LONG_AGO)); // longer ago or later makes no difference, but would not fit
    }

    private static UnaryOperator<String> cached(UnaryOperator<String> folding) {
        Map<String, String> known = new HashMap<>();
        return name -> known.computeIfAbsent(name, folding);
    }

    private void azure() {
        UnaryOperator<String> fold = cached(catalogue::azureService);
        List<AzureConsumption> rows = facts.azureConsumption();
        for (int i = 0; i < rows.size(); i++) {
            if (!checked.repeats(Part.AZURE_CONSUMPTION, i)) {
                AzureConsumption row = rows.get(i);
                AzureRow ready = new AzureRow(i, monthsBack(row.month()), fold.apply(row.service()), row.subscription(), row.acrUsd(),
                        row.offer(), row.association());
                rows(row.tenant()).azure.computeIfAbsent(new AzureKey(ready.monthsBack(), ready.service(), ready.subscription()),
                        key -> new ArrayList<>(1)).add(ready);
            }
        }
    }

    private void usage() {
        UnaryOperator<String> fold = cached(catalogue::microsoft365Workload);
        List<Microsoft365Usage> rows = facts.microsoft365Usage();
        for (int i = 0; i < rows.size(); i++) {
            if (!checked.repeats(Part.MICROSOFT_365_USAGE, i)) {
                Microsoft365Usage row = rows.get(i);
                UsageRow ready = new UsageRow(i, monthsBack(row.month()), fold.apply(row.workload()), row.paidLicences(), row.activeUsers(),
                        row.association(), row.associatedOn() == null ? UsageRow.ALWAYS : monthsBack(YearMonth.from(row.associatedOn())));
                rows(row.tenant()).usage.computeIfAbsent(ready.workload(), key -> new ArrayList<>()).add(ready);
            }
        }
    }

    private void business() {
        UnaryOperator<String> fold = cached(catalogue::businessApplicationsWorkload);
        List<BusinessApplicationsUsage> rows = facts.businessApplicationsUsage();
        for (int i = 0; i < rows.size(); i++) {
            if (!checked.repeats(Part.BUSINESS_APPLICATIONS_USAGE, i)) {
                BusinessApplicationsUsage row = rows.get(i);
                BusinessRow ready = new BusinessRow(i, monthsBack(row.month()), fold.apply(row.workload()), row.revenueUsd(), row.activeUsers(),
                        row.profiles(), row.association());
                rows(row.tenant()).business.computeIfAbsent(ready.workload(), key -> new ArrayList<>()).add(ready);
            }
        }
    }

    private void people(List<Object> session) {
        for (int i = 0; i < facts.people().size(); i++) {
            if (!checked.repeats(Part.PEOPLE, i)) {
                session.add(facts.people().get(i));
            }
        }
        for (int i = 0; i < facts.certifications().size(); i++) {
            if (!checked.repeats(Part.CERTIFICATIONS, i)) {
                Certification row = facts.certifications().get(i);
                KnownCertification known = catalogue.known(catalogue.certification(row.certification()));
                session.add(new HeldCertification(i, row.person(), known.id(), row.earnedOn(), row.expiresOn(), known.retiredOn(),
                        known.countsUntil()));
            }
        }
    }
}
