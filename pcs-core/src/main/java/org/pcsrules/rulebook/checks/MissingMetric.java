package org.pcsrules.rulebook.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.AreaMetrics;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.SolutionArea;

/** An area lacks a metric that it must have, or a track. What it must have is stated by rules, as AreaMetrics. */
final class MissingMetric extends MeaningCheck {

    MissingMetric() {
        super(Severity.ERROR, "An area lacks a metric that it must have, or one of its tracks.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        EditionTerms before = null;
        for (EditionTerms edition : rulebook.completeEditions()) {
            Map<Area, Map<Track, List<MetricTerm>>> metrics = Maxima.byTrack(edition);
            Set<Area> areas = new TreeSet<>(metrics.keySet());
            edition.all(SolutionArea.class).forEach(area -> areas.add(area.area()));
            for (Area area : areas) {
                area(rulebook, edition, area, metrics.getOrDefault(area, Map.of()), report);
            }
            lost(rulebook, before, edition, areas, report);
            before = edition;
        }
    }

    private static void area(Stated rulebook, EditionTerms edition, Area area, Map<Track, List<MetricTerm>> tracks, EditionReport report) {
        Object stated = edition.all(SolutionArea.class).stream().filter(one -> one.area() == area).<Object>map(one -> one).findFirst()
                .orElseGet(() -> tracks.values().iterator().next().get(0));
        SourceRule rule = rulebook.rule(edition, stated);
        Set<Track> expected = tracks.containsKey(Track.SINGLE) ? EnumSet.of(Track.SINGLE) : EnumSet.of(Track.ENTERPRISE, Track.SMB);
        Set<Track> missing = EnumSet.copyOf(expected);
        missing.removeAll(tracks.keySet());
        if (!missing.isEmpty() || tracks.size() > expected.size()) {
            report.add(edition, rule == null ? null : rule.nameSpan(), rule, area + " has metrics on " + (tracks.isEmpty() ? "no track" : Known.list(names(tracks.keySet()))),
                    "state them on ENTERPRISE and on SMB, or on SINGLE alone");
        }
        Set<Metric> needed = EnumSet.noneOf(Metric.class);
        edition.all(AreaMetrics.class).stream().filter(one -> one.area() == area).forEach(one -> needed.addAll(one.metrics()));
        tracks.values().forEach(all -> all.forEach(metric -> needed.add(metric.getMetric())));
        tracks.forEach((track, all) -> {
            Set<Metric> lacking = needed.isEmpty() ? Set.of() : EnumSet.copyOf(needed);
            all.forEach(metric -> lacking.remove(metric.getMetric()));
            lacking.forEach(metric -> report.add(edition, place(rulebook.rule(edition, all.get(0))), rulebook.rule(edition, all.get(0)),
                    area + " has no " + metric + " on " + track, "write a rule that inserts metric(" + area + ", " + track + ", " + metric + ")"));
        });
    }

    /** An area that the edition before had. */
    private static void lost(Stated rulebook, @Nullable EditionTerms before, EditionTerms edition, Set<Area> areas, EditionReport report) {
        if (before != null) {
            Set<Area> lost = before.metrics().stream().map(MetricTerm::getArea).filter(area -> !areas.contains(area)).collect(Collectors.toCollection(TreeSet::new));
            SourceRule rule = rulebook.ruleOfEdition(edition.edition().id()).orElse(null);
            lost.forEach(area -> report.add(edition, place(rule), rule, "there is no " + area + ", which edition " + before.edition().id() + " has",
                    "write rules for it in a folder of the edition"));
        }
    }

    private static org.pcsrules.rulebook.source.@Nullable Span place(@Nullable SourceRule rule) {
        return rule == null ? null : rule.nameSpan();
    }

    private static List<String> names(Set<? extends Enum<?>> of) {
        return of.stream().map(Enum::name).toList();
    }
}
