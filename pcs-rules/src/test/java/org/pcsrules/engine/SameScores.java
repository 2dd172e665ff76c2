package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.pcsrules.CheckedFacts;
import org.pcsrules.EditionInfo;
import org.pcsrules.FactsCheck;
import org.pcsrules.Rulebook;
import org.pcsrules.invariants.partners.PartnerArbitraries;
import org.pcsrules.invariants.partners.PartnerCase;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.Scorecard;

/** Holds rules that were compiled in another way against the precompiled ones: on random partners and on those of the invariants kit, of every edition. */
final class SameScores {

    private static final Scorer SHIPPED = Scorer.shipped(SameScores.class.getClassLoader());
    private static final int RANDOM = 40;
    private static final int OF_EACH_EDITION = 12;
    private static final int EXPLAINED = 8;
    private static final Bounds BOUNDS = new Bounds(1_000_000, null);

    private SameScores() {
    }

    /** Fails at the first partner whose score, warnings, blockers or (of every eighth) evidence differ. */
    static void asShipped(Scorer scorer) {
        int number = 0;
        for (RandomPartners.Case one : cases()) {
            CheckedFacts facts = FactsCheck.check(one.facts(), SHIPPED.catalogue(), Integer.MAX_VALUE);
            boolean explaining = number % EXPLAINED == 0;
            Scorecard expected = SHIPPED.score(facts, one.asOf(), one.edition(), one.readings(), BOUNDS, explaining);
            Scorecard actual = scorer.score(facts, one.asOf(), one.edition(), one.readings(), BOUNDS, explaining);
            assertThat(ComparableForm.of(actual)).as("partner %d", number).isEqualTo(ComparableForm.of(expected));
            assertThat(evidence(actual)).as("evidence, partner %d", number).containsExactlyElementsOf(evidence(expected));
            number++;
        }
    }

    private static List<RandomPartners.Case> cases() {
        List<RandomPartners.Case> cases = new ArrayList<>();
        RandomPartners partners = RandomPartners.of(ReferenceScorer.create());
        for (int seed = 0; seed < RANDOM; seed++) {
            cases.add(partners.nextCase(new Random(seed)));
        }
        PartnerArbitraries kit = PartnerArbitraries.of(Rulebook.shipped());
        for (EditionInfo edition : Rulebook.shipped().editions()) {
            for (PartnerCase one : kit.sample(edition.id(), OF_EACH_EDITION, 1)) {
                cases.add(new RandomPartners.Case(one.facts(), one.asOf(), one.edition(), one.readings()));
            }
        }
        return cases;
    }

    private static List<Object> evidence(Scorecard card) {
        return card.areas().stream().flatMap(area -> area.tracks().stream()).flatMap(track -> track.metrics().stream())
                .<Object>flatMap(metric -> Stream.of(metric.counted(), metric.notCounted(), metric.oneMore()).flatMap(List::stream)).toList();
    }
}
