package org.pcsrules.json;

import java.io.IOException;
import java.util.List;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Partner;

/** Writes facts in the order of the contract. */
final class FactsWriter {

    private final JsonWriter json;

    private FactsWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(PartnerFacts facts, JsonWriter json) throws IOException {
        FactsWriter writer = new FactsWriter(json);
        json.object(() -> {
            json.text("format", FactsReader.FORMAT);
            json.object("partner", () -> writer.partner(facts.partner()));
            writer.parts(facts);
        });
    }

    private void partner(Partner partner) throws IOException {
        json.text("id", partner.id());
        json.text("name", partner.name());
        if (!partner.enrolments().isEmpty()) {
            json.objects("enrolments", partner.enrolments(), row -> {
                json.text("area", row.area());
                json.text("track", row.track());
                json.text("anniversary", row.anniversary());
            });
        }
    }

    private void parts(PartnerFacts facts) throws IOException {
        part(Part.TENANTS, facts.tenants(), row -> {
            json.text("id", row.id());
            json.text("customer", row.customer());
            json.text("name", row.name());
            json.text("segment", row.segment());
            json.text("cloud", row.cloud() == Cloud.PUBLIC ? null : row.cloud());
        });
        part(Part.AZURE_CONSUMPTION, facts.azureConsumption(), row -> {
            usage(row.tenant(), row.month(), "service", row.service());
            json.text("subscription", row.subscription());
            json.number("acrUsd", row.acrUsd());
            json.text("offer", row.offer() == Offer.STANDARD ? null : row.offer());
            json.text("association", row.association());
            json.text("location", row.location());
        });
        part(Part.MICROSOFT_365_USAGE, facts.microsoft365Usage(), row -> {
            usage(row.tenant(), row.month(), "workload", row.workload());
            json.number("paidLicences", row.paidLicences());
            json.number("activeUsers", row.activeUsers());
            json.text("association", row.association());
            json.text("associatedOn", row.associatedOn());
            json.text("location", row.location());
        });
        part(Part.BUSINESS_APPLICATIONS_USAGE, facts.businessApplicationsUsage(), row -> {
            usage(row.tenant(), row.month(), "workload", row.workload());
            json.number("revenueUsd", row.revenueUsd());
            json.number("activeUsers", row.activeUsers());
            json.number("profiles", row.profiles());
            json.text("association", row.association());
            json.text("location", row.location());
        });
        part(Part.PEOPLE, facts.people(), row -> {
            json.text("id", row.id());
            json.text("name", row.name());
            json.text("linkedFrom", row.linkedFrom());
            json.text("linkedUntil", row.linkedUntil());
        });
        part(Part.CERTIFICATIONS, facts.certifications(), row -> {
            json.text("person", row.person());
            json.text("certification", row.certification());
            json.text("earnedOn", row.earnedOn());
            json.text("expiresOn", row.expiresOn());
        });
        part(Part.READINGS, facts.readings(), row -> {
            json.text("area", row.area());
            json.text("track", row.track());
            json.text("metric", row.metric());
            json.text("line", row.line());
            json.number("value", row.value());
        });
    }

    private void usage(String tenant, Object month, String nameField, String name) throws IOException {
        json.text("tenant", tenant);
        json.text("month", month);
        json.text(nameField, name);
    }

    private <R> void part(Part part, List<R> rows, JsonWriter.Element<R> fields) throws IOException {
        if (!rows.isEmpty()) {
            json.objects(part.code(), rows, fields);
        }
    }
}
