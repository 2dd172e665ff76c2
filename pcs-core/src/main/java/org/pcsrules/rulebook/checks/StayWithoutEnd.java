package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;

/** Customers that grew beyond a band stay for a year, and the band has no end that they could grow beyond. */
final class StayWithoutEnd extends MeaningCheck {

    StayWithoutEnd() {
        super(Severity.WARNING, "Promoted customers stay for a year, and the band has no end that they could grow beyond.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.editions()) {
            for (MetricTerm metric : edition.metrics()) {
                for (LineTerm line : metric.getLines()) {
                    if (staysWithoutEnd(line.measure())) {
                        SourceRule rule = rulebook.rule(edition, metric);
                        report.add(edition, rule == null ? null : Stated.place(rule, "promotedOnesStay"), rule, "promoted customers stay in " + metric
                                + ", and its band has no end", "end the band, as in atLeast(11).atMost(300), or leave out promotedOnesStay()");
                    }
                }
            }
        }
    }

    private static boolean staysWithoutEnd(Measure measure) {
        Eligibility who = SizeBands.sized(measure);
        return who instanceof Eligibility.Licences licences && licences.promotedStay() && licences.band().upper() == null
                || who instanceof Eligibility.YearlyConsumption yearly && yearly.promotedStay() && yearly.band().upper() == null;
    }
}
