package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcsrules.facts.Association;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Terms;

/** What was worked out when the rulebook was built is what its rules state. */
class StatedFactsTest {

    private static final ClassLoader LOADER = StatedFactsTest.class.getClassLoader();
    private static final StatedFacts BUILT = Objects.requireNonNull(StatedFacts.shipped(LOADER));
    private static final RuleModels MODELS = RuleModels.shipped(LOADER);
    private static final RuleFiles FILES = RuleFiles.shipped(LOADER);
    private static final Limits LIMITS = Limits.ofTerms(new RulePlaces(() -> FILES));

    static Stream<Edition> editions() {
        return Scorer.common(MODELS.editions(), LIMITS).stream().filter(Edition.class::isInstance).map(Edition.class::cast);
    }

    @Test
    void itIsOfTheseRuleFiles() {
        assertThat(BUILT.hash()).isEqualTo(FILES.id().hash());
        assertThat(BUILT.models()).isEqualTo(MODELS.names());
        assertThat(RuleFiles.idOfShipped(BUILT.hash())).isEqualTo(FILES.id());
    }

    @Test
    void editionsOpenPointsSourcesAndNamesAreThoseThatTheRulesState() {
        same(BUILT.common(), Scorer.common(MODELS.editions(), LIMITS));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theTermsOfAnEditionAreThoseThatItsRulesState(Edition edition) {
        same(BUILT.terms(edition.id()), TermSet.derive(MODELS.terms(edition.folders()), LIMITS, edition, Map.of()).facts);
    }

    @Test
    void editionsThatAreNotStatedAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BUILT.terms("1999-01")).withMessage("1999-01");
    }

    /** Every field of every fact, and that what is one object in one is one in the other: rules compare lists and rows by object. */
    private static void same(List<Object> built, List<Object> stated) {
        assertThat(built).usingRecursiveComparison().ignoringFieldsOfTypes(IdentityHashMap.class).isEqualTo(stated);
        assertThat(FactsAsJava.body(built)).isEqualTo(FactsAsJava.body(stated));
    }

    @Test
    void whatIsOneObjectIsWrittenOnceAndWhatIsTwoIsWrittenTwice() {
        Months months = new Months(1, 12);
        assertThat(FactsAsJava.body(List.of(months, months, new Months(1, 12)))).isEqualTo("""
                        var v0 = new org.pcsrules.terms.Months(1, 12);
                        var v1 = new org.pcsrules.terms.Months(1, 12);
                        return List.of(v0, v0, v1);
                """);
    }

    @Test
    void textsAreWrittenAsJavaReadsThem() {
        assertThat(FactsAsJava.body(List.of("a \"quoted\" \\ and\na second line, – in any script"))).isEqualTo("""
                        return List.of("a \\"quoted\\" \\\\ and\\na second line, – in any script");
                """);
    }

    @Test
    void bandsThatHoldNothingAreToldFromOthersByTheirObject() {
        assertThat(FactsAsJava.body(List.of(Band.NOTHING))).contains("return List.of(org.pcsrules.terms.Band.NOTHING)");
    }

    @Test
    void ratesTellUsersFromProfilesAndWhatElseCounts() {
        RateCard card = Terms.rateCard("card").perUser("Sales", "20/3", List.of(Association.CPOR), "Old Sales")
                .perProfile("Marketing", 7, List.of(Association.CSP_TIER_1));
        assertThat(FactsAsJava.body(List.of(card))).contains(
                ".perUser(\"sales\", org.apache.commons.numbers.fraction.BigFraction.of(20L, 3L), List.of(org.pcsrules.facts.Association.CPOR), \"old sales\")",
                ".perProfile(\"marketing\", org.apache.commons.numbers.fraction.BigFraction.of(7L), List.of(org.pcsrules.facts.Association.CSP_TIER_1))");
    }

    @Test
    void factsOfAnotherKindAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FactsAsJava.body(List.of(new StringBuilder())))
                .withMessage("a fact of class java.lang.StringBuilder cannot be written as Java");
    }
}
