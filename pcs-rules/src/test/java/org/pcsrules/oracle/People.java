package org.pcsrules.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Person;

/** Who holds which certification on the as-of date (METHOD section 5). */
final class People {

    private final Map<String, Set<String>> holders = new HashMap<>();

    People(EligibleRows rows, Map<String, Terms.CertificationTerms> certifications, LocalDate asOf) {
        Map<String, Boolean> linked = new HashMap<>();
        for (Person person : rows.people()) {
            boolean now = (person.linkedFrom() == null || !person.linkedFrom().isAfter(asOf))
                    && (person.linkedUntil() == null || !asOf.isAfter(person.linkedUntil()));
            linked.merge(person.id(), now, Boolean::logicalOr);
        }
        for (Certification row : rows.certifications()) {
            if (countsOn(asOf, row, certifications.get(row.certification())) && linked.getOrDefault(row.person(), true)) {
                holders.computeIfAbsent(row.certification(), id -> new HashSet<>()).add(row.person());
            }
        }
    }

    private static boolean countsOn(LocalDate day, Certification row, Terms.CertificationTerms terms) {
        return !row.earnedOn().isAfter(day)
                && (terms.retiredOn() == null || !row.earnedOn().isAfter(terms.retiredOn()))
                && (row.expiresOn() == null || !day.isAfter(row.expiresOn()))
                && (terms.countsUntil() == null || !day.isAfter(terms.countsUntil()));
    }

    /** The number of different persons that hold at least one of a list. */
    int of(Set<String> certifications) {
        Set<String> people = new HashSet<>();
        for (String certification : certifications) {
            people.addAll(holders.getOrDefault(certification, Set.of()));
        }
        return people.size();
    }

    Measured measured(Measure.People measure) {
        return Measured.of(BigFraction.of(of(measure.certifications())));
    }

    /**
     * A step metric. Gates that are met give their points; the last step gives points only if all of them are met.
     *
     * @param afterFirst whether a gate earns its points only if the gates before it are met too
     */
    Measured measured(Measure.Steps measure, boolean afterFirst) {
        int last = of(measure.certifications());
        BigFraction points = BigFraction.ZERO;
        boolean all = true;
        for (Measure.Gate gate : measure.gates()) {
            boolean met = of(gate.certifications()) >= gate.people();
            if (met && (all || !afterFirst)) {
                points = points.add(gate.points());
            }
            all &= met;
        }
        return Measured.withPoints(BigFraction.of(last), all ? points.add(measure.pointsPerPerson().multiply(last)) : points);
    }

    /** A reading stands for the people of the last step. */
    static Measured read(Measure.Steps measure, BigFraction value) {
        if (value.signum() <= 0) {
            return Measured.withPoints(value, BigFraction.ZERO);
        }
        BigFraction points = measure.pointsPerPerson().multiply(value);
        for (Measure.Gate gate : measure.gates()) {
            points = points.add(gate.points());
        }
        return Measured.withPoints(value, points);
    }

    static Map<String, Terms.CertificationTerms> byId(List<Terms.CertificationTerms> certifications) {
        Map<String, Terms.CertificationTerms> byId = new HashMap<>();
        certifications.forEach(one -> byId.put(one.id(), one));
        return Map.copyOf(byId);
    }
}
