package org.pcsrules.invariants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Tenant;
import org.pcsrules.invariants.partners.Facts;
import org.pcsrules.scorecard.AreaScore;

/** Changes of the facts that must not change the result. */
final class Sameness {

    private Sameness() {
    }

    static void noFacts(Trial trial) {
        Trial none = trial.with(Facts.none(trial.facts()), "without any facts");
        for (AreaScore area : none.card().areas()) {
            none.require(!area.qualified(), () -> area.area() + " is qualified");
            area.tracks().forEach(track -> track.metrics().forEach(metric -> none.require(metric.points().exact().signum() == 0,
                    () -> area.area() + " " + track.track() + " " + metric.metric() + ": " + metric.points() + " points")));
        }
    }

    static void twice(Trial trial) {
        Trial again = trial.with(trial.facts(), "scored again");
        Plain.requireSame(trial, again);
        again.require(again.card().warnings().equals(trial.card().warnings()),
                () -> "warnings " + again.card().warnings() + " instead of " + trial.card().warnings());
        List<AreaScore> explained = Plain.areas(again.explained());
        again.require(explained.equals(Plain.areas(trial.card())), () -> "explained: " + Plain.difference(Plain.areas(trial.card()), explained));
    }

    static void order(Trial trial) {
        PartnerFacts facts = trial.facts();
        Random random = new Random(facts.hashCode());
        Stream.of(with(trial, "in reverse order", Sameness::reversed), with(trial, "shuffled", rows -> shuffled(rows, random))).forEach(other -> {
            Plain.requireSame(trial, other);
            other.require(Plain.warnings(other.card()).equals(Plain.warnings(trial.card())),
                    () -> "warnings " + other.card().warnings() + " instead of " + trial.card().warnings());
        });
    }

    private static List<?> reversed(List<?> rows) {
        List<Object> all = new ArrayList<>(rows);
        Collections.reverse(all);
        return all;
    }

    private static List<?> shuffled(List<?> rows, Random random) {
        List<Object> all = new ArrayList<>(rows);
        Collections.shuffle(all, random);
        return all;
    }

    private static Trial with(Trial trial, String what, UnaryOperator<List<?>> order) {
        PartnerFacts facts = trial.facts();
        return trial.with(facts.toBuilder().tenants(cast(order.apply(facts.tenants()))).azureConsumption(cast(order.apply(facts.azureConsumption())))
                .microsoft365Usage(cast(order.apply(facts.microsoft365Usage())))
                .businessApplicationsUsage(cast(order.apply(facts.businessApplicationsUsage()))).people(cast(order.apply(facts.people())))
                .certifications(cast(order.apply(facts.certifications()))).readings(cast(order.apply(facts.readings()))).build(), what);
    }

    @SuppressWarnings("unchecked")
    private static <R> List<R> cast(List<?> rows) {
        return (List<R>) rows;
    }

    static void ids(Trial trial) {
        PartnerFacts facts = trial.facts();
        Names tenants = new Names(facts.tenants().stream().map(Tenant::id));
        Names people = new Names(Stream.concat(facts.people().stream().map(Person::id), facts.certifications().stream().map(Certification::person)));
        Names others = new Names(Stream.concat(facts.azureConsumption().stream().flatMap(row -> Stream.of(row.subscription(), row.location())),
                Stream.concat(facts.microsoft365Usage().stream().map(Microsoft365Usage::location),
                        facts.businessApplicationsUsage().stream().map(BusinessApplicationsUsage::location))));
        PartnerFacts renamed = PartnerFacts.builder(new Partner("another", "Another name", facts.partner().enrolments()))
                .tenants(facts.tenants().stream().map(row -> new Tenant(tenants.of(row.id()), row.customer() == null ? "c" : null, "Another", row.segment(),
                        row.cloud())).toList())
                .azureConsumption(facts.azureConsumption().stream().map(row -> new AzureConsumption(tenants.of(row.tenant()), row.month(), row.service(),
                        others.of(row.subscription()), row.acrUsd(), row.offer(), row.association(), others.of(row.location()))).toList())
                .microsoft365Usage(facts.microsoft365Usage().stream().map(row -> new Microsoft365Usage(tenants.of(row.tenant()), row.month(),
                        row.workload(), row.paidLicences(), row.activeUsers(), row.association(), row.associatedOn(), others.of(row.location()))).toList())
                .businessApplicationsUsage(facts.businessApplicationsUsage().stream().map(row -> new BusinessApplicationsUsage(tenants.of(row.tenant()),
                        row.month(), row.workload(), row.revenueUsd(), row.activeUsers(), row.profiles(), row.association(),
                        others.of(row.location()))).toList())
                .people(facts.people().stream().map(row -> new Person(people.of(row.id()), row.name(), row.linkedFrom(), row.linkedUntil())).toList())
                .certifications(facts.certifications().stream().map(row -> new Certification(people.of(row.person()), row.certification(),
                        row.earnedOn(), row.expiresOn())).toList())
                .readings(facts.readings()).build();
        Plain.requireSame(trial, trial.with(renamed, "with other ids"));
    }

    /** New names whose alphabetical order is the reverse of the old. */
    private static final class Names {
        private final Map<String, String> names = new TreeMap<>();

        Names(Stream<@Nullable String> old) {
            TreeSet<String> all = new TreeSet<>();
            old.filter(one -> one != null).forEach(all::add);
            all.descendingSet().forEach(one -> names.put(one, String.format(java.util.Locale.ROOT, "n-%04d", names.size())));
        }

        @Nullable String of(@Nullable String name) {
            return name == null ? null : names.get(name);
        }
    }

    static void duplicates(Trial trial) {
        PartnerFacts facts = trial.facts();
        Trial doubled = with(trial, "with every row twice", Sameness::doubled);
        Plain.requireSame(trial, doubled);
        long more = count(doubled) - count(trial);
        doubled.require(more == facts.rows(), () -> more + " more warnings DUPLICATE_ROW for " + facts.rows() + " rows that stand twice");
    }

    private static List<?> doubled(List<?> rows) {
        List<Object> twice = new ArrayList<>(rows);
        twice.addAll(rows);
        return twice;
    }

    private static long count(Trial trial) {
        return Plain.warnings(trial.card()).stream().filter("DUPLICATE_ROW"::equals).count();
    }
}
