package org.pcsrules.json;

import static org.pcsrules.json.Field.optional;
import static org.pcsrules.json.Field.required;
import static org.pcsrules.json.FieldTypes.AMOUNT;
import static org.pcsrules.json.FieldTypes.COUNT;
import static org.pcsrules.json.FieldTypes.DATE_TYPE;
import static org.pcsrules.json.FieldTypes.MONTH_TYPE;
import static org.pcsrules.json.FieldTypes.TEXT;
import static org.pcsrules.json.FieldTypes.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

/** The objects of a facts document, in the order of the contract. The third word of a required field is its stand-in. */
final class Shapes {

    private static final Field<Area> AREA = required("area", code(Area.class), Area.values()[0]);
    private static final Field<Track> TRACK = required("track", code(Track.class), Track.values()[0]);
    private static final Field<String> ID = required("id", TEXT, "");
    private static final Field<String> NAME = optional("name", TEXT, null);
    private static final Field<String> TENANT_ID = required("tenant", TEXT, "");
    private static final Field<YearMonth> MONTH = required("month", MONTH_TYPE, YearMonth.of(1, 1));
    private static final Field<String> WORKLOAD = required("workload", TEXT, "");
    private static final Field<Long> ACTIVE_USERS = required("activeUsers", COUNT, 0L);
    private static final Field<Association> ASSOCIATION = required("association", code(Association.class), Association.values()[0]);
    private static final Field<String> LOCATION = optional("location", TEXT, null);

    private static final Field<LocalDate> ANNIVERSARY = optional("anniversary", DATE_TYPE, null);
    static final ObjectShape<Enrolment> ENROLMENT = new ObjectShape<>(List.of(AREA, TRACK, ANNIVERSARY),
            row -> new Enrolment(row.get(AREA), row.get(TRACK), row.get(ANNIVERSARY)));

    private static final Field<String> CUSTOMER = optional("customer", TEXT, null);
    private static final Field<Segment> SEGMENT = required("segment", code(Segment.class), Segment.values()[0]);
    private static final Field<Cloud> CLOUD = optional("cloud", code(Cloud.class), Cloud.PUBLIC);
    static final ObjectShape<Tenant> TENANT = new ObjectShape<>(List.of(ID, CUSTOMER, NAME, SEGMENT, CLOUD),
            row -> new Tenant(row.get(ID), row.get(CUSTOMER), row.get(NAME), row.get(SEGMENT), row.get(CLOUD)));

    private static final Field<String> SERVICE = required("service", TEXT, "");
    private static final Field<String> SUBSCRIPTION = optional("subscription", TEXT, null);
    private static final Field<BigDecimal> ACR_USD = required("acrUsd", AMOUNT, BigDecimal.ZERO);
    private static final Field<Offer> OFFER = optional("offer", code(Offer.class), Offer.STANDARD);
    static final ObjectShape<AzureConsumption> AZURE_CONSUMPTION = new ObjectShape<>(
            List.of(TENANT_ID, MONTH, SERVICE, SUBSCRIPTION, ACR_USD, OFFER, ASSOCIATION, LOCATION),
            row -> new AzureConsumption(row.get(TENANT_ID), row.get(MONTH), row.get(SERVICE), row.get(SUBSCRIPTION),
                    row.get(ACR_USD), row.get(OFFER), row.get(ASSOCIATION), row.get(LOCATION)));

    private static final Field<Long> PAID_LICENCES = required("paidLicences", COUNT, 0L);
    private static final Field<LocalDate> ASSOCIATED_ON = optional("associatedOn", DATE_TYPE, null);
    static final ObjectShape<Microsoft365Usage> MICROSOFT_365_USAGE = new ObjectShape<>(
            List.of(TENANT_ID, MONTH, WORKLOAD, PAID_LICENCES, ACTIVE_USERS, ASSOCIATION, ASSOCIATED_ON, LOCATION),
            row -> new Microsoft365Usage(row.get(TENANT_ID), row.get(MONTH), row.get(WORKLOAD), row.get(PAID_LICENCES),
                    row.get(ACTIVE_USERS), row.get(ASSOCIATION), row.get(ASSOCIATED_ON), row.get(LOCATION)));

    private static final Field<BigDecimal> REVENUE_USD = required("revenueUsd", AMOUNT, BigDecimal.ZERO);
    private static final Field<Long> PROFILES = optional("profiles", COUNT, 0L);
    static final ObjectShape<BusinessApplicationsUsage> BUSINESS_APPLICATIONS_USAGE = new ObjectShape<>(
            List.of(TENANT_ID, MONTH, WORKLOAD, REVENUE_USD, ACTIVE_USERS, PROFILES, ASSOCIATION, LOCATION),
            row -> new BusinessApplicationsUsage(row.get(TENANT_ID), row.get(MONTH), row.get(WORKLOAD), row.get(REVENUE_USD),
                    row.get(ACTIVE_USERS), row.get(PROFILES), row.get(ASSOCIATION), row.get(LOCATION)));

    private static final Field<LocalDate> LINKED_FROM = optional("linkedFrom", DATE_TYPE, null);
    private static final Field<LocalDate> LINKED_UNTIL = optional("linkedUntil", DATE_TYPE, null);
    static final ObjectShape<Person> PERSON = new ObjectShape<>(List.of(ID, NAME, LINKED_FROM, LINKED_UNTIL),
            row -> new Person(row.get(ID), row.get(NAME), row.get(LINKED_FROM), row.get(LINKED_UNTIL)));

    private static final Field<String> PERSON_ID = required("person", TEXT, "");
    private static final Field<String> CERTIFICATION_NAME = required("certification", TEXT, "");
    private static final Field<LocalDate> EARNED_ON = required("earnedOn", DATE_TYPE, LocalDate.MIN);
    private static final Field<LocalDate> EXPIRES_ON = optional("expiresOn", DATE_TYPE, null);
    static final ObjectShape<Certification> CERTIFICATION = new ObjectShape<>(
            List.of(PERSON_ID, CERTIFICATION_NAME, EARNED_ON, EXPIRES_ON),
            row -> new Certification(row.get(PERSON_ID), row.get(CERTIFICATION_NAME), row.get(EARNED_ON), row.get(EXPIRES_ON)));

    private static final Field<Metric> METRIC = required("metric", code(Metric.class), Metric.values()[0]);
    private static final Field<Line> LINE = optional("line", code(Line.class), null);
    private static final Field<BigDecimal> VALUE = required("value", AMOUNT, BigDecimal.ZERO);
    static final ObjectShape<Reading> READING = new ObjectShape<>(List.of(AREA, TRACK, METRIC, LINE, VALUE),
            row -> new Reading(row.get(AREA), row.get(TRACK), row.get(METRIC), row.get(LINE), row.get(VALUE)));

    private Shapes() {
    }
}
