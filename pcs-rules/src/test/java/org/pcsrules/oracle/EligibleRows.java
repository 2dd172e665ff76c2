package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Tenant;

/**
 * The rows that are left after METHOD section 4 points 1 and 2: each once, none of a sovereign tenant. Services, workloads and
 * certifications stand under the name that counts.
 */
final class EligibleRows {

    private final NameBook names;
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, Tenant> tenants = new LinkedHashMap<>();
    private final Set<String> sovereign = new HashSet<>();
    private final List<AzureConsumption> azure;
    private final List<Microsoft365Usage> microsoft365;
    private final List<BusinessApplicationsUsage> business;
    private final List<Person> people;
    private final List<Certification> certifications;
    private final List<Reading> readings;

    EligibleRows(PartnerFacts facts, NameBook names) {
        this.names = names;
        for (Tenant tenant : once(Part.TENANTS, facts.tenants(), tenant -> tenant)) {
            tenants.put(tenant.id(), tenant);
            if (tenant.cloud() == Cloud.SOVEREIGN) {
                sovereign.add(tenant.id());
            }
        }
        azure = publicCloud(once(Part.AZURE_CONSUMPTION, facts.azureConsumption(), azureForm()), AzureConsumption::tenant);
        microsoft365 = publicCloud(once(Part.MICROSOFT_365_USAGE, facts.microsoft365Usage(), microsoft365Form()), Microsoft365Usage::tenant);
        business = publicCloud(once(Part.BUSINESS_APPLICATIONS_USAGE, facts.businessApplicationsUsage(), businessForm()),
                BusinessApplicationsUsage::tenant);
        people = once(Part.PEOPLE, facts.people(), person -> person);
        certifications = once(Part.CERTIFICATIONS, facts.certifications(), row ->
                new Certification(row.person(), names.certification(row.certification()), row.earnedOn(), row.expiresOn()));
        readings = once(Part.READINGS, facts.readings(), row ->
                new Reading(row.area(), row.track(), row.metric(), row.line(), plain(row.value())));
    }

    private <T> List<T> once(Part part, List<T> rows, UnaryOperator<T> form) {
        Set<T> seen = new HashSet<>(rows.size() * 2);
        List<T> kept = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            T row = form.apply(rows.get(i));
            if (seen.add(row)) {
                kept.add(row);
            } else {
                warnings.add("DUPLICATE_ROW: " + part.at(i) + " repeats an earlier row");
            }
        }
        return kept;
    }

    private <T> List<T> publicCloud(List<T> rows, Function<T, String> tenant) {
        if (!sovereign.isEmpty()) {
            rows.removeIf(row -> sovereign.contains(tenant.apply(row)));
        }
        return rows;
    }

    private UnaryOperator<AzureConsumption> azureForm() {
        UnaryOperator<String> service = remembering(names.azureServices());
        return row -> new AzureConsumption(row.tenant(), row.month(), service.apply(row.service()), row.subscription(),
                plain(row.acrUsd()), row.offer(), row.association(), row.location());
    }

    private UnaryOperator<Microsoft365Usage> microsoft365Form() {
        UnaryOperator<String> workload = remembering(names.microsoft365Workloads());
        return row -> new Microsoft365Usage(row.tenant(), row.month(), workload.apply(row.workload()), row.paidLicences(),
                row.activeUsers(), row.association(), row.associatedOn(), row.location());
    }

    private UnaryOperator<BusinessApplicationsUsage> businessForm() {
        UnaryOperator<String> workload = remembering(names.businessWorkloads());
        return row -> new BusinessApplicationsUsage(row.tenant(), row.month(), workload.apply(row.workload()), plain(row.revenueUsd()),
                row.activeUsers(), row.profiles(), row.association(), row.location());
    }

    /** Folding a name once is enough: documents repeat a few names many times. */
    private static UnaryOperator<String> remembering(Map<String, String> otherNames) {
        Map<String, String> known = new HashMap<>();
        return name -> known.computeIfAbsent(name, raw -> NameBook.canonical(otherNames, raw));
    }

    /** 1.50 and 1.5 are the same number. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    List<String> warnings() {
        return warnings;
    }

    Tenant tenant(String id) {
        return tenants.get(id);
    }

    List<AzureConsumption> azure() {
        return azure;
    }

    List<Microsoft365Usage> microsoft365() {
        return microsoft365;
    }

    List<BusinessApplicationsUsage> business() {
        return business;
    }

    List<Person> people() {
        return people;
    }

    List<Certification> certifications() {
        return certifications;
    }

    List<Reading> readings() {
        return readings;
    }
}
