package org.pcsrules.invariants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.invariants.partners.Facts;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** First and last days count: of a certification's validity, of its retirement, of a person's time with the partner. */
final class LastDays {

    private static final String NEW = "new: ";

    /** A new person with one certification. */
    private record Holder(String person, KnownCertification certification, boolean counts) {
    }

    private final LocalDate day;
    private final List<Certification> certifications = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();
    private @Nullable Trial all;

    private LastDays(LocalDate day) {
        this.day = day;
    }

    static void check(Trial given) {
        Trial trial = given.with(Facts.measured(given.facts()), "without readings");
        LastDays days = new LastDays(trial.partner().asOf());
        for (CertificationList list : Skills.lists(trial)) {
            Skills.certification(trial, list, any -> true).ifPresent(days::around);
            Skills.known(trial).values().stream().filter(one -> list.lists(one.id())).forEach(days::retired);
        }
        for (LineTerm line : trial.lines()) {
            List<CertificationList> lists = Skills.lists(line.measure());
            for (int step = 0; step < lists.size(); step++) {
                days.require(trial, line, lists.get(step), line.measure() instanceof Measure.Steps ? step + 1 : null);
            }
        }
    }

    /** All new people at once; of one of them, alone, if not null. */
    private Trial with(Trial trial, @Nullable String only) {
        if (only == null && all != null) {
            return all;
        }
        PartnerFacts.Builder facts = trial.facts().toBuilder();
        certifications.stream().filter(row -> only == null || row.person().equals(only)).forEach(facts::add);
        people.stream().filter(row -> only == null || row.id().equals(only)).forEach(facts::add);
        Trial more = trial.with(facts.build(), only == null ? "with people around the first and last days of their certifications" : "with " + only);
        all = only == null ? more : all;
        return more;
    }

    private void around(KnownCertification one) {
        LocalDate earned = Skills.held("", one, day).earnedOn();
        String id = NEW + one.id();
        boolean stillEarned = one.retiredOn() == null || !day.isAfter(one.retiredOn());
        add(id + " without end", one, earned, null, true);
        add(id + " expires today", one, earned, day, true);
        add(id + " expired yesterday", one, earned, day.minusDays(1), false);
        add(id + " earned today", one, day, null, stillEarned);
        add(id + " earned tomorrow", one, day.plusDays(1), null, false);
        linked(id + " leaves today", one, earned, null, day, true);
        linked(id + " left yesterday", one, earned, null, day.minusDays(1), false);
        linked(id + " came today", one, earned, day, null, true);
        linked(id + " comes tomorrow", one, earned, day.plusDays(1), null, false);
    }

    private void retired(KnownCertification one) {
        LocalDate retired = one.retiredOn();
        if (retired != null) {
            boolean counts = !day.isBefore(retired) && (one.countsUntil() == null || !day.isAfter(one.countsUntil()));
            add(NEW + one.id() + " earned on the last day", one, retired, null, counts);
            add(NEW + one.id() + " earned after the last day", one, retired.plusDays(1), null, false);
        }
    }

    private void add(String person, KnownCertification one, LocalDate earned, @Nullable LocalDate expires, boolean counts) {
        if (expires == null || !expires.isBefore(earned)) {
            certifications.add(new Certification(person, one.id(), earned, expires));
            holders.add(new Holder(person, one, counts));
        }
    }

    private void linked(String person, KnownCertification one, LocalDate earned, @Nullable LocalDate from, @Nullable LocalDate until, boolean counts) {
        add(person, one, earned, null, counts);
        people.add(new Person(person, null, from, until));
    }

    private void require(Trial trial, LineTerm line, CertificationList list, @Nullable Integer step) {
        Set<String> wrong = new TreeSet<>(expected(list));
        Set<String> counted = counted(with(trial, null), line, step);
        counted.stream().filter(person -> !wrong.remove(person)).toList().forEach(wrong::add);
        for (String person : wrong) {
            boolean counts = counted.contains(person);
            Trial one = with(trial, person);
            one.require(counted(one, line, step).contains(person) != counts, () -> words(line, list, person, counts));
            with(trial, null).require(false, () -> words(line, list, person, counts));
        }
    }

    private String words(LineTerm line, CertificationList list, String person, boolean counts) {
        return Trial.name(line) + ", list '" + list.name() + "', on " + day + ": '" + person + (counts ? "' counts and should not" : "' does not count");
    }

    private Set<String> expected(CertificationList list) {
        return holders.stream().filter(one -> one.counts() && list.lists(one.certification().id())).map(Holder::person).collect(Collectors.toSet());
    }

    private static Set<String> counted(Trial trial, LineTerm line, @Nullable Integer step) {
        return trial.explained(line).counted().stream().filter(one -> Objects.equals(one.step(), step)).map(Counted::subject)
                .filter(person -> person.startsWith(NEW)).collect(Collectors.toCollection(TreeSet::new));
    }
}
