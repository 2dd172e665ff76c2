package org.pcsrules.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

/** Reads facts documents that are known to be valid. */
public final class ReferenceJson {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private ReferenceJson() {
    }

    /** A document on the class path. */
    public static JsonNode resource(String path) {
        try (InputStream in = Objects.requireNonNull(ReferenceJson.class.getResourceAsStream(path), path)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document as text. */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of a {@code pcs-facts/1} document. */
    public static PartnerFacts facts(JsonNode document) {
        JsonNode partner = document.get("partner");
        List<Enrolment> enrolments = new ArrayList<>();
        partner.path("enrolments").forEach(one -> enrolments.add(new Enrolment(
                Area.valueOf(text(one, "area")), Track.valueOf(text(one, "track")), date(one, "anniversary"))));
        PartnerFacts.Builder facts = PartnerFacts.builder(new Partner(text(partner, "id"), orNull(partner, "name"), enrolments));
        document.path("tenants").forEach(one -> facts.add(tenant(one)));
        document.path("azureConsumption").forEach(one -> facts.add(azure(one)));
        document.path("microsoft365Usage").forEach(one -> facts.add(microsoft365(one)));
        document.path("businessApplicationsUsage").forEach(one -> facts.add(business(one)));
        document.path("people").forEach(one -> facts.add(
                new Person(text(one, "id"), orNull(one, "name"), date(one, "linkedFrom"), date(one, "linkedUntil"))));
        document.path("certifications").forEach(one -> facts.add(new Certification(text(one, "person"), text(one, "certification"),
                LocalDate.parse(text(one, "earnedOn")), date(one, "expiresOn"))));
        document.path("readings").forEach(one -> facts.add(reading(one)));
        return facts.build();
    }

    private static Tenant tenant(JsonNode one) {
        return new Tenant(text(one, "id"), orNull(one, "customer"), orNull(one, "name"), Segment.valueOf(text(one, "segment")),
                Cloud.valueOf(orElse(one, "cloud", "PUBLIC")));
    }

    private static AzureConsumption azure(JsonNode one) {
        return new AzureConsumption(text(one, "tenant"), YearMonth.parse(text(one, "month")), text(one, "service"),
                orNull(one, "subscription"), new BigDecimal(text(one, "acrUsd")), Offer.valueOf(orElse(one, "offer", "STANDARD")),
                Association.valueOf(text(one, "association")), orNull(one, "location"));
    }

    private static Microsoft365Usage microsoft365(JsonNode one) {
        return new Microsoft365Usage(text(one, "tenant"), YearMonth.parse(text(one, "month")), text(one, "workload"),
                count(one, "paidLicences"), count(one, "activeUsers"), Association.valueOf(text(one, "association")),
                date(one, "associatedOn"), orNull(one, "location"));
    }

    private static BusinessApplicationsUsage business(JsonNode one) {
        return new BusinessApplicationsUsage(text(one, "tenant"), YearMonth.parse(text(one, "month")), text(one, "workload"),
                new BigDecimal(text(one, "revenueUsd")), count(one, "activeUsers"),
                one.hasNonNull("profiles") ? count(one, "profiles") : 0, Association.valueOf(text(one, "association")),
                orNull(one, "location"));
    }

    private static Reading reading(JsonNode one) {
        String line = orNull(one, "line");
        return new Reading(Area.valueOf(text(one, "area")), Track.valueOf(text(one, "track")), Metric.valueOf(text(one, "metric")),
                line == null ? null : Line.valueOf(line), new BigDecimal(text(one, "value")));
    }

    private static long count(JsonNode one, String field) {
        return new BigDecimal(text(one, field)).longValueExact();
    }

    private static String text(JsonNode one, String field) {
        return Objects.requireNonNull(one.get(field), field).asText();
    }

    private static @Nullable String orNull(JsonNode one, String field) {
        return one.hasNonNull(field) ? one.get(field).asText() : null;
    }

    private static String orElse(JsonNode one, String field, String otherwise) {
        return one.hasNonNull(field) ? one.get(field).asText() : otherwise;
    }

    private static @Nullable LocalDate date(JsonNode one, String field) {
        return one.hasNonNull(field) ? LocalDate.parse(one.get(field).asText()) : null;
    }
}
