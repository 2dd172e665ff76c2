package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.PartnerArbitraries;
import org.pcsrules.invariants.partners.PartnerCase;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Scorecard;

/**
 * The rules agree with the plain Java scorer, which was written from the method alone, on random partners, days, editions and readings: on those
 * around the figures of the reference, and on those around the figures that the rules state.
 */
class DifferentialTest {

    private static final int PARTNERS = Integer.getInteger("pcs.differential.partners", 300);
    private static final ReferenceScorer REFERENCE = ReferenceScorer.create();
    private static final PartnerArbitraries KIT = PartnerArbitraries.of(Rulebook.shipped());
    private static final Map<Settings, PcsEngine> ENGINES = new ConcurrentHashMap<>();

    private record Settings(String edition, Map<String, String> readings) {
    }

    @Test
    void rulesAndPlainJavaAgreeToTheExactFraction() {
        RandomPartners partners = RandomPartners.of(REFERENCE);
        for (int seed = 0; seed < PARTNERS; seed++) {
            RandomPartners.Case one = partners.nextCase(new Random(seed));
            agree("seed " + seed + ", " + one.asOf() + ", " + one.edition() + ", " + one.readings(), one.facts(), one.asOf(), one.edition(), one.readings());
        }
    }

    @Property
    void rulesAndPlainJavaAgreeOnPartnersOfTheKit(@ForAll("partners") PartnerCase one) {
        agree(one.command() + "\n" + one.document(), one.facts(), one.asOf(), one.edition(), one.readings());
    }

    @Provide
    Arbitrary<PartnerCase> partners() {
        return KIT.cases();
    }

    private static void agree(String what, PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> readings) {
        Scorecard expected = REFERENCE.score(facts, asOf, edition, readings);
        Scorecard actual = engine(new Settings(Objects.requireNonNullElse(edition, ""), readings)).score(facts, asOf);
        assertThat(ComparableForm.of(actual)).as(() -> what).containsExactlyInAnyOrderEntriesOf(ComparableForm.of(expected));
        assertThat(values(actual)).as(() -> "exact values of " + what).isEqualTo(values(expected));
    }

    private static PcsEngine engine(Settings settings) {
        return ENGINES.computeIfAbsent(settings, wanted -> {
            PcsEngineBuilder builder = PcsEngine.builder();
            if (!wanted.edition().isEmpty()) {
                builder.edition(wanted.edition());
            }
            wanted.readings().forEach(builder::reading);
            return builder.build();
        });
    }

    private static List<Object> values(Scorecard card) {
        return card.areas().stream().flatMap(area -> area.tracks().stream()).flatMap(track -> track.metrics().stream())
                .flatMap(metric -> metric.lines().stream()).map(LineScore::value).map(value -> (Object) String.valueOf(value)).toList();
    }
}
