package org.pcsrules.rulebook.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.FactError;
import org.pcsrules.FactsCheck;
import org.pcsrules.InvalidFactsException;
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
import org.pcsrules.facts.Part;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

/** Makes a partner of short rows: which kind a row is, its fields tell; one row may stand for many tenants, people and months. */
final class ExampleFacts {

    /** So that a slip of the keyboard does not fill the memory. */
    private static final int MOST = 100_000;

    private static final List<String> READING = List.of("metric", "line", "value", "area", "track");
    private static final List<String> HELD = List.of("certification", "people", "earnedOn", "expiresOn");
    private static final List<String> LINKED = List.of("people", "linkedFrom", "linkedUntil");
    private static final List<String> AZURE = List.of("service", "tenants", "month", "acrUsd", "association", "offer", "segment", "subscription", "location");
    private static final List<String> M365 =
            List.of("workload", "tenants", "month", "paidLicences", "activeUsers", "association", "associatedOn", "segment", "location");
    private static final List<String> BUSINESS =
            List.of("workload", "tenants", "month", "revenueUsd", "activeUsers", "profiles", "association", "segment", "location");
    private static final List<String> ENROLLED = List.of("enrolled", "area", "anniversary");
    private static final List<String> TENANT = List.of("tenants", "segment", "cloud");

    private final Values settings;
    private final LocalDate asOf;
    private final List<Area> areas;
    private final List<Track> tracks;
    private final ExampleMonths months;
    private final Problems problems;
    private final List<Enrolment> enrolments = new ArrayList<>();
    private final PartnerFacts.Builder facts = PartnerFacts.builder("example");
    private final Map<String, Tenant> tenants = new LinkedHashMap<>();
    private final List<String> people = new ArrayList<>();
    private final Map<Part, List<Integer>> lines = new EnumMap<>(Part.class);
    private int rows;

    /** @param settings the example with what it takes over from the head, such as the association of rows that name none */
    ExampleFacts(Values settings, LocalDate asOf, List<Area> areas, List<Track> tracks, Problems problems) {
        this.settings = settings;
        this.asOf = asOf;
        this.areas = areas;
        this.tracks = tracks;
        this.months = new ExampleMonths(YearMonth.from(asOf).minusMonths(1));
        this.problems = problems;
    }

    /** Adds the rows of a list. @param list null: none */
    void add(@Nullable Yaml list) {
        if (list instanceof Yaml.Items items) {
            items.items().forEach(item -> row(Values.of(item, "a row of facts", problems)));
        } else if (list != null) {
            problems.add(list.line(), "facts: expected a list of rows, found " + list.kind());
        }
    }

    private void row(Values row) {
        if (row.has("metric")) {
            reading(row);
        } else if (row.has("certification")) {
            certification(row);
        } else if (row.hasAny("linkedFrom", "linkedUntil")) {
            person(row);
        } else if (row.has("service")) {
            azure(row);
        } else if (row.has("workload") && row.has("paidLicences")) {
            microsoft365(row);
        } else if (row.has("workload")) {
            business(row);
        } else if (row.has("enrolled")) {
            enrolment(row);
        } else if (row.has("tenants")) {
            tenant(row);
        } else if (!row.names().isEmpty()) {
            problems.add(row.line(), "this row is of no kind: a reading has 'metric', people have 'certification' or 'linkedUntil', consumption has 'service',"
                    + " usage has 'workload', a tenant has 'tenants', an enrolment has 'enrolled'; here are " + String.join(", ", row.names()));
        }
    }

    private void reading(Values row) {
        row.allow("a reading", READING);
        row.missing("a reading", "value", "as Partner Center shows it");
        Metric metric = row.code("metric", Metric.class);
        Line line = row.code("line", Line.class);
        BigDecimal value = row.amount("value");
        List<Area> of = row.has("area") ? row.codes("area", Area.class) : areas;
        List<Track> on = row.has("track") ? row.codes("track", Track.class) : tracks;
        if (on.isEmpty()) {
            problems.add(row.line(), "a reading needs 'track', here or for the example");
        }
        if (metric != null && value != null) {
            of.forEach(area -> on.forEach(track -> add(Part.READINGS, row, () -> facts.add(new Reading(area, track, metric, line, value)))));
        }
    }

