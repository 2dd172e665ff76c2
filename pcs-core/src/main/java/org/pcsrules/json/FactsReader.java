package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.FactError;
import org.pcsrules.FactErrors;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.Suggestions;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Tenant;

/** Reads one facts document, row by row, and goes on after an error. */
final class FactsReader {

    static final String FORMAT = "pcs-facts/1";

    private final FactErrors errors;
    private final int maxRows;
    private int rows;

    private final Field<String> format = Field.optional("format", FactsReader::format, null);
    private final Field<Partner> partner = Field.required("partner", this::partner, Partner.of(""));
    private final Field<List<Tenant>> tenants = part(Part.TENANTS, Shapes.TENANT);
    private final Field<List<AzureConsumption>> azureConsumption = part(Part.AZURE_CONSUMPTION, Shapes.AZURE_CONSUMPTION);
    private final Field<List<Microsoft365Usage>> microsoft365Usage = part(Part.MICROSOFT_365_USAGE, Shapes.MICROSOFT_365_USAGE);
    private final Field<List<BusinessApplicationsUsage>> businessApplicationsUsage =
            part(Part.BUSINESS_APPLICATIONS_USAGE, Shapes.BUSINESS_APPLICATIONS_USAGE);
    private final Field<List<Person>> people = part(Part.PEOPLE, Shapes.PERSON);
    private final Field<List<Certification>> certifications = part(Part.CERTIFICATIONS, Shapes.CERTIFICATION);
    private final Field<List<Reading>> readings = part(Part.READINGS, Shapes.READING);

    private boolean formatGiven;
    private boolean anythingKnown;

    FactsReader(FactErrors errors, int maxRows) {
        this.errors = errors;
        this.maxRows = maxRows;
    }

    /**
     * Reads a document to its end.
     *
     * @return the facts, with stand-ins for what was refused
     * @throws InvalidFactsException at once if this is no facts document or has too many rows
     */
    PartnerFacts read(JsonParser json) throws IOException {
        JsonToken first = json.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw refusal("", first == null
                    ? "the document is empty, expected a facts document with format " + FORMAT
                    : "expected a facts document with format " + FORMAT + ", found " + DocumentText.kind(first));
        }
        ObjectShape<PartnerFacts> document = new ObjectShape<>(
                List.of(format, partner, tenants, azureConsumption, microsoft365Usage, businessApplicationsUsage, people,
                        certifications, readings),
                this::facts);
        PartnerFacts facts = document.read(new DocumentText(json), Site.object(errors, ""));
        checkFormat();
        if (json.nextToken() != null) {
            errors.document("", "line " + json.currentTokenLocation().getLineNr() + ", column "
                    + json.currentTokenLocation().getColumnNr() + ": something follows after the end of the document");
        }
        return facts;
    }

    private PartnerFacts facts(ObjectShape.Values values) {
        formatGiven = values.get(format) != null;
        anythingKnown = rows > 0 || !values.get(partner).equals(partner.otherwise());
        return PartnerFacts.builder(values.get(partner))
                .tenants(values.get(tenants))
                .azureConsumption(values.get(azureConsumption))
                .microsoft365Usage(values.get(microsoft365Usage))
                .businessApplicationsUsage(values.get(businessApplicationsUsage))
                .people(values.get(people))
                .certifications(values.get(certifications))
                .readings(values.get(readings))
                .build();
    }

    /** Of a document of another kind, nothing else is worth telling. */
    private void checkFormat() {
        if (!formatGiven) {
            if (!anythingKnown) {
                throw refusal("format", "missing, expected " + FORMAT);
            }
            errors.document("format", "missing, expected " + FORMAT);
        }
    }

    private static String format(DocumentText document, String field, Site site) throws IOException {
        String found = document.json.hasToken(JsonToken.VALUE_STRING)
                ? Suggestions.quoted(document.json.getText())
                : DocumentText.kind(document.json.currentToken());
        if (!found.equals("'" + FORMAT + "'")) {
            throw refusal(field, "expected " + FORMAT + ", found " + found);
        }
        return FORMAT;
    }

    private <R> Field<List<R>> part(Part part, ObjectShape<R> shape) {
        return Field.optional(part.code(), (document, field, site) -> {
            List<R> read = new ArrayList<>();
            if (!document.json.isExpectedStartArrayToken()) {
                errors.part(part, "expected a list, found " + DocumentText.kind(document.json.currentToken()));
                document.json.skipChildren();
                // Stands for the rows that could not be read, so that what names them is not refused as well.
                errors.unreadable(part, 0);
                read.add(shape.standIn());
                rows++;
                return read;
            }
            while (document.json.nextToken() != JsonToken.END_ARRAY) {
                if (++rows > maxRows) {
                    throw refusal("", "more than " + maxRows + " rows, the most that are allowed");
                }
                read.add(shape.read(document, Site.row(errors, part, read.size())));
            }
            return read;
        }, List.of());
    }

    private @Nullable Partner partner(DocumentText document, String field, Site site) throws IOException {
        Field<String> id = Field.required("id", FieldTypes.TEXT, "");
        Field<String> name = Field.optional("name", FieldTypes.TEXT, null);
        Field<List<Enrolment>> enrolments = Field.optional("enrolments", FactsReader::enrolments, List.of());
        return new ObjectShape<>(List.of(id, name, enrolments),
                values -> new Partner(values.get(id), values.get(name), values.get(enrolments)))
                .read(document, Site.object(errors, field));
    }

    private static @Nullable List<Enrolment> enrolments(DocumentText document, String field, Site site) throws IOException {
        if (!document.json.isExpectedStartArrayToken()) {
            site.error(field, "expected a list, found " + DocumentText.kind(document.json.currentToken()));
            document.json.skipChildren();
            return null;
        }
        List<Enrolment> read = new ArrayList<>();
        while (document.json.nextToken() != JsonToken.END_ARRAY) {
            read.add(Shapes.ENROLMENT.read(document, site.inside(field + "[" + read.size() + "]")));
        }
        return read;
    }

    private static InvalidFactsException refusal(String where, String message) {
        return new InvalidFactsException(List.of(new FactError(where, message)));
    }
}
