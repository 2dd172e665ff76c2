package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.NotCounted;
import org.pcsrules.scorecard.OneMore;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.LineTerm;

/** Fills the evidence of a scorecard. */
final class Explained {

    private final TermSet terms;
    private final Found found;
    private final Evidence evidence;
    private final Map<LineTerm, List<OneMore>> gains;
    private final Map<String, RuleCited> cited = new LinkedHashMap<>();

    Explained(TermSet terms, Found found, Evidence evidence, Map<LineTerm, List<OneMore>> gains) {
        this.terms = terms;
        this.found = found;
        this.evidence = evidence;
        this.gains = gains;
    }

    Scorecard of(Scorecard card) {
        List<AreaScore> areas = card.areas().stream().map(area -> new AreaScore(area.area(), area.track(), area.score(), area.qualified(),
                area.blockers(), area.tracks().stream().map(track -> track(area.area(), track)).toList())).toList();
        return new Scorecard(card.partner(), card.asOf(), card.edition(), card.rulebook(), card.warnings(), areas, List.copyOf(cited.values()));
    }

    private TrackScore track(Area area, TrackScore track) {
        return new TrackScore(track.track(), track.score(), track.categories(),
                track.metrics().stream().map(metric -> metric(area, track.track(), metric)).toList());
    }

    private MetricScore metric(Area area, Track track, MetricScore score) {
        List<Counted> counted = new ArrayList<>();
        List<NotCounted> notCounted = new ArrayList<>();
        List<OneMore> oneMore = new ArrayList<>();
        for (LineTerm line : terms.lines) {
            if (line.area() == area && line.track() == track && line.metric() == score.metric()) {
                LineEvidence of = evidence.of(line);
                counted.addAll(of.counted(found.rules));
                notCounted.addAll(of.notCounted(found.rules));
                oneMore.addAll(gains.getOrDefault(line, List.of()));
                cite(found.rules.get(line));
            }
        }
        Map<String, RuleCited> byName = found.ruleNames();
        counted.forEach(one -> cite(byName.get(one.rule())));
        notCounted.forEach(one -> cite(byName.get(one.rule())));
        return new MetricScore(score.metric(), score.category(), score.maximum(), score.points(), score.lines(), counted, notCounted, oneMore,
                score.source());
    }

    private void cite(RuleCited rule) {
        if (rule != null) {
            cited.putIfAbsent(rule.rule(), rule);
        }
    }
}