    private void certification(Values row) {
        row.allow("a certification", HELD);
        row.missing("a certification", "people", "how many hold it, or who");
        LocalDate earned = row.has("earnedOn") ? row.date("earnedOn") : asOf.minusYears(1);
        LocalDate expires = row.date("expiresOn");
        if (earned != null) {
            people(row).forEach(person -> row.texts("certification").forEach(certification ->
                    add(Part.CERTIFICATIONS, row, () -> facts.add(new Certification(person, certification, earned, expires)))));
        }
    }

    private void person(Values row) {
        row.allow("a link of people", LINKED);
        row.missing("a link of people", "people", "who");
        LocalDate from = row.date("linkedFrom");
        LocalDate until = row.date("linkedUntil");
        people(row).forEach(person -> add(Part.PEOPLE, row, () -> facts.add(new Person(person, null, from, until))));
    }

    private void azure(Values row) {
        row.allow("consumption", AZURE);
        Association association = association("consumption", row);
        row.missing("consumption", "acrUsd", "US dollars a month");
        String service = row.text("service");
        BigDecimal usd = row.amount("acrUsd");
        Offer offer = row.has("offer") ? row.code("offer", Offer.class) : Offer.STANDARD;
        if (association != null && service != null && usd != null && offer != null) {
            usage("consumption", row, (tenant, month) -> add(Part.AZURE_CONSUMPTION, row, () -> facts.add(new AzureConsumption(tenant, month, service,
                    row.text("subscription"), usd, offer, association, row.text("location")))));
        }
    }

    private void microsoft365(Values row) {
        row.allow("Microsoft 365 usage", M365);
        Association association = association("Microsoft 365 usage", row);
        row.missing("Microsoft 365 usage", "activeUsers", "of a month");
        String workload = row.text("workload");
        Long paid = row.count("paidLicences");
        Long active = row.count("activeUsers");
        LocalDate associated = row.date("associatedOn");
        if (association != null && workload != null && paid != null && active != null) {
            usage("Microsoft 365 usage", row, (tenant, month) -> add(Part.MICROSOFT_365_USAGE, row, () -> facts.add(new Microsoft365Usage(tenant, month,
                    workload, paid, active, association, associated, row.text("location")))));
        }
    }

    private void business(Values row) {
        row.allow("usage without 'paidLicences' is that of Business Applications, which", BUSINESS);
        Association association = association("Business Applications usage", row);
        if (!row.hasAny("revenueUsd", "activeUsers", "profiles")) {
            problems.add(row.line(), "usage needs 'revenueUsd', 'activeUsers' or 'profiles' (Business Applications), or 'paidLicences' and 'activeUsers'"
                    + " (Microsoft 365)");
        }
        String workload = row.text("workload");
        BigDecimal revenue = row.has("revenueUsd") ? row.amount("revenueUsd") : BigDecimal.ZERO;
        Long active = row.has("activeUsers") ? row.count("activeUsers") : Long.valueOf(0);
        Long profiles = row.has("profiles") ? row.count("profiles") : Long.valueOf(0);
        if (association != null && workload != null && revenue != null && active != null && profiles != null) {
            usage("Business Applications usage", row, (tenant, month) -> add(Part.BUSINESS_APPLICATIONS_USAGE, row, () -> facts.add(
                    new BusinessApplicationsUsage(tenant, month, workload, revenue, active, profiles, association, row.text("location")))));
        }
    }

    private void enrolment(Values row) {
        row.allow("an enrolment", ENROLLED);
        Track track = row.code("enrolled", Track.class);
        LocalDate anniversary = row.date("anniversary");
        if (track != null) {
            (row.has("area") ? row.codes("area", Area.class) : areas).forEach(area -> enrolments.add(new Enrolment(area, track, anniversary)));
        }
    }

