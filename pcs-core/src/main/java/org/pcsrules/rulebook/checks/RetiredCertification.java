package org.pcsrules.rulebook.checks;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.KnownCertification;

/** A list names a certification that counts on no day on which the edition is in force. */
final class RetiredCertification extends MeaningCheck {

    RetiredCertification() {
        super(Severity.WARNING, "A list names a certification that no longer counts when the edition begins.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.editions()) {
            LocalDate from = edition.edition().from();
            Map<String, KnownCertification> known = edition.all(KnownCertification.class).stream()
                    .collect(Collectors.toMap(KnownCertification::id, Function.identity(), (one, other) -> one));
            for (CertificationList list : edition.all(CertificationList.class)) {
                SourceRule rule = rulebook.rule(edition, list);
                list.certifications().stream().map(known::get)
                        .filter(one -> rule != null && one != null && one.countsUntil() != null && one.countsUntil().isBefore(from))
                        .forEach(one -> report.add(edition, Stated.placeOfName(rule, one.id()), rule, "'" + one.id() + "' counts until " + one.countsUntil()
                                + " only, before the edition begins", "leave it out of the list, or correct its last counting day in common/certifications.drl"));
            }
        }
    }
}
