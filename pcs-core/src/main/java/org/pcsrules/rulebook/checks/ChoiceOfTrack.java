package org.pcsrules.rulebook.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.SolutionArea;
import org.pcsrules.terms.TrackChoice;

/** It is not said which track of an area counts, or it is a track that the area does not have. Without it the area has no score. */
final class ChoiceOfTrack extends MeaningCheck {

    ChoiceOfTrack() {
        super(Severity.ERROR, "It is not said which track of an area counts, or it is one that the area does not have.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.completeEditions()) {
            Map<Area, Map<Track, List<MetricTerm>>> metrics = Maxima.byTrack(edition);
            metrics.forEach((area, tracks) -> {
                List<TrackChoice> choices = edition.all(TrackChoice.class).stream().filter(one -> one.area() == area).toList();
                Object stated = edition.all(SolutionArea.class).stream().filter(one -> one.area() == area).<Object>map(one -> one).findFirst()
                        .orElseGet(() -> tracks.values().iterator().next().get(0));
                SourceRule rule = rulebook.rule(edition, stated);
                if (choices.isEmpty()) {
                    report.add(edition, rule == null ? null : rule.nameSpan(), rule, "it is not said which track of " + area + " counts, so that it has no score",
                            tracks.size() == 1 ? "write a rule that inserts new TrackChoice.Only(" + area + ", " + tracks.keySet().iterator().next() + ")"
                                    : "write a rule that inserts a TrackChoice, as in new TrackChoice.HigherScore(" + area + ", ENTERPRISE)");
                }
                choices.forEach(choice -> {
                    Set<Track> named = EnumSet.of(choice.otherwise());
                    if (!(choice instanceof TrackChoice.Only)) {
                        named.addAll(EnumSet.of(Track.ENTERPRISE, Track.SMB));
                    }
                    if (!tracks.keySet().equals(named)) {
                        report.add(rulebook, edition, choice, "insert", "the choice of track of " + area + " is between " + Known.list(names(named))
                                + ", and its metrics are on " + Known.list(names(tracks.keySet())), "let them be the same tracks");
                    }
                });
            });
        }
    }

    private static List<String> names(Set<Track> of) {
        return of.stream().map(Enum::name).toList();
    }
}
