package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcsrules.FactsCheck;
import org.pcsrules.facts.PartnerFacts;

/** A first score waits for the compiled rules that it needs, and for no others. */
class LazyModelsTest {

    private static final ClassLoader LOADER = LazyModelsTest.class.getClassLoader();
    private static final String ROOT = "org.pcsrules.rules.";

    @Test
    void aScoreUnderTheShippedRulebookLoadsTheRulesThatScoreAndNoOthers() {
        assertThat(loadedBy(StatedFacts.shipped(LOADER))).containsExactly(ROOT + "method");
    }

    @Test
    void whereRulesAreAskedForTermsAScoreLoadsTheEditionThatItIsUnderAndNoOther() {
        assertThat(loadedBy(null)).containsExactlyInAnyOrder(ROOT + "method", ROOT + "common", ROOT + "editions",
                ROOT + "editions.edition_2026", ROOT + "editions.edition_2026_07");
    }

    private static Set<String> loadedBy(@Nullable StatedFacts stated) {
        RuleModels models = RuleModels.shipped(LOADER);
        Scorer scorer = new Scorer(models, () -> RuleFiles.shipped(LOADER), stated);
        scorer.score(FactsCheck.check(PartnerFacts.builder("1").build(), scorer.catalogue(), 10), LocalDate.of(2026, 8, 15), null, Map.of(),
                new Bounds(1_000_000, null), false);
        return models.loaded();
    }
}