    private void tenant(Values row) {
        row.allow("a tenant", TENANT);
        Cloud cloud = row.has("cloud") ? row.code("cloud", Cloud.class) : Cloud.PUBLIC;
        if (cloud != null) {
            tenants(row, cloud);
        }
    }

    /** Is told of every tenant and month of a row. */
    private interface Usage {
        void of(String tenant, YearMonth month);
    }

    private void usage(String what, Values row, Usage usage) {
        row.missing(what, "tenants", "how many, or which");
        row.missing(what, "month", "as in L for the last complete month, or L-11..L");
        List<YearMonth> of = months.of(row, "month");
        tenants(row, Cloud.PUBLIC).forEach(tenant -> of.forEach(month -> usage.of(tenant, month)));
    }

    private @Nullable Association association(String what, Values row) {
        Values from = row.has("association") ? row : settings;
        if (!from.has("association")) {
            problems.add(row.line(), what + " needs 'association', here or in the head");
        }
        return from.code("association", Association.class);
    }

    private List<String> people(Values row) {
        List<String> named = named(row, "people", "p-", people);
        named.stream().filter(person -> !people.contains(person)).forEach(people::add);
        return named;
    }

    /** The tenants of a row; those that are new are facts of their own. */
    private List<String> tenants(Values row, Cloud cloud) {
        List<String> named = named(row, "tenants", "t-", new ArrayList<>(tenants.keySet()));
        for (String id : named) {
            if (!tenants.containsKey(id)) {
                Values from = row.has("segment") ? row : settings;
                Segment segment = from.code("segment", Segment.class);
                if (segment == null) {
                    problems.add(row.line(), "a tenant needs 'segment' (SMB or ENTERPRISE), here or in the head");
                    return List.of();
                }
                Tenant tenant = new Tenant(id, null, null, segment, cloud);
                tenants.put(id, tenant);
                add(Part.TENANTS, row, () -> facts.add(tenant));
            }
        }
        return named;
    }

    /** A count stands for so many new ones, which are numbered on; names stand for themselves. */
    private List<String> named(Values row, String field, String prefix, List<String> known) {
        if (!row.isCount(field)) {
            return row.texts(field);
        }
        long count = Objects.requireNonNull(row.count(field));
        if (count > MOST) {
            row.problem(field, count + " are more than " + MOST + ", the most that an example may have");
            return List.of();
        }
        List<String> fresh = new ArrayList<>();
        for (int i = 1; fresh.size() < count; i++) {
            String id = prefix + i;
            if (!known.contains(id)) {
                fresh.add(id);
            }
        }
        return fresh;
    }

    private void add(Part part, Values row, Runnable fact) {
        if (rows == MOST) {
            problems.add(row.line(), "with this row the example has more than " + MOST + " facts, the most that one may have");
        }
        if (rows++ < MOST) {
            lines.computeIfAbsent(part, any -> new ArrayList<>()).add(row.line());
            fact.run();
        }
    }

    /** The partner, checked as any facts are; what is wrong is told at the line of the row. */
    PartnerFacts checked(Catalogue catalogue) {
        PartnerFacts rows = facts.build();
        PartnerFacts made = new PartnerFacts(new Partner(rows.partner().id(), null, enrolments), rows.tenants(), rows.azureConsumption(), rows.microsoft365Usage(),
                rows.businessApplicationsUsage(), rows.people(), rows.certifications(), rows.readings());
        try {
            FactsCheck.check(made, catalogue, Integer.MAX_VALUE);
        } catch (InvalidFactsException e) {
            e.errors().forEach(error -> problems.add(line(error), error.where().replaceFirst("^.*\\]\\.?", "") + ": " + error.message()));
        }
        return made;
    }

    private int line(FactError error) {
        return Arrays.stream(Part.values()).filter(part -> error.where().startsWith(part.code() + "[")).findFirst().map(part -> {
            String index = error.where().substring(part.code().length() + 1, error.where().indexOf(']'));
            return lines.get(part).get(Integer.parseInt(index));
        }).orElse(settings.line());
    }
}
