package org.pcsrules.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Everything that is known of one partner: the facts that are scored. Immutable and safe to share between threads.
 * Facts are addressed by part and index, as in {@code azureConsumption[12]}.
 *
 * @param partner the partner
 * @param tenants never null, may be empty
 * @param azureConsumption never null, may be empty
 * @param microsoft365Usage never null, may be empty
 * @param businessApplicationsUsage never null, may be empty
 * @param people never null, may be empty
 * @param certifications never null, may be empty
 * @param readings never null, may be empty
 */
public record PartnerFacts(
        Partner partner,
        List<Tenant> tenants,
        List<AzureConsumption> azureConsumption,
        List<Microsoft365Usage> microsoft365Usage,
        List<BusinessApplicationsUsage> businessApplicationsUsage,
        List<Person> people,
        List<Certification> certifications,
        List<Reading> readings) {

    public PartnerFacts {
        Objects.requireNonNull(partner, "partner");
        tenants = List.copyOf(tenants);
        azureConsumption = List.copyOf(azureConsumption);
        microsoft365Usage = List.copyOf(microsoft365Usage);
        businessApplicationsUsage = List.copyOf(businessApplicationsUsage);
        people = List.copyOf(people);
        certifications = List.copyOf(certifications);
        readings = List.copyOf(readings);
    }

    /** The number of rows in all parts. */
    public int rows() {
        return tenants.size()
                + azureConsumption.size()
                + microsoft365Usage.size()
                + businessApplicationsUsage.size()
                + people.size()
                + certifications.size()
                + readings.size();
    }

    /** A builder for a partner with this id. */
    public static Builder builder(String partnerId) {
        return new Builder(Partner.of(partnerId));
    }

    /** A builder for this partner. */
    public static Builder builder(Partner partner) {
        return new Builder(partner);
    }

    /** A builder that starts with these facts. */
    public Builder toBuilder() {
        Builder builder = new Builder(partner);
        builder.tenants.addAll(tenants);
        builder.azureConsumption.addAll(azureConsumption);
        builder.microsoft365Usage.addAll(microsoft365Usage);
        builder.businessApplicationsUsage.addAll(businessApplicationsUsage);
        builder.people.addAll(people);
        builder.certifications.addAll(certifications);
        builder.readings.addAll(readings);
        return builder;
    }

    /** Collects facts row by row; not safe for use by several threads. */
    public static final class Builder {
        private final Partner partner;
        private final List<Tenant> tenants = new ArrayList<>();
        private final List<AzureConsumption> azureConsumption = new ArrayList<>();
        private final List<Microsoft365Usage> microsoft365Usage = new ArrayList<>();
        private final List<BusinessApplicationsUsage> businessApplicationsUsage = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final List<Certification> certifications = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();

        private Builder(Partner partner) {
            this.partner = Objects.requireNonNull(partner, "partner");
        }

        /** Adds a row of {@code tenants}. */
        public Builder add(Tenant row) {
            tenants.add(Objects.requireNonNull(row, "row"));
            return this;
        }

        /** Adds a row of {@code azureConsumption}. */
        public Builder add(AzureConsumption row) {
            azureConsumption.add(Objects.requireNonNull(row, "row"));
            return this;
        }

        /** Adds a row of {@code microsoft365Usage}. */
        public Builder add(Microsoft365Usage row) {
            microsoft365Usage.add(Objects.requireNonNull(row, "row"));
            return this;
        }

        /** Adds a row of {@code businessApplicationsUsage}. */
        public Builder add(BusinessApplicationsUsage row) {
            businessApplicationsUsage.add(Objects.requireNonNull(row, "row"));
            return this;
        }

        /** Adds a row of {@code people}. */
        public Builder add(Person row) {
            people.add(Objects.requireNonNull(row, "row"));
            return this;
        }

        /** Adds a row of {@code certifications}. */
        public Builder add(Certification row) {
            certifications.add(Objects.requireNonNull(row, "row"));
            return this;
        }

        /** Adds a row of {@code readings}. */
        public Builder add(Reading row) {
            readings.add(Objects.requireNonNull(row, "row"));
            return this;
        }

        /** Replaces all rows of {@code tenants}. */
        public Builder tenants(Collection<Tenant> rows) {
            tenants.clear();
            tenants.addAll(rows);
            return this;
        }

        /** Replaces all rows of {@code azureConsumption}. */
        public Builder azureConsumption(Collection<AzureConsumption> rows) {
            azureConsumption.clear();
            azureConsumption.addAll(rows);
            return this;
        }

        /** Replaces all rows of {@code microsoft365Usage}. */
        public Builder microsoft365Usage(Collection<Microsoft365Usage> rows) {
            microsoft365Usage.clear();
            microsoft365Usage.addAll(rows);
            return this;
        }

        /** Replaces all rows of {@code businessApplicationsUsage}. */
        public Builder businessApplicationsUsage(Collection<BusinessApplicationsUsage> rows) {
            businessApplicationsUsage.clear();
            businessApplicationsUsage.addAll(rows);
            return this;
        }

        /** Replaces all rows of {@code people}. */
        public Builder people(Collection<Person> rows) {
            people.clear();
            people.addAll(rows);
            return this;
        }

        /** Replaces all rows of {@code certifications}. */
        public Builder certifications(Collection<Certification> rows) {
            certifications.clear();
            certifications.addAll(rows);
            return this;
        }

        /** Replaces all rows of {@code readings}. */
        public Builder readings(Collection<Reading> rows) {
            readings.clear();
            readings.addAll(rows);
            return this;
        }

        /** The facts collected so far. */
        public PartnerFacts build() {
            return new PartnerFacts(partner, tenants, azureConsumption, microsoft365Usage, businessApplicationsUsage, people, certifications, readings);
        }
    }
}
