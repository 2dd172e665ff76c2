package org.pcsrules.invariants;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.Catalogue;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** Certified people: who can count, and that nobody counts twice. */
final class Skills {

    private Skills() {
    }

    /** The lists by which a measure counts people, one for each step. */
    static List<CertificationList> lists(Measure measure) {
        if (measure instanceof Measure.People people) {
            return List.of(people.certifications());
        }
        return measure instanceof Measure.Steps steps ? steps.steps().stream().map(Measure.Step::certifications).toList() : List.of();
    }

    /** The lists by which the edition counts people. */
    static List<CertificationList> lists(Trial trial) {
        return trial.lines().stream().flatMap(line -> lists(line.measure()).stream()).distinct().toList();
    }

    /** A certification of a list that can count on the as-of date. */
    static Optional<KnownCertification> certification(Trial trial, CertificationList list, Predicate<String> id) {
        return certifications(trial, list).filter(one -> id.test(one.id())).findFirst();
    }

    /** The certifications of a list that can count on the as-of date. */
    static Stream<KnownCertification> certifications(Trial trial, CertificationList list) {
        LocalDate day = trial.partner().asOf();
        return known(trial).values().stream().filter(one -> list.lists(one.id()))
                .filter(one -> one.countsUntil() == null || !one.countsUntil().isBefore(day));
    }

    /** The certifications that the rulebook knows, by id. */
    static Map<String, KnownCertification> known(Trial trial) {
        Map<String, KnownCertification> known = new LinkedHashMap<>();
        trial.terms().all(KnownCertification.class).stream().sorted(java.util.Comparator.comparing(KnownCertification::id))
                .forEach(one -> known.put(one.id(), one));
        return known;
    }

    /** A row that counts on the day: earned a year before, or on the last day on which it could be. */
    static Certification held(String person, KnownCertification certification, LocalDate day) {
        LocalDate retired = certification.retiredOn();
        LocalDate earned = retired == null || retired.isAfter(day.minusYears(1)) ? day.minusYears(1) : retired;
        return new Certification(person, certification.id(), earned, null);
    }

    // ---- unique individuals

    static void uniqueIndividuals(Trial trial, Catalogue names) {
        for (LineTerm line : trial.lines()) {
            List<CertificationList> lists = lists(line.measure());
            if (lists.isEmpty() || trial.isRead(line)) {
                continue;
            }
            CertificationList last = lists.get(lists.size() - 1);
            Set<String> people = trial.facts().certifications().stream().filter(row -> last.lists(String.valueOf(names.certification(row.certification()))))
                    .map(Certification::person).collect(Collectors.toSet());
            BigFraction k = BigFraction.of(people.size());
            BigFraction most = line.measure() instanceof Measure.Steps steps ? Sums.steps(line, steps, k) : Sums.earned(line, k);
            trial.require(trial.line(line).value() != null && trial.line(line).value().compareTo(k) <= 0 && trial.line(line).points().exact().compareTo(most) <= 0,
                    () -> Trial.name(line) + ": " + people.size() + " people hold a certification of the list, but the value is "
                            + trial.line(line).value() + " and gives " + trial.line(line).points() + " points");
            lists.forEach(list -> secondCertificate(trial, line, lists, list));
        }
    }

    /** A renewal, and a second certification of the same lists, of a person who counts already. */
    private static void secondCertificate(Trial trial, LineTerm line, List<CertificationList> lists, CertificationList list) {
        LocalDate day = trial.partner().asOf();
        List<KnownCertification> choice = certifications(trial, list).toList();
        if (choice.isEmpty()) {
            return;
        }
        PartnerFacts.Builder facts = trial.facts().toBuilder();
        List<KnownCertification> first = choice.subList(0, 1);
        facts.add(held("new person", first.get(0), day));
        Trial one = trial.with(facts.build(), "with one more person who holds " + first.get(0).id());
        Certification row = held("new person", first.get(0), day);
        facts.add(new Certification("new person", row.certification(), row.earnedOn().minusDays(30), null));
        String more = "a renewal";
        for (KnownCertification other : choice) {
            if (other != first.get(0) && lists.stream().allMatch(any -> any.lists(first.get(0).id()) || !any.lists(other.id()))) {
                facts.add(held("new person", other, day));
                more = "a renewal and " + other.id();
                break;
            }
        }
        Trial two = one.with(facts.build(), "with " + more + " of the same person");
        two.require(two.metric(line).equals(one.metric(line)), () -> Trial.name(line) + ", list '" + list.name() + "': value " + two.line(line).value() + " and "
                + two.metric(line).points() + " points after " + one.line(line).value() + " and " + one.metric(line).points());
    }
}
