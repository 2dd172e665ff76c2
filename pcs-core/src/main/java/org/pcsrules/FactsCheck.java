package org.pcsrules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Tenant;

/**
 * Decides whether facts can be scored, however they were made: refuses what contradicts itself or names what nobody knows, and
 * finds the rows that stand twice. Looks at each row once.
 */
public final class FactsCheck {

    /** More digits than any amount has; beyond it exact arithmetic would take for ever. */
    private static final int MOST_DIGITS = 40;

    /** More licences or users than there are; the sum of as many rows as fit into memory still fits into a long. */
    private static final long LARGEST_COUNT = 1_000_000_000_000L;

    /** Years whose months are numbered one after the other. */
    private static final int USUAL_YEARS = 100_000;

    private final PartnerFacts facts;
    private final Catalogue catalogue;
    private final FactErrors errors;
    private final Repetitions repetitions;
    private final Suggestions suggestions = new Suggestions();
    private final TextNumbers tenants = new TextNumbers();
    private final TextNumbers texts = new TextNumbers();
    private final Numbering others = new Numbering();
    /** The first row of each tenant, by the tenant's number less one. */
    private int[] firstRows = new int[0];
    private List<String> tenantIds = List.of();
    private final Map<Part, RowGroups> groups = new EnumMap<>(Part.class);
    private final Map<String, @Nullable String> certifications = new HashMap<>();
    private boolean tenantsKnown = true;

