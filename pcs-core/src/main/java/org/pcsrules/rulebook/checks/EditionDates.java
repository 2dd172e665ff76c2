package org.pcsrules.rulebook.checks;

import java.time.LocalDate;
import java.util.List;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.EditionTerms;

/** Editions overlap, leave days to no edition, have no end although another follows, or end before they begin. */
final class EditionDates extends MeaningCheck {

    EditionDates() {
        super(Severity.ERROR, "Editions overlap, leave days between them, have no end although another follows, or end before they begin.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        List<Edition> editions = rulebook.editions().stream().map(EditionTerms::edition).toList();
        if (editions.isEmpty()) {
            report.add(null, null, "no rule states an edition", "write a rule in editions/editions.drl that inserts edition(\"…\", \"2026-07-01\")");
        }
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            LocalDate end = edition.info().to();
            if (end != null && end.isBefore(edition.from())) {
                add(rulebook, edition, "to", "edition " + edition.id() + " ends on " + end + ", before it begins on " + edition.from(),
                        "write the last day on which it is in force", report);
            }
            Edition next = i + 1 < editions.size() ? editions.get(i + 1) : null;
            if (next != null) {
                if (next.id().equals(edition.id())) {
                    add(rulebook, next, "edition", "edition " + next.id() + " is stated twice", "give each edition an id of its own", report);
                }
                following(rulebook, edition, next, report);
            }
        }
    }

    private static void following(Stated rulebook, Edition edition, Edition next, EditionReport report) {
        LocalDate end = edition.info().to();
        LocalDate right = next.from().minusDays(1);
        if (end == null) {
            add(rulebook, edition, "edition", "edition " + edition.id() + " has no end, and edition " + next.id() + " begins on " + next.from(),
                    "write .to(\"" + right + "\")", report);
        } else if (!end.isBefore(next.from())) {
            add(rulebook, edition, "to", "edition " + edition.id() + " ends on " + end + ", and edition " + next.id() + " begins on " + next.from()
                    + ": both are in force in between", "write .to(\"" + right + "\")", report);
        } else if (end.isBefore(right)) {
            add(rulebook, edition, "to", "no edition is in force from " + end.plusDays(1) + " to " + right, "write .to(\"" + right + "\")", report);
        }
    }

    static void add(Stated rulebook, Edition edition, String word, String wrong, String right, EditionReport report) {
        SourceRule rule = rulebook.ruleOfEdition(edition.id()).orElse(null);
        report.add(rule == null ? null : Stated.place(rule, word), rule, wrong, right);
    }
}
