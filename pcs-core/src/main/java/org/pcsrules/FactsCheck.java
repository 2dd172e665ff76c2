package org.pcsrules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
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

    private final PartnerFacts facts;
    private final Catalogue catalogue;
    private final FactErrors errors;
    private final Repetitions repetitions;
    private final Suggestions suggestions = new Suggestions();
    private final Set<String> tenants = new HashSet<>();
    private final RowKeys.Numbering numbers = new RowKeys.Numbering();
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
        return repetitions.checked(facts);
    }

    private void tenants() {
        List<Tenant> rows = facts.tenants();
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).id();
            tenants.add(id);
            tenantsKnown &= !(id.isEmpty() && errors.isUnreadable(Part.TENANTS, i));
        }
        repetitions.find(Part.TENANTS, rows, 1, (row, key) -> key[0] = numbers.of(row.id()), RowValues.TENANT);
    }

    private void azureConsumption() {
        List<AzureConsumption> rows = facts.azureConsumption();
        for (int i = 0; i < rows.size(); i++) {
            AzureConsumption row = rows.get(i);
            tenant(Part.AZURE_CONSUMPTION, i, row.tenant());
            amount(Part.AZURE_CONSUMPTION, i, "acrUsd", row.acrUsd());
        }
        UnaryOperator<String> service = remembering(catalogue::azureService);
        repetitions.find(Part.AZURE_CONSUMPTION, rows, 7, (row, key) -> {
            usage(key, row.tenant(), row.month(), service.apply(row.service()), row.association(), row.location());
            key[5] = numbers.of(row.subscription());
            key[6] = row.offer().ordinal();
        }, RowValues.AZURE);
    }

    private void microsoft365Usage() {
        List<Microsoft365Usage> rows = facts.microsoft365Usage();
        for (int i = 0; i < rows.size(); i++) {
            Microsoft365Usage row = rows.get(i);
            tenant(Part.MICROSOFT_365_USAGE, i, row.tenant());
            count(Part.MICROSOFT_365_USAGE, i, "paidLicences", row.paidLicences());
            count(Part.MICROSOFT_365_USAGE, i, "activeUsers", row.activeUsers());
        }
        UnaryOperator<String> workload = remembering(catalogue::microsoft365Workload);
        repetitions.find(Part.MICROSOFT_365_USAGE, rows, 5, (row, key) ->
                usage(key, row.tenant(), row.month(), workload.apply(row.workload()), row.association(), row.location()),
                RowValues.MICROSOFT_365);
    }

    private void businessApplicationsUsage() {
        List<BusinessApplicationsUsage> rows = facts.businessApplicationsUsage();
        for (int i = 0; i < rows.size(); i++) {
            BusinessApplicationsUsage row = rows.get(i);
            tenant(Part.BUSINESS_APPLICATIONS_USAGE, i, row.tenant());
            amount(Part.BUSINESS_APPLICATIONS_USAGE, i, "revenueUsd", row.revenueUsd());
            count(Part.BUSINESS_APPLICATIONS_USAGE, i, "activeUsers", row.activeUsers());
            count(Part.BUSINESS_APPLICATIONS_USAGE, i, "profiles", row.profiles());
        }
        UnaryOperator<String> workload = remembering(catalogue::businessApplicationsWorkload);
        repetitions.find(Part.BUSINESS_APPLICATIONS_USAGE, rows, 5, (row, key) ->
                usage(key, row.tenant(), row.month(), workload.apply(row.workload()), row.association(), row.location()),
                RowValues.BUSINESS_APPLICATIONS);
    }

    /** Several rows of one person are several periods: only the whole row can be the same. */
    private void people() {
        repetitions.find(Part.PEOPLE, facts.people(), 4, (row, key) -> {
            key[0] = numbers.of(row.id());
            key[1] = numbers.of(row.name());
            key[2] = numbers.of(row.linkedFrom());
            key[3] = numbers.of(row.linkedUntil());
        }, List.of());
    }

    /** Several rows of one person are renewals or several certifications: only the whole row can be the same. */
    private void certifications() {
        List<Certification> rows = facts.certifications();
        for (int i = 0; i < rows.size(); i++) {
            Certification row = rows.get(i);
            certification(i, row.certification());
            LocalDate expiresOn = row.expiresOn();
            if (expiresOn != null && expiresOn.isBefore(row.earnedOn())) {
                errors.row(Part.CERTIFICATIONS, i, "expiresOn", expiresOn + " is before earnedOn " + row.earnedOn());
            }
        }
        repetitions.find(Part.CERTIFICATIONS, rows, 4, (row, key) -> {
            String id = certifications.get(row.certification());
            key[0] = numbers.of(row.person());
            key[1] = numbers.of(id == null ? row.certification() : id);
            key[2] = numbers.of(row.earnedOn());
            key[3] = numbers.of(row.expiresOn());
        }, List.of());
    }

    private void readings() {
        List<Reading> rows = facts.readings();
        for (int i = 0; i < rows.size(); i++) {
            digits(Part.READINGS, i, "value", rows.get(i).value());
        }
        repetitions.find(Part.READINGS, rows, 4, (row, key) -> {
            key[0] = row.area().ordinal();
            key[1] = row.track().ordinal();
            key[2] = row.metric().ordinal();
            key[3] = numbers.of(row.line());
        }, RowValues.READING);
    }

    private void usage(int[] key, String tenant, Object month, String name, Enum<?> association, @Nullable String location) {
        key[0] = numbers.of(tenant);
        key[1] = numbers.of(month);
        key[2] = numbers.of(name);
        key[3] = association.ordinal();
        key[4] = numbers.of(location);
    }

    private void tenant(Part part, int index, String id) {
        if (tenantsKnown && !tenants.contains(id) && !standIn(part, index, id)) {
            errors.row(part, index, "tenant",
                    "unknown tenant " + Suggestions.quoted(id) + suggestions.didYouMean("tenant", id, tenants));
        }
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

    private static UnaryOperator<String> remembering(UnaryOperator<String> names) {
        Map<String, String> known = new HashMap<>();
        return name -> known.computeIfAbsent(name, names);
    }
}