    private FactsCheck(PartnerFacts facts, Catalogue catalogue, FactErrors errors) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.errors = errors;
        this.repetitions = new Repetitions(errors);
    }

    /**
     * Checks facts.
     *
     * @param catalogue the names that are known
     * @param maxRows the most rows that all parts together may have
     * @throws InvalidFactsException with every error that was found
     */
    public static CheckedFacts check(PartnerFacts facts, Catalogue catalogue, int maxRows) {
        return check(facts, catalogue, maxRows, new FactErrors());
    }

    /**
     * Checks facts in which a reader already found errors; for readers of facts.
     *
     * @param found what the reader found; rows that it told to be unreadable hold stand-ins
     * @throws InvalidFactsException with every error, those of the reader included
     */
    public static CheckedFacts check(PartnerFacts facts, Catalogue catalogue, int maxRows, FactErrors found) {
        if (facts.rows() > maxRows) {
            throw new InvalidFactsException(List.of(new FactError("", facts.rows() + " rows, at most " + maxRows + " are allowed")));
        }
        return new FactsCheck(facts, catalogue, found).run();
    }

    private CheckedFacts run() {
        tenants();
        azureConsumption();
        microsoft365Usage();
        businessApplicationsUsage();
        people();
        certifications();
        readings();
        if (!errors.isEmpty()) {
            throw errors.exception();
        }
        return new CheckedFacts(facts, repetitions.repeats(), repetitions.warnings(), groups);
    }

    private void tenants() {
        List<Tenant> rows = facts.tenants();
        Repetitions.Rows<Tenant> repeated = repetitions.of(Part.TENANTS, rows, RowValues.TENANT);
        firstRows = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).id();
            int known = tenants.size();
            int tenant = tenants.of(id);
            if (tenant > known) {
                firstRows[known] = i;
            }
            if (!errors.isUnreadable(Part.TENANTS, i)) {
                repeated.add(i, tenant, 0, 0, 0);
            } else if (id.isEmpty()) {
                tenantsKnown = false;
            }
        }
    }

    private void azureConsumption() {
        List<AzureConsumption> rows = facts.azureConsumption();
        Repetitions.Rows<AzureConsumption> repeated = repetitions.of(Part.AZURE_CONSUMPTION, rows, RowValues.AZURE);
        Folding services = new Folding(catalogue::azureService);
        RowGroups consumptions = groups(Part.AZURE_CONSUMPTION, rows.size(), services);
        KeyNumbers keys = new KeyNumbers(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            AzureConsumption row = rows.get(i);
            int tenant = tenant(Part.AZURE_CONSUMPTION, i, row.tenant());
            amount(Part.AZURE_CONSUMPTION, i, "acrUsd", row.acrUsd());
            if (!errors.isUnreadable(Part.AZURE_CONSUMPTION, i)) {
                int service = services.number(row.service());
                int consumption = keys.of(tenant, month(row.month()), service, texts.of(row.subscription()));
                consumptions.put(i, tenant, service, consumption);
                repeated.add(i, consumption, row.association().ordinal(), row.offer().ordinal(), texts.of(row.location()));
            }
        }
    }

    private void microsoft365Usage() {
        List<Microsoft365Usage> rows = facts.microsoft365Usage();
        Repetitions.Rows<Microsoft365Usage> repeated = repetitions.of(Part.MICROSOFT_365_USAGE, rows, RowValues.MICROSOFT_365);
        Folding workloads = new Folding(catalogue::microsoft365Workload);
        RowGroups pairs = groups(Part.MICROSOFT_365_USAGE, rows.size(), workloads);
        KeyNumbers keys = new KeyNumbers(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Microsoft365Usage row = rows.get(i);
            int tenant = tenant(Part.MICROSOFT_365_USAGE, i, row.tenant());
            count(Part.MICROSOFT_365_USAGE, i, "paidLicences", row.paidLicences());
            count(Part.MICROSOFT_365_USAGE, i, "activeUsers", row.activeUsers());
            if (!errors.isUnreadable(Part.MICROSOFT_365_USAGE, i)) {
                int workload = workloads.number(row.workload());
                int pair = keys.of(tenant, workload, 0, 0);
                pairs.put(i, tenant, workload, pair);
                repeated.add(i, pair, month(row.month()), row.association().ordinal(), texts.of(row.location()));
            }
        }
    }

    private void businessApplicationsUsage() {
        List<BusinessApplicationsUsage> rows = facts.businessApplicationsUsage();
        Repetitions.Rows<BusinessApplicationsUsage> repeated =
                repetitions.of(Part.BUSINESS_APPLICATIONS_USAGE, rows, RowValues.BUSINESS_APPLICATIONS);
        Folding workloads = new Folding(catalogue::businessApplicationsWorkload);
        RowGroups pairs = groups(Part.BUSINESS_APPLICATIONS_USAGE, rows.size(), workloads);
        KeyNumbers keys = new KeyNumbers(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            BusinessApplicationsUsage row = rows.get(i);
            int tenant = tenant(Part.BUSINESS_APPLICATIONS_USAGE, i, row.tenant());
            amount(Part.BUSINESS_APPLICATIONS_USAGE, i, "revenueUsd", row.revenueUsd());
            count(Part.BUSINESS_APPLICATIONS_USAGE, i, "activeUsers", row.activeUsers());
            count(Part.BUSINESS_APPLICATIONS_USAGE, i, "profiles", row.profiles());
            if (!errors.isUnreadable(Part.BUSINESS_APPLICATIONS_USAGE, i)) {
                int workload = workloads.number(row.workload());
                int pair = keys.of(tenant, workload, 0, 0);
                pairs.put(i, tenant, workload, pair);
                repeated.add(i, pair, month(row.month()), row.association().ordinal(), texts.of(row.location()));
            }
        }
    }

    private RowGroups groups(Part part, int rows, Folding names) {
        RowGroups of = new RowGroups(rows, names.names());
        groups.put(part, of);
        return of;
    }

    /** Several rows of one person are several periods: only the whole row can be the same. */
    private void people() {
        List<Person> rows = facts.people();
        Repetitions.Rows<Person> repeated = repetitions.of(Part.PEOPLE, rows, List.of());
        for (int i = 0; i < rows.size(); i++) {
            Person row = rows.get(i);
            if (!errors.isUnreadable(Part.PEOPLE, i)) {
                repeated.add(i, texts.of(row.id()), texts.of(row.name()), others.of(row.linkedFrom()), others.of(row.linkedUntil()));
            }
        }
    }

    /** Several rows of one person are renewals or several certifications: only the whole row can be the same. */
    private void certifications() {
        List<Certification> rows = facts.certifications();
        Repetitions.Rows<Certification> repeated = repetitions.of(Part.CERTIFICATIONS, rows, List.of());
        for (int i = 0; i < rows.size(); i++) {
            Certification row = rows.get(i);
            certification(i, row.certification());
            LocalDate expiresOn = row.expiresOn();
            if (expiresOn != null && expiresOn.isBefore(row.earnedOn())) {
                errors.row(Part.CERTIFICATIONS, i, "expiresOn", expiresOn + " is before earnedOn " + row.earnedOn());
            }
            if (!errors.isUnreadable(Part.CERTIFICATIONS, i)) {
                String id = certifications.get(row.certification());
                repeated.add(i, texts.of(row.person()), texts.of(id == null ? row.certification() : id), others.of(row.earnedOn()),
                        others.of(expiresOn));
            }
        }
    }

    private void readings() {
        List<Reading> rows = facts.readings();
        Repetitions.Rows<Reading> repeated = repetitions.of(Part.READINGS, rows, RowValues.READING);
        for (int i = 0; i < rows.size(); i++) {
            Reading row = rows.get(i);
            digits(Part.READINGS, i, "value", row.value());
            if (!errors.isUnreadable(Part.READINGS, i)) {
                repeated.add(i, row.area().ordinal(), row.track().ordinal(), row.metric().ordinal(), others.of(row.line()));
            }
        }
    }

    /** A number of its own for every month. */
    private int month(YearMonth month) {
        return Math.abs(month.getYear()) < USUAL_YEARS
                ? month.getYear() * 12 + month.getMonthValue()
                : USUAL_YEARS * 12 + 12 + others.of(month);
    }

    /** The number of a tenant: the index of its first row, negative if there is none. */
    private int tenant(Part part, int index, String id) {
        int known = tenants.known(id);
        if (known > 0) {
            return firstRows[known - 1];
        }
        if (tenantsKnown && !standIn(part, index, id)) {
            errors.row(part, index, "tenant",
                    "unknown tenant " + Suggestions.quoted(id) + suggestions.didYouMean("tenant", id, tenantIds()));
        }
        return -texts.of(id);
    }

    private List<String> tenantIds() {
        if (tenantIds.isEmpty()) {
            tenantIds = facts.tenants().stream().map(Tenant::id).distinct().toList();
        }
        return tenantIds;
    }

    private void certification(int index, String name) {
        if (!certifications.containsKey(name)) {
            certifications.put(name, catalogue.certification(name));
        }
        if (certifications.get(name) == null && !standIn(Part.CERTIFICATIONS, index, name)) {
            errors.row(Part.CERTIFICATIONS, index, "certification", "unknown certification " + Suggestions.quoted(name)
                    + suggestions.didYouMean("certification", name, catalogue.certificationNames()));
        }
    }

    private boolean standIn(Part part, int index, String name) {
        return name.isEmpty() && errors.isUnreadable(part, index);
    }

    private void count(Part part, int index, String field, long count) {
        if (count < 0) {
            errors.row(part, index, field, "must not be negative, is " + count);
        } else if (count > LARGEST_COUNT) {
            errors.row(part, index, field, "must be at most " + LARGEST_COUNT + ", is " + count);
        }
    }

    private void amount(Part part, int index, String field, BigDecimal amount) {
        if (digits(part, index, field, amount) && amount.signum() < 0) {
            errors.row(part, index, field, "must not be negative, is " + amount.toPlainString());
        }
    }

    private boolean digits(Part part, int index, String field, BigDecimal amount) {
        boolean few = amount.scale() <= MOST_DIGITS && (long) amount.precision() - amount.scale() <= MOST_DIGITS;
        if (!few) {
            errors.row(part, index, field, "more than " + MOST_DIGITS + " digits before or after the decimal point");
        }
        return few;
    }
}
