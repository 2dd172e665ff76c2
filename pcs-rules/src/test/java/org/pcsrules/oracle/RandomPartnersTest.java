package org.pcsrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/** Random partners are worth their while only if they reach every corner of the method. */
class RandomPartnersTest {

    private static final int PARTNERS = 500;

    private final ReferenceScorer scorer = ReferenceScorer.create();
    private final RandomPartners partners = RandomPartners.of(scorer);

    @Test
    void reachEveryMetricLineBlockerAndTrackInEveryEdition() {
        Random random = new Random(20260815);
        Set<String> seen = new TreeSet<>();
        Set<Blocker.Kind> kinds = EnumSet.noneOf(Blocker.Kind.class);
        Set<String> warnings = new TreeSet<>();
        for (int i = 0; i < PARTNERS; i++) {
            RandomPartners.Case one = partners.nextCase(random);
            for (String edition : scorer.editions()) {
                note(scorer.score(one.facts(), one.asOf(), edition, one.readings()), seen, kinds, warnings);
            }
            note(scorer.score(one.facts(), one.asOf(), null, Map.of()), seen, kinds, warnings);
        }
        assertThat(seen).containsAll(expected());
        assertThat(kinds).containsExactlyInAnyOrder(Blocker.Kind.values());
        assertThat(warnings).containsExactlyInAnyOrder("DUPLICATE_ROW", "EDITION_GAP", "EDITION_NOT_IN_FORCE", "EDITION_OBSERVED",
                "PARTIAL_EDITION", "READING_NOT_USED");
    }

    private static void note(Scorecard card, Set<String> seen, Set<Blocker.Kind> kinds, Set<String> warnings) {
        card.warnings().forEach(warning -> warnings.add(warning.substring(0, warning.indexOf(':'))));
        for (AreaScore area : card.areas()) {
            String at = card.edition() + " " + area.area() + " ";
            seen.add(at + area.track() + " chosen");
            seen.add(at + (area.qualified() ? "qualified" : "not qualified"));
            area.blockers().forEach(blocker -> kinds.add(blocker.kind()));
            assertThat(area.blockers().isEmpty()).isEqualTo(area.qualified());
            for (TrackScore track : area.tracks()) {
                for (MetricScore metric : track.metrics()) {
                    metric.lines().stream().filter(line -> line.points().exact().signum() > 0).forEach(line ->
                            seen.add(at + track.track() + " " + metric.metric() + " " + line.line()));
                }
            }
        }
    }

    private Set<String> expected() {
        Set<String> expected = new TreeSet<>();
        for (Terms.EditionTerms edition : scorer.terms().editions()) {
            edition.areas().forEach((area, areaTerms) -> areaTerms.tracks().forEach((track, trackTerms) -> {
                String at = edition.id() + " " + area + " ";
                expected.add(at + track + " chosen");
                expected.add(at + "not qualified");
                trackTerms.metrics().forEach((metric, metricTerms) -> metricTerms.lines().forEach(line ->
                        expected.add(at + track + " " + metric + " " + line.line())));
            }));
        }
        return expected;
    }

    @Test
    void areTheSameForTheSameSeed() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(partners.nextCase(new Random(seed))).isEqualTo(RandomPartners.of(ReferenceScorer.create()).nextCase(new Random(seed)));
        }
    }

    @Test
    void haveOneContentPerKey() {
        NameBook names = scorer.terms().names();
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            PartnerFacts facts = partners.next(random, LocalDate.of(2026, 8, 15));
            EligibleRows rows = new EligibleRows(facts.toBuilder().tenants(List.of()).build(), names);
            Set<Object> azure = new HashSet<>();
            for (AzureConsumption row : rows.azure()) {
                assertThat(azure.add(Arrays.asList(row.tenant(), row.month(), row.service(), row.subscription(), row.offer(),
                        row.association(), row.location()))).isTrue();
            }
            Set<Object> microsoft365 = new HashSet<>();
            rows.microsoft365().forEach(row -> assertThat(microsoft365.add(Arrays.asList(row.tenant(), row.month(), row.workload(),
                    row.association(), row.location()))).isTrue());
            Set<Object> business = new HashSet<>();
            rows.business().forEach(row -> assertThat(business.add(Arrays.asList(row.tenant(), row.month(), row.workload(),
                    row.association(), row.location()))).isTrue());
            Set<Object> readings = new HashSet<>();
            for (Reading row : rows.readings()) {
                assertThat(readings.add(Arrays.asList(row.area(), row.track(), row.metric(), row.line()))).isTrue();
            }
        }
    }
}
