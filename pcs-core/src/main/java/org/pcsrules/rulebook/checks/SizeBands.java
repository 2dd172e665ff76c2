package org.pcsrules.rulebook.checks;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;

/** Customers of a size count on no track, or on two: the size bands of a metric on its tracks have a gap or overlap. */
final class SizeBands extends MeaningCheck {

    SizeBands() {
        super(Severity.ERROR, "The size bands of a metric leave customers of a size to no track, or to two.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.editions()) {
            for (MetricTerm small : edition.metrics()) {
                for (MetricTerm large : edition.metrics()) {
                    boolean pair = small.getTrack() == Track.SMB && large.getTrack() == Track.ENTERPRISE && small.getArea() == large.getArea()
                            && small.getMetric() == large.getMetric();
                    if (pair) {
                        small.getLines().forEach(line -> large.getLines().stream().filter(other -> sameLine(line, other)).findFirst()
                                .ifPresent(other -> compare(rulebook, edition, small, line, other, report)));
                    }
                }
            }
        }
    }

    /** Lines of the two tracks that measure alike; the lines of sales differ by association, and the first of them stands for all. */
    private static boolean sameLine(LineTerm small, LineTerm large) {
        return small.line() == large.line() || small.line() != null && large.line() != null && small.order() == large.order();
    }

    private static void compare(Stated rulebook, EditionTerms edition, MetricTerm metric, LineTerm small, LineTerm large, EditionReport report) {
        Eligibility smallWho = sized(small.measure());
        Eligibility largeWho = sized(large.measure());
        if (smallWho == null || largeWho == null || smallWho.getClass() != largeWho.getClass() || smallWho.band().equals(largeWho.band())) {
            return;
        }
        Band smb = smallWho.band();
        Band enterprise = largeWho.band();
        String unit = smallWho instanceof Eligibility.Licences ? " licences" : " US dollars";
        String where = metric + (small.line() == null ? "" : " " + small.line());
        String bands = "SMB has " + smb + unit + ", ENTERPRISE " + (enterprise.lower() == null && enterprise.upper() == null ? "any amount" : enterprise + unit);
        if (enterprise.upper() != null) {
            report.add(rulebook, edition, metric, "atMost", "the customers of " + where + " that are larger than " + Numbers.exact(enterprise.upper()) + unit
                    + " count on no track: " + bands, "let the ENTERPRISE band have no end");
        } else if (smb.upper() == null) {
            report.add(rulebook, edition, metric, "atLeast", "the customers of " + where + " count on both tracks: " + bands,
                    "end the SMB band where the other begins" + (enterprise.lower() == null || ending(enterprise, whole(smallWho)).isEmpty() ? ""
                            : ", as in " + ending(enterprise, whole(smallWho))));
        } else {
            adjoining(rulebook, edition, metric, smb, enterprise, whole(smallWho), where, bands, report);
        }
    }

    private static void adjoining(Stated rulebook, EditionTerms edition, MetricTerm metric, Band smb, Band enterprise, boolean whole, String where, String bands,
            EditionReport report) {
        BigFraction end = Objects.requireNonNull(smb.upper());
        BigFraction begin = enterprise.lower();
        String ending = begin == null ? "" : ending(enterprise, whole);
        String right = "write " + beginning(smb) + " on the ENTERPRISE track" + (ending.isEmpty() ? "" : ", or " + ending + " on the SMB track");
        // Of whole numbers, the one after an end that is included may be the beginning.
        boolean next = begin != null && whole && smb.upperIncluded() && enterprise.lowerIncluded() && begin.subtract(end).equals(BigFraction.ONE);
        int order = begin == null ? 1 : end.compareTo(begin);
        boolean meet = begin != null && order == 0 && smb.upperIncluded() != enterprise.lowerIncluded();
        if (next || meet) {
            return;
        }
        if (order < 0 || order == 0 && !smb.upperIncluded()) {
            String from = (smb.upperIncluded() ? "more than " : "at least ") + Numbers.exact(end);
            String to = (enterprise.lowerIncluded() ? "less than " : "at most ") + Numbers.exact(Objects.requireNonNull(begin));
            report.add(rulebook, edition, metric, "atMost", "the customers of " + where + " with " + from + " and " + to + " count on no track: " + bands, right);
        } else {
            report.add(rulebook, edition, metric, "atMost", "the customers of " + where + (begin == null ? "" : " from " + Numbers.exact(begin) + " to "
                    + Numbers.exact(end)) + " count on both tracks: " + bands, right);
        }
    }

    private static String beginning(Band smb) {
        return (smb.upperIncluded() ? "moreThan(" : "atLeast(") + Numbers.exact(Objects.requireNonNull(smb.upper())) + ")";
    }

    /** The end of an SMB band where this one begins. Only of whole numbers is there one before a beginning that is included. */
    private static String ending(Band enterprise, boolean whole) {
        BigFraction begin = Objects.requireNonNull(enterprise.lower());
        return enterprise.lowerIncluded() ? whole ? "atMost(" + Numbers.exact(begin.subtract(1)) + ")" : "" : "atMost(" + Numbers.exact(begin) + ")";
    }

    private static boolean whole(Eligibility who) {
        return who instanceof Eligibility.Licences;
    }

    /** Who is eligible by size; null where an amount is a mark that may be lower for the small: consumption of a month, revenue, value. */
    static @Nullable Eligibility sized(Measure measure) {
        Eligibility who = measure instanceof Measure.Net net ? net.eligibility()
                : measure instanceof Measure.ConsumptionGrowth growth ? growth.eligibility()
                : measure instanceof Measure.UserGrowth growth ? growth.eligibility()
                : measure instanceof Measure.NetDeployments deployments ? deployments.eligibility() : null;
        return who instanceof Eligibility.Licences || who instanceof Eligibility.YearlyConsumption ? who : null;
    }
}
