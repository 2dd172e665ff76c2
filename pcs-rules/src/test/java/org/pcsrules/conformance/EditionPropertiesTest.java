package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.pcsrules.EditionInfo;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/** What holds in every edition and on every day. */
class EditionPropertiesTest {

    private static final PcsEngine BY_DATE = PcsEngine.create();
    private static final Map<String, PcsEngine> NAMED = new ConcurrentHashMap<>();
    private static final RandomPartners PARTNERS = RandomPartners.of(ReferenceScorer.create());

    private static PcsEngine named(String edition) {
        return NAMED.computeIfAbsent(edition, id -> PcsEngine.builder().edition(id).build());
    }

    @Provide
    Arbitrary<EditionInfo> editions() {
        return Arbitraries.of(Rulebook.shipped().editions());
    }

    /** Days on which an edition is in force, the first and last of each often. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(Rulebook.shipped().editions()).map(EditionInfo::from),
                Arbitraries.of(Rulebook.shipped().editions()).map(edition -> edition.to() == null ? LocalDate.of(2027, 12, 31) : edition.to()),
                Arbitraries.longs().between(LocalDate.of(2022, 10, 3).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay()).map(LocalDate::ofEpochDay));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void scoringOnADayIsScoringUnderTheEditionInForceOnIt(@ForAll("days") LocalDate day, @ForAll long seed) {
        PartnerFacts facts = PARTNERS.next(new Random(seed), day);
        Scorecard card = BY_DATE.score(facts, day);
        EditionInfo inForce = Rulebook.shipped().editions().stream().filter(edition -> edition.inForceOn(day)).reduce((one, other) -> {
            throw new AssertionError(one.id() + " and " + other.id() + " are both in force on " + day);
        }).orElseThrow();
        assertThat(card.edition()).isEqualTo(inForce.id());
        assertThat(ComparableForm.of(named(inForce.id()).score(facts, day))).isEqualTo(ComparableForm.of(card));
    }

    @Property(tries = 30)
    void aPartnerWithoutFactsHasNothingAnywhere(@ForAll("editions") EditionInfo edition, @ForAll("days") LocalDate day) {
        named(edition.id()).score(PartnerFacts.builder("1").build(), day).areas().forEach(area -> {
            assertThat(area.qualified()).isFalse();
            assertThat(area.score()).isEqualTo(Points.ZERO);
            area.tracks().forEach(track -> {
                assertThat(track.score()).isEqualTo(Points.ZERO);
                assertThat(track.categories()).extracting(CategoryScore::points).containsOnly(Points.ZERO);
                assertThat(track.metrics()).extracting(MetricScore::points).containsOnly(Points.ZERO);
                track.metrics().forEach(metric -> metric.lines().forEach(line -> assertThat(line.points()).isEqualTo(Points.ZERO)));
            });
        });
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void maximaAddUpToAHundredAndNothingExceedsThem(@ForAll("editions") EditionInfo edition, @ForAll("days") LocalDate day, @ForAll long seed) {
        Scorecard card = named(edition.id()).score(PARTNERS.next(new Random(seed), day), day);
        card.areas().forEach(area -> area.tracks().forEach(EditionPropertiesTest::keepsItsMaxima));
    }

    private static void keepsItsMaxima(TrackScore track) {
        assertThat(track.metrics().stream().mapToInt(MetricScore::maximum).sum()).isEqualTo(100);
        assertThat(track.categories().stream().mapToInt(CategoryScore::maximum).sum()).isEqualTo(100);
        track.metrics().forEach(metric -> assertThat(metric.points()).isBetween(Points.ZERO, whole(metric.maximum())));
        track.categories().forEach(category -> assertThat(category.points()).isBetween(Points.ZERO, whole(category.maximum())));
        assertThat(track.score()).isBetween(Points.ZERO, whole(100));
    }

    private static Points whole(int points) {
        return Points.parse(Integer.toString(points));
    }
}
