package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcsrules.FactsCheck;
import org.pcsrules.RulesException;
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

    @Test
    void rulesThatCannotBeLoadedAreToldToWhoeverScores() {
        Scorer scorer = scorer(RuleModels.of(List.of(ROOT + "method.NoSuchRules"), LOADER), StatedFacts.shipped(LOADER));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> score(scorer)).isInstanceOf(RulesException.class)
                    .hasMessageStartingWith("the compiled rule files of package " + ROOT + "method cannot be loaded: java.lang.ClassNotFoundException");
        }
    }

    private static Set<String> loadedBy(@Nullable StatedFacts stated) {
        RuleModels models = RuleModels.shipped(LOADER);
        score(scorer(models, stated));
        return models.loaded();
    }

    private static Scorer scorer(RuleModels models, @Nullable StatedFacts stated) {
        return new Scorer(models, () -> RuleFiles.shipped(LOADER), stated);
    }

    private static void score(Scorer scorer) {
        scorer.score(FactsCheck.check(PartnerFacts.builder("1").build(), scorer.catalogue(), 10), LocalDate.of(2026, 8, 15), null, Map.of(),
                new Bounds(1_000_000, null), false);
    }
}
