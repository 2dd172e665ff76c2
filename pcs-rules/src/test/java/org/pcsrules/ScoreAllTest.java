package org.pcsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.Scorecard;

@Timeout(60)
class ScoreAllTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 15);
    private static final RandomPartners PARTNERS = RandomPartners.of(ReferenceScorer.create());

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final PcsEngine pcs = PcsEngine.create();

    @AfterEach
    void nothingIsLeft() {
        threads.shutdownNow();
        assertThat(pcs.openSessions()).isZero();
        pcs.close();
    }

    private static PartnerFacts partner(int number) {
        return PARTNERS.next(new Random(number), AS_OF);
    }

    private static Stream<PartnerFacts> partners(int count) {
        return IntStream.range(0, count).mapToObj(ScoreAllTest::partner);
    }

    /** Consumption of a tenant that nobody knows. */
    private static PartnerFacts refused() {
        return PartnerFacts.builder("refused").add(new AzureConsumption("nobody", YearMonth.of(2026, 7), "Storage", null,
                BigDecimal.ONE, Offer.STANDARD, Association.PAL, null)).build();
    }

    private static Scorecard card(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Scored.class);
        return ((Outcome.Scored<?>) outcome).card();
    }

    @Test
    void everyPartnerGetsTheScorecardThatItGetsAlone() {
        List<Scorecard> alone = partners(60).map(facts -> pcs.score(facts, AS_OF)).toList();
        try (Stream<Outcome<PartnerFacts>> outcomes = pcs.scoreAll(partners(60), AS_OF, threads, 12)) {
            assertThat(outcomes.map(ScoreAllTest::card)).containsExactlyElementsOf(alone);
        }
    }

    @Test
    void theSamePartnerTwiceIsScoredTwice() {
        PartnerFacts one = partner(1);
        try (Stream<Outcome<PartnerFacts>> outcomes = pcs.scoreAll(Stream.of(one, one, partner(2), one), AS_OF, threads, 3)) {
            assertThat(outcomes.map(outcome -> card(outcome).partner()))
                    .containsExactly(one.partner().id(), one.partner().id(), partner(2).partner().id(), one.partner().id());
        }
    }

    @Test
    void aPartnerThatIsRefusedOrWhoseRulesDoNotEndDoesNotStopTheRest() {
        List<PartnerFacts> partners = List.of(partner(1), refused(), partner(2), refused());
        try (Stream<Outcome<PartnerFacts>> outcomes = pcs.scoreAll(partners.iterator(), AS_OF, threads, 3)) {
            List<Outcome<PartnerFacts>> all = outcomes.toList();
            assertThat(all).extracting(Outcome::source).containsExactlyElementsOf(partners);
            assertThat(card(all.get(2))).isEqualTo(pcs.score(partner(2), AS_OF));
            assertThat(((Outcome.Refused<PartnerFacts>) all.get(3)).why().errors()).extracting(FactError::toString)
                    .containsExactly("azureConsumption[0].tenant: unknown tenant 'nobody'");
        }
        PcsEngine hasty = PcsEngine.builder().maxFirings(3).build();
        try (Stream<Outcome<PartnerFacts>> outcomes = hasty.scoreAll(partners.iterator(), AS_OF, threads, 3)) {
            List<Outcome<PartnerFacts>> all = outcomes.toList();
            assertThat(((Outcome.Failed<PartnerFacts>) all.get(0)).why()).isInstanceOf(RulesException.class);
            assertThat(all.get(1)).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void aCallEndsAfterTheTimeThatItsCallerGivesItAndTimeChangesNoResult() {
        PcsEngine hasty = PcsEngine.builder().maxDuration(Duration.ofNanos(1)).build();
        List<Runnable> calls = List.of(() -> hasty.score(partner(1), AS_OF), () -> hasty.explain(partner(1), AS_OF), () -> hasty.window(partner(1), AS_OF),
                () -> hasty.scoreAllReadings(partner(1), AS_OF));
        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::run).isInstanceOf(RulesException.class)
                .hasMessageMatching("the rules did not end within PT0.000000001S: they are at rule \".*\" \\(.*\\.drl:[0-9]+\\)"));
        assertThat(hasty.openSessions()).isZero();
        PcsEngine patient = PcsEngine.builder().maxDuration(Duration.ofDays(1)).build();
        assertThat(patient.score(partner(1), AS_OF)).isEqualTo(pcs.score(partner(1), AS_OF));
        assertThatThrownBy(() -> PcsEngine.builder().maxDuration(Duration.ZERO)).hasMessage("duration must be above zero, not PT0S");
    }

    @Test
    void factsAreReadAndResultsMadeInTheThreadsOfTheExecutorAndAFileThatCannotBeReadFailsAlone() {
        Conversion<Integer, String> conversion = new Conversion<>() {
            @Override
            public PartnerFacts facts(Integer source) throws IOException {
                if (source == 1) {
                    throw new IOException("disk is gone");
                }
                return source == 2 ? refused() : partner(source);
            }

            @Override
            public String result(Outcome<Integer> outcome) {
                return outcome.source() + " " + outcome.getClass().getSimpleName();
            }
        };
        try (Stream<String> results = pcs.scoreAll(List.of(0, 1, 2, 3).iterator(), conversion, AS_OF, threads, 4)) {
            assertThat(results).containsExactly("0 Scored", "1 Failed", "2 Refused", "3 Scored");
        }
    }

    @Test
    void aDayWithoutAnEditionIsToldBeforeAnythingIsPulled() {
        Iterator<PartnerFacts> untouched = Stream.<PartnerFacts>generate(() -> {
            throw new AssertionError("pulled");
        }).iterator();
        assertThatThrownBy(() -> pcs.scoreAll(untouched, LocalDate.of(2022, 10, 2), threads, 4))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("no edition is in force on 2022-10-02");
        assertThatThrownBy(() -> pcs.scoreAll(untouched, AS_OF, threads, 0))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("inFlight must be at least 1, not 0");
    }

    @Test
    void closingTheOutcomesClosesTheInputAndLeavesNoSession() {
        AtomicBoolean closed = new AtomicBoolean();
        AtomicInteger pulled = new AtomicInteger();
        Stream<PartnerFacts> endless = Stream.generate(() -> partner(pulled.getAndIncrement() % 50)).onClose(() -> closed.set(true));
        try (Stream<Outcome<PartnerFacts>> outcomes = pcs.scoreAll(endless, AS_OF, threads, 10)) {
            assertThat(outcomes.limit(20)).hasSize(20);
        }
        assertThat(pcs.openSessions()).isZero();
        assertThat(closed).isTrue();
        assertThat(pulled).hasValueLessThanOrEqualTo(30);
    }

    @Test
    void anEngineThatIsClosedEndsTheRunAfterThePartnersItHolds() {
        List<Scorecard> cards = new ArrayList<>();
        PcsEngine own = PcsEngine.create();
        assertThatThrownBy(() -> own.scoreAll(partners(100), AS_OF, threads, 5).forEach(outcome -> {
            cards.add(card(outcome));
            if (cards.size() == 10) {
                own.close();
            }
        })).isInstanceOf(IllegalStateException.class).hasMessage("the engine is closed");
        assertThat(cards).hasSize(14);
        assertThatThrownBy(() -> own.scoreAll(partners(1), AS_OF, threads, 5)).hasMessage("the engine is closed");
    }
}
