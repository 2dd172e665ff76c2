package org.pcsrules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;

/** People who come and go, and certifications that are earned, retire and expire around the as-of date. */
final class RandomPeople {

    private final Dice dice;
    private final Terms terms;
    private final Map<String, Terms.CertificationTerms> certifications;
    private final LocalDate asOf;
    private final PartnerFacts.Builder facts;
    private final List<String> people = new ArrayList<>();

    RandomPeople(Dice dice, Terms terms, LocalDate asOf, PartnerFacts.Builder facts) {
        this.dice = dice;
        this.terms = terms;
        this.certifications = People.byId(terms.certifications());
        this.asOf = asOf;
        this.facts = facts;
    }

    void add() {
        int count = dice.upTo(12);
        for (int i = 0; i < count; i++) {
            String id = "p-" + i;
            people.add(id);
            person(id);
        }
        if (people.isEmpty()) {
            return;
        }
        List<String> ids = terms.certifications().stream().map(Terms.CertificationTerms::id).toList();
        for (int i = dice.upTo(20); i > 0; i--) {
            certification(dice.of(people), dice.of(ids));
        }
        for (Set<String> list : lists()) {
            if (!dice.oneIn(3)) {
                for (int i = dice.upTo(3); i > 0; i--) {
                    certification(dice.of(people), dice.of(list));
                }
            }
        }
    }

    /** The lists of the steps and metrics in force, each once. */
    private List<Set<String>> lists() {
        List<Set<String>> lists = new ArrayList<>();
        terms.editions().stream()
                .filter(edition -> edition.inForceOn(asOf))
                .flatMap(edition -> edition.areas().values().stream())
                .flatMap(area -> area.tracks().values().stream())
                .flatMap(track -> track.metrics().values().stream())
                .flatMap(metric -> metric.lines().stream())
                .forEach(line -> {
                    if (line.measure() instanceof Measure.People one) {
                        lists.add(one.certifications());
                    } else if (line.measure() instanceof Measure.Steps one) {
                        one.gates().forEach(gate -> lists.add(gate.certifications()));
                        lists.add(one.certifications());
                    }
                });
        return lists.stream().distinct().toList();
    }

    private void person(String id) {
        switch (dice.random.nextInt(10)) {
            case 0 -> facts.add(new Person(id, null, asOf.minusYears(3), asOf));
            case 1 -> facts.add(new Person(id, null, null, asOf.minusDays(1)));
            case 2 -> facts.add(new Person(id, "A. Person", asOf, null));
            case 3 -> facts.add(new Person(id, null, asOf.plusDays(1), null));
            case 4 -> {
                facts.add(new Person(id, null, asOf.minusYears(3), asOf.minusDays(1)));
                facts.add(new Person(id, null, dice.of(asOf, asOf.plusDays(1)), null));
            }
            case 5 -> {
                facts.add(new Person(id, null, null, null));
                facts.add(new Person(id, null, null, null));
            }
            case 6 -> facts.add(new Person(id, null, asOf.minusYears(2), null));
            case 7 -> {
                // Two periods in any order of rows: one of them is enough.
                facts.add(new Person(id, null, asOf.minusYears(1), null));
                facts.add(new Person(id, null, asOf.minusYears(3), asOf.minusYears(2)));
            }
            default -> { }
        }
    }

    private void certification(String person, String id) {
        Terms.CertificationTerms one = certifications.get(id);
        LocalDate earned = earnedOn(one);
        LocalDate expires = expiresOn(earned);
        facts.add(new Certification(person, name(one), earned, expires));
        if (dice.oneIn(25)) {
            facts.add(new Certification(person, name(one), earned, expires));
        }
    }

    private LocalDate earnedOn(Terms.CertificationTerms one) {
        LocalDate retired = one.retiredOn();
        if (retired != null && dice.oneIn(2)) {
            return retired.plusDays(dice.of(-200, -1, 0, 0, 1));
        }
        return switch (dice.random.nextInt(12)) {
            case 0 -> asOf;
            case 1 -> asOf.plusDays(1);
            default -> asOf.minusDays(1 + dice.upTo(900));
        };
    }

    private @Nullable LocalDate expiresOn(LocalDate earned) {
        LocalDate expires = switch (dice.random.nextInt(10)) {
            case 0 -> asOf;
            case 1 -> asOf.minusDays(1);
            case 2, 3, 4 -> null;
            default -> asOf.plusDays(dice.upTo(400));
        };
        return expires != null && expires.isBefore(earned) ? earned : expires;
    }

    private String name(Terms.CertificationTerms one) {
        Set<String> names = new TreeSet<>(one.otherTitles());
        names.add(one.id());
        names.add(one.title());
        names.add("Microsoft Certified: " + one.title());
        names.add("microsoft 365 certified:" + one.title());
        if (one.exam() != null) {
            names.add(one.exam());
        }
        return dice.spelt(dice.of(names), Map.of());
    }
}
