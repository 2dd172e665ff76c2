package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.AreaMetrics;
import org.pcsrules.terms.CategoryOf;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.DefaultReading;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.NameList;
import org.pcsrules.terms.PassMark;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.SolutionArea;
import org.pcsrules.terms.TextReading;
import org.pcsrules.terms.TrackChoice;

/** Two rules, or two statements of one, state the same thing of one edition: two values of a metric, two lists of one name. */
final class StatedTwice extends MeaningCheck {

    StatedTwice() {
        super(Severity.ERROR, "One metric, list or choice is stated twice for one edition.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.editions()) {
            Map<String, Object> first = new HashMap<>();
            List<Runnable> bySeveral = new ArrayList<>();
            List<Runnable> byOne = new ArrayList<>();
            for (Object term : edition.all(Object.class)) {
                String what = what(term);
                Object before = what == null ? null : first.putIfAbsent(what, term);
                if (before != null) {
                    SourceRule one = rulebook.rule(edition, before);
                    SourceRule other = rulebook.rule(edition, term);
                    (one == other ? byOne : bySeveral).add(() -> tell(rulebook, edition, what, one, other, report));
                }
            }
            // A rule that asks for what is stated twice states all it has twice: what is stated by two rules comes first.
            (bySeveral.isEmpty() ? byOne : bySeveral).forEach(Runnable::run);
        }
    }

    private static void tell(Stated rulebook, EditionTerms edition, String what, @Nullable SourceRule one, @Nullable SourceRule other, EditionReport report) {
        List<SourceRule> rules = rulebook.rules(edition);
        boolean inOrder = rules.indexOf(one) <= rules.indexOf(other);
        SourceRule first = inOrder ? one : other;
        SourceRule second = inOrder ? other : one;
        report.add(edition, second == null ? null : second.nameSpan(), second, what + " is stated twice" + (first == second || first == null ? ""
                : ", here and by \"" + first.name() + "\" (" + first.nameSpan() + ")"), "leave one of them out, or let them differ");
    }

    /** What a term is about; null if there may be several. */
    private static @Nullable String what(Object term) {
        if (term instanceof MetricTerm metric) {
            return "the metric " + metric;
        }
        if (term instanceof NameList list) {
            return list.all() ? null : "the list '" + list.name() + "'";
        }
        if (term instanceof CertificationList list) {
            return "the certification list '" + list.name() + "'";
        }
        if (term instanceof Rows rows) {
            return "what counts as '" + rows.getName() + "'";
        }
        if (term instanceof RateCard card) {
            return "the rate card '" + card.getName() + "'";
        }
        if (term instanceof TrackChoice choice) {
            return "the choice of track of " + choice.area();
        }
        if (term instanceof SolutionArea area) {
            return "the area " + area.area();
        }
        if (term instanceof CategoryOf category) {
            return "the category of " + category.metric();
        }
        if (term instanceof AreaMetrics metrics) {
            return "what metrics " + metrics.area() + " must have";
        }
        if (term instanceof KnownCertification certification) {
            return "the certification '" + certification.id() + "'";
        }
        if (term instanceof TextReading reading) {
            return "the open point " + reading.name();
        }
        if (term instanceof DefaultReading reading) {
            return "the reading of " + reading.name() + " in the edition";
        }
        return term instanceof PassMark ? "the pass mark" : null;
    }
}
