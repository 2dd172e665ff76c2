package org.pcsrules.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcsrules.CheckedFacts;
import org.pcsrules.RowGroups;
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

    private static final int LONG_AGO = 1_000_000;

    private final CheckedFacts checked;
    private final PartnerFacts facts;
    private final RulebookCatalogue catalogue;
    private final LocalDate asOf;
    /** By index in {@code tenants}; null where a tenant has no rows. */
    private final @Nullable Customer[] customers;

    private PartnerInSession(CheckedFacts checked, RulebookCatalogue catalogue, LocalDate asOf) {
        this.checked = checked;
        this.facts = checked.facts();
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.customers = new Customer[facts.tenants().size()];
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
        for (Customer customer : customers) {
            if (customer != null) {
                session.add(customer);
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

    private Customer customer(int index) {
        Customer known = customers[index];
        if (known == null) {
            Tenant tenant = facts.tenants().get(index);
            known = new Customer(index, tenant.id(), tenant.segment(), tenant.cloud());
            customers[index] = known;
        }
        return known;
    }

    /** 1 for the last complete month before the as-of date. */
    private int monthsBack(YearMonth month) {
        long back = (asOf.getYear() - (long) month.getYear()) * 12 + asOf.getMonthValue() - month.getMonthValue();
        return (int) Math.max(-LONG_AGO, Math.min(back, LONG_AGO)); // longer ago or later makes no difference, but would not fit
    }

    private void azure() {
        List<AzureConsumption> rows = facts.azureConsumption();
        RowGroups consumptions = checked.groups(Part.AZURE_CONSUMPTION);
        Groups<AzureRow> groups = new Groups<>(consumptions, 1);
        for (int i = 0; i < rows.size(); i++) {
            if (!checked.repeats(Part.AZURE_CONSUMPTION, i)) {
                AzureConsumption row = rows.get(i);
                groups.add(i, new AzureRow(i, monthsBack(row.month()), consumptions.name(i), row.subscription(), row.acrUsd(),
                        row.offer(), row.association()), Customer::getAzure);
            }
        }
    }

    private void usage() {
        List<Microsoft365Usage> rows = facts.microsoft365Usage();
        RowGroups pairs = checked.groups(Part.MICROSOFT_365_USAGE);
        Groups<UsageRow> groups = new Groups<>(pairs, 24);
        for (int i = 0; i < rows.size(); i++) {
            if (!checked.repeats(Part.MICROSOFT_365_USAGE, i)) {
                Microsoft365Usage row = rows.get(i);
                LocalDate since = row.associatedOn();
                groups.add(i, new UsageRow(i, monthsBack(row.month()), pairs.name(i), row.paidLicences(), row.activeUsers(), row.association(),
                        since == null ? UsageRow.ALWAYS : monthsBack(YearMonth.from(since))), Customer::getUsage);
            }
        }
        groups.sort(Comparator.comparingInt(UsageRow::monthsBack));
    }

    private void business() {
        List<BusinessApplicationsUsage> rows = facts.businessApplicationsUsage();
        RowGroups pairs = checked.groups(Part.BUSINESS_APPLICATIONS_USAGE);
        Groups<BusinessRow> groups = new Groups<>(pairs, 24);
        for (int i = 0; i < rows.size(); i++) {
            if (!checked.repeats(Part.BUSINESS_APPLICATIONS_USAGE, i)) {
                BusinessApplicationsUsage row = rows.get(i);
                groups.add(i, new BusinessRow(i, monthsBack(row.month()), pairs.name(i), row.revenueUsd(), row.activeUsers(), row.profiles(),
                        row.association()), Customer::getBusiness);
            }
        }
        groups.sort(Comparator.comparingInt(BusinessRow::monthsBack));
    }

    /** Collects the rows of each group, and gives each group to its tenant. */
    private final class Groups<R> {

        private final RowGroups of;
        private final int expected;
        private final @Nullable List<R>[] rows;

        @SuppressWarnings("unchecked")
        Groups(RowGroups of, int expected) {
            this.of = of;
            this.expected = expected;
            this.rows = new List[of.size()];
        }

        void add(int index, R row, Function<Customer, List<List<R>>> kind) {
            List<R> group = rows[of.group(index)];
            if (group == null) {
                group = new ArrayList<>(expected);
                rows[of.group(index)] = group;
                kind.apply(customer(of.tenant(index))).add(group);
            }
            group.add(row);
        }

        void sort(Comparator<R> order) {
            for (List<R> group : rows) {
                if (group != null) {
                    group.sort(order);
                }
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
