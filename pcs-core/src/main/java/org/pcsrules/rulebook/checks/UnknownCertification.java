package org.pcsrules.rulebook.checks;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.KnownCertification;

/** A list names a certification that the catalogue does not know, or not by its id: nobody can hold it. */
final class UnknownCertification extends MeaningCheck {

    UnknownCertification() {
        super(Severity.ERROR, "A list names a certification that the catalogue does not know by that id.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.editions()) {
            TreeSet<String> ids = edition.all(KnownCertification.class).stream().map(KnownCertification::id).collect(Collectors.toCollection(TreeSet::new));
            for (CertificationList list : edition.all(CertificationList.class)) {
                SourceRule rule = rulebook.rule(edition, list);
                list.certifications().stream().filter(id -> !ids.contains(id) && rule != null).sorted().forEach(id -> report.add(edition,
                        Stated.placeOfName(rule, id), rule, "'" + id + "' is no certification of the catalogue", right(edition, id, ids)));
            }
        }
    }

    private static String right(EditionTerms edition, String written, TreeSet<String> ids) {
        return edition.all(KnownCertification.class).stream().filter(one -> written.equalsIgnoreCase(one.exam()) || written.equalsIgnoreCase(one.title())).findFirst()
                .map(one -> "write its id, " + one.id()).orElse(Known.instead(written, ids) + "; a new one is added in common/certifications.drl");
    }
}
