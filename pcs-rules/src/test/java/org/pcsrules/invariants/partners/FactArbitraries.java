package org.pcsrules.invariants.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.pcsrules.Catalogue;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.EditionTerms;

/**
 * Facts around the figures of one edition: exactly at every threshold that its rules state and one step beside it, in the months that its
 * rules look at and those next to them. All facts are valid: no two rows have one key. Immutable; use from a jqwik property or session.
 */
public final class FactArbitraries {

    /** A partner that is not placed in time. */
    interface Sketch {
        PartnerFacts on(LocalDate asOf);
    }

    private final Thresholds thresholds;
    private final Catalogue catalogue;

    FactArbitraries(EditionTerms terms, Catalogue catalogue) {
        this.thresholds = new Thresholds(terms);
        this.catalogue = catalogue;
    }

    /** Whole partners on a day. */
    public Arbitrary<PartnerFacts> partners(LocalDate asOf) {
        return sketches().map(sketch -> sketch.on(asOf));
    }

    /** Customers: alone, as many as targets ask for, and in the shares of small ones that choose a track. */
    public Arbitrary<List<Tenant>> tenants() {
        return customers(Arbitraries.just(List.of())).map(group -> tenants(group, "t"));
    }

    /** Azure consumption of one customer, up to two services. */
    public Arbitrary<List<AzureConsumption>> azureConsumption(String tenant, LocalDate asOf) {
        return rows(new UsageSeries(thresholds).azure(), tenant, asOf, PartnerFacts::azureConsumption);
    }

    /** Microsoft 365 usage of one customer, up to two workloads. */
    public Arbitrary<List<Microsoft365Usage>> microsoft365Usage(String tenant, LocalDate asOf) {
        return rows(new UsageSeries(thresholds).microsoft365(), tenant, asOf, PartnerFacts::microsoft365Usage);
    }

    /** Business applications usage of one customer, up to two workloads. */
    public Arbitrary<List<BusinessApplicationsUsage>> businessApplicationsUsage(String tenant, LocalDate asOf) {
        return rows(new UsageSeries(thresholds).business(), tenant, asOf, PartnerFacts::businessApplicationsUsage);
    }

    /** Certifications of people {@code p-0}, {@code p-1} and so on, earned, expiring and retired around a day. */
    public Arbitrary<List<Certification>> certifications(LocalDate asOf) {
        return holders(new PeopleSeries(thresholds)).list().ofMaxSize(6).map(holders -> {
            List<Certification> rows = new ArrayList<>();
            holders.forEach(one -> one.into(asOf, rows));
            return rows.stream().distinct().toList();
        });
    }

    /** People {@code p-0} to {@code p-8} who come and go around a day. */
    public Arbitrary<List<Person>> people(LocalDate asOf) {
        return new PeopleSeries(thresholds).stays().list().ofMaxSize(3).map(stays -> {
            List<Person> rows = new ArrayList<>();
            stays.forEach(one -> one.into(asOf, rows));
            return rows;
        });
    }

    /** Readings of the edition's lines around their targets, now and then of a line that it does not have. */
    public Arbitrary<List<Reading>> readings() {
        return ReadingSeries.of(thresholds);
    }

    private static Arbitrary<PeopleSeries.Holders> holders(PeopleSeries people) {
        return Arbitraries.frequencyOf(Tuple.of(4, people.holders()), Tuple.of(1, people.team()));
    }

    private <R> Arbitrary<List<R>> rows(Arbitrary<Series> series, String tenant, LocalDate asOf, Function<PartnerFacts, List<R>> part) {
        return series.list().ofMinSize(1).ofMaxSize(2).map(some -> {
            Assembly facts = new Assembly(Partner.of(""), asOf, catalogue);
            some.forEach(one -> one.into(facts, tenant));
            return part.apply(facts.facts.build());
        });
    }

    // ---- whole partners

    /** Several customers with the same rows. */
    private record Customers(Thresholds.Group group, Cloud cloud, List<Series> series) {
    }

    Arbitrary<Sketch> sketches() {
        UsageSeries usage = new UsageSeries(thresholds);
        Arbitrary<Series> row = Arbitraries.frequencyOf(Tuple.of(4, Edges.series(thresholds)), Tuple.of(1, usage.azure()),
                Tuple.of(1, usage.microsoft365()), Tuple.of(1, usage.business()));
        PeopleSeries people = new PeopleSeries(thresholds);
        Arbitrary<Partner> partner = Combinators.combine(Arbitraries.of(Area.class), Arbitraries.of(Track.ENTERPRISE, Track.SMB)).as((area, track) ->
                new Partner("1234567", "Contoso", List.of(new Enrolment(area, track, null)))).injectNull(0.7)
                .map(enrolled -> enrolled == null ? Partner.of("1234567") : enrolled);
        return Combinators.combine(partner, customers(row.list().ofMinSize(1).ofMaxSize(3)).list().ofMaxSize(4), holders(people).list().ofMaxSize(6),
                people.stays().list().ofMaxSize(3), ReadingSeries.of(thresholds), Arbitraries.of(false, false, false, false, true))
                .as((one, customers, holders, stays, readings, repeated) -> asOf -> {
                    Assembly facts = new Assembly(one, asOf, catalogue);
                    for (int group = 0; group < customers.size(); group++) {
                        Customers some = customers.get(group);
                        for (Tenant tenant : tenants(some, "t-" + group)) {
                            facts.add(tenant);
                            some.series().forEach(series -> series.into(facts, tenant.id()));
                        }
                    }
                    List<Certification> certifications = new ArrayList<>();
                    holders.forEach(some -> some.into(asOf, certifications));
                    certifications.stream().distinct().forEach(facts.facts::add);
                    List<Person> stay = new ArrayList<>();
                    stays.forEach(some -> some.into(asOf, stay));
                    stay.forEach(facts.facts::add);
                    readings.forEach(facts::add);
                    return repeated ? Facts.withRepetitions(facts.facts.build()) : facts.facts.build();
                });
    }

    private Arbitrary<Customers> customers(Arbitrary<List<Series>> series) {
        Arbitrary<Thresholds.Group> groups = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(new Thresholds.Group(1, 1), new Thresholds.Group(1, 0))),
                Tuple.of(1, Arbitraries.of(Thresholds.list(thresholds.groups))));
        Arbitrary<Customers> any = Combinators.combine(groups, Arbitraries.frequency(Tuple.of(14, Cloud.PUBLIC), Tuple.of(1, Cloud.SOVEREIGN)), series)
                .as(Customers::new);
        List<Edges.Crowd> crowds = Edges.crowds(thresholds);
        return crowds.isEmpty() ? any : Arbitraries.frequencyOf(Tuple.of(2, any),
                Tuple.of(1, Arbitraries.of(crowds).map(crowd -> new Customers(crowd.group(), Cloud.PUBLIC, List.of(crowd.series())))));
    }

    private static List<Tenant> tenants(Customers some, String id) {
        List<Tenant> tenants = new ArrayList<>();
        for (int number = 0; number < some.group().size(); number++) {
            Segment segment = number < some.group().small() ? Segment.SMB : Segment.ENTERPRISE;
            tenants.add(new Tenant(id + "-" + number, number == 0 ? null : "c-1", null, segment, some.cloud()));
        }
        return tenants;
    }
}
