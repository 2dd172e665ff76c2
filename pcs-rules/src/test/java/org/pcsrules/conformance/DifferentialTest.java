package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Scorecard;

/** The rules agree with the plain Java scorer, which was written from the method alone, on random partners, days, editions and readings. */
class DifferentialTest {

    private static final int PARTNERS = Integer.getInteger("pcs.differential.partners", 300);

    private record Settings(String edition, Map<String, String> readings) {
    }

    private final Map<Settings, PcsEngine> engines = new ConcurrentHashMap<>();

    private PcsEngine engine(Settings settings) {
        return engines.computeIfAbsent(settings, wanted -> {
            PcsEngine.Builder builder = PcsEngine.builder();
            if (!wanted.edition().isEmpty()) {
                builder.edition(wanted.edition());
            }
            wanted.readings().forEach(builder::reading);
            return builder.build();
        });
    }

    @Test
    void rulesAndPlainJavaAgreeToTheExactFraction() {
        ReferenceScorer reference = ReferenceScorer.create();
        RandomPartners partners = RandomPartners.of(reference);
        for (int seed = 0; seed < PARTNERS; seed++) {
            RandomPartners.Case one = partners.nextCase(new Random(seed));
            Scorecard expected = reference.score(one.facts(), one.asOf(), one.edition(), one.readings());
            Scorecard actual = engine(new Settings(Objects.requireNonNullElse(one.edition(), ""), one.readings())).score(one.facts(), one.asOf());
            assertThat(ComparableForm.of(actual)).as("seed %d, %s, %s, %s", seed, one.asOf(), one.edition(), one.readings())
                    .containsExactlyInAnyOrderEntriesOf(ComparableForm.of(expected));
            assertThat(values(actual)).as("exact values, seed %d", seed).isEqualTo(values(expected));
        }
    }

    private static java.util.List<Object> values(Scorecard card) {
        return card.areas().stream().flatMap(area -> area.tracks().stream()).flatMap(track -> track.metrics().stream())
                .flatMap(metric -> metric.lines().stream()).map(LineScore::value).map(value -> (Object) String.valueOf(value)).toList();
    }
}
