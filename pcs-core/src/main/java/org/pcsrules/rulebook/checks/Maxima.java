package org.pcsrules.rulebook.checks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pcsrules.facts.Track;
import org.pcsrules.facts.Area;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.PassMark;

/** The maxima of the metrics of a track do not add up to what a track can score. */
final class Maxima extends MeaningCheck {

    Maxima() {
        super(Severity.ERROR, "The maxima of the metrics of a track do not add up to what a track can score.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.completeEditions()) {
            for (PassMark mark : edition.all(PassMark.class)) {
                byTrack(edition).forEach((area, tracks) -> tracks.forEach((track, metrics) -> {
                    int sum = metrics.stream().mapToInt(MetricTerm::getMaximum).sum();
                    // One that is stated twice is told as such.
                    boolean once = metrics.stream().map(MetricTerm::getMetric).distinct().count() == metrics.size();
                    if (once && sum != mark.maximum()) {
                        String list = metrics.stream().map(one -> one.getMetric() + " " + one.getMaximum()).collect(Collectors.joining(", "));
                        report.add(rulebook, edition, metrics.get(0), "maximum", "the maxima of " + area + " on " + track + " add up to " + sum + ", not to "
                                + mark.maximum() + ": " + list, "change one of them by " + Math.abs(mark.maximum() - sum));
                    }
                }));
            }
        }
    }

    /** The metrics of an edition by area and track. */
    static Map<Area, Map<Track, List<MetricTerm>>> byTrack(EditionTerms edition) {
        return edition.metrics().stream().collect(Collectors.groupingBy(MetricTerm::getArea, TreeMap::new,
                Collectors.groupingBy(MetricTerm::getTrack, TreeMap::new, Collectors.toList())));
    }
}
