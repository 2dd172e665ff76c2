package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.terms.Edition;

/** The last edition has an end: a day after it cannot be scored without naming an edition. */
final class LastEditionEnds extends MeaningCheck {

    LastEditionEnds() {
        super(Severity.NOTE, "The last edition has an end.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        if (!rulebook.editions().isEmpty()) {
            Edition last = rulebook.editions().get(rulebook.editions().size() - 1).edition();
            if (last.info().to() != null) {
                EditionDates.add(rulebook, last, "to", "no edition is in force after " + last.info().to(), "leave out to(…) of the last edition, if it is still in force",
                        report);
            }
        }
    }
}
