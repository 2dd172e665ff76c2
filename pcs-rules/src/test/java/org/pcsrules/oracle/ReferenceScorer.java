package org.pcsrules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/**
 * Scores a partner without rules. Takes the facts to be valid. Immutable and thread-safe.
 */
public final class ReferenceScorer {

    private static final RulebookId ORACLE = new RulebookId("oracle", "", "");

    private final Terms terms;
    private final Map<String, Terms.CertificationTerms> certifications;

    private ReferenceScorer(Terms terms) {
        this.terms = terms;
        this.certifications = People.byId(terms.certifications());
    }

    /** A scorer with the figures of this package. Reading them takes longer than a score: keep it. */
    public static ReferenceScorer create() {
        return new ReferenceScorer(TermsReader.read(ReferenceJson.resource("/org/pcsrules/oracle/rulebook.json")));
    }

    Terms terms() {
        return terms;
    }

    /** The ids of the editions, oldest first. */
    public List<String> editions() {
        return terms.editions().stream().map(Terms.EditionTerms::id).toList();
    }

    /** The values of every reading of the published text. */
    public Map<String, List<String>> readings() {
        return terms.readings().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> one.getValue().values()));
    }

    /**
     * Scores a partner; evidence and rules stay empty.
     *
     * @param edition the edition, or null for the one in force
     * @param readings readings of the published text, by name; those not named have their default
     * @throws IllegalArgumentException if there is no such edition, reading or value
     */
    public Scorecard score(PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> readings) {
        Terms.EditionTerms rules = edition == null ? terms.inForceOn(asOf) : terms.edition(edition);
        Chosen chosen = Chosen.of(terms, rules.id(), readings);
        EligibleRows rows = new EligibleRows(facts, terms.names());
        Readings measured = new Readings(rows.readings(), rules);
        Measurer measurer = new Measurer(rows, certifications, asOf, chosen);
        AreaScorer areas = new AreaScorer(new TrackScorer(measurer, measured, chosen, terms.maximum()),
                new TrackChoice(measurer, measured, chosen), new Designation(terms.threshold(), chosen));

        List<AreaScore> scores = new ArrayList<>();
        new EnumMap<>(rules.areas()).forEach((area, one) -> scores.add(areas.score(area, one)));
        return new Scorecard(facts.partner().id(), asOf, rules.id(), ORACLE, warnings(rows, rules, asOf, measured), scores, List.of());
    }

    private static List<String> warnings(EligibleRows rows, Terms.EditionTerms edition, LocalDate asOf, Readings readings) {
        List<String> warnings = new ArrayList<>(rows.warnings());
        if (edition.warning() != null) {
            warnings.add(edition.warning() + ": edition " + edition.id());
        }
        if (!edition.inForceOn(asOf)) {
            warnings.add("EDITION_NOT_IN_FORCE: edition " + edition.id() + " on " + asOf);
        }
        warnings.addAll(readings.warnings());
        return warnings;
    }

    /** Scores one area: every track, then the one that counts. */
    private record AreaScorer(TrackScorer tracks, TrackChoice choice, Designation designation) {

        AreaScore score(Area area, Terms.AreaTerms terms) {
            Map<Track, TrackScore> scores = new EnumMap<>(Track.class);
            Map<Track, List<Blocker>> blockers = new EnumMap<>(Track.class);
            new EnumMap<>(terms.tracks()).forEach((track, one) -> {
                TrackScorer.Scored scored = tracks.score(area, terms.source(), track, one);
                scores.put(track, scored.score());
                blockers.put(track, designation.blockers(scored));
            });
            Set<Track> qualified = blockers.keySet().stream().filter(track -> blockers.get(track).isEmpty()).collect(Collectors.toSet());
            Track chosen = choice.choose(area, terms.choice(), scores, qualified);
            return new AreaScore(area, chosen, scores.get(chosen).score(), qualified.contains(chosen), blockers.get(chosen),
                    List.copyOf(scores.values()));
        }
    }
}
