package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcsrules.FactsCheck;
import org.pcsrules.facts.PartnerFacts;

/** A first score waits for the compiled rules that it needs, and for no others. */
class LazyModelsTest {

    private static final String EDITIONS = "org.pcsrules.rules.editions.edition_";

    @Test
    void aScoreLoadsTheEditionThatItIsUnderAndNoOther() {
        RuleModels models = RuleModels.shipped(LazyModelsTest.class.getClassLoader());
        Scorer scorer = new Scorer(models, () -> RuleFiles.shipped(LazyModelsTest.class.getClassLoader()));
        scorer.score(FactsCheck.check(PartnerFacts.builder("1").build(), scorer.catalogue(), 10), LocalDate.of(2026, 8, 15), null, Map.of(),
                new Bounds(1_000_000, null), false);
        assertThat(models.loaded()).filteredOn(name -> name.startsWith(EDITIONS))
                .containsExactlyInAnyOrder(EDITIONS + "2026", EDITIONS + "2026_07");
    }
}
