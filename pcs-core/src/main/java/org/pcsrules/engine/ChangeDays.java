package org.pcsrules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.KnownCertification;

/**
 * The days on which a score can change: a month or an edition begins, or a date of a certification or of a person's link is reached. For each
 * such date the day after it counts too, so that it does not matter whether the rules take the date itself in.
 */
final class ChangeDays {

    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final LocalDate first;
    private final LocalDate last;

    private ChangeDays(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** Those from a first to a last day; the first is always one. */
    static NavigableSet<LocalDate> between(LocalDate first, LocalDate last, PartnerFacts facts, RulebookCatalogue catalogue,
            List<Edition> editions) {
        ChangeDays changes = new ChangeDays(first, last);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1).withDayOfMonth(1)) {
            changes.days.add(day);
        }
        for (Edition edition : editions) {
            changes.add(edition.from());
            changes.add(edition.info().to());
        }
        for (Certification row : facts.certifications()) {
            KnownCertification known = catalogue.known(catalogue.certification(row.certification()));
            changes.add(row.earnedOn());
            changes.add(row.expiresOn());
            changes.add(known.retiredOn());
            changes.add(known.countsUntil());
        }
        for (Person row : facts.people()) {
            changes.add(row.linkedFrom());
            changes.add(row.linkedUntil());
        }
        return changes.days;
    }

    private void add(@Nullable LocalDate date) {
        if (date != null && !date.isBefore(first.minusDays(1)) && !date.isAfter(last)) {
            if (!date.isBefore(first)) {
                days.add(date);
            }
            if (date.isBefore(last)) {
                days.add(date.plusDays(1));
            }
        }
    }
}
