package org.pcsrules.invariants;

import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import org.pcsrules.invariants.partners.PartnerArbitraries;
import org.pcsrules.invariants.partners.PartnerCase;

/**
 * Tries invariants on a rulebook. For tests that are no jqwik properties, and for programs; jqwik users take
 * {@link InvariantProperties}, JUnit users {@link InvariantTests}.
 *
 * <p>Thread-safe, but searches go one at a time: a jqwik session is one for the whole process.
 */
public final class Invariants {

    /** Enough to get from any partner to a few rows. */
    private static final int MOST_SHRINKING_STEPS = 1_000;

    private final RulesUnderTest rules;
    private final PartnerArbitraries partners;

    private Invariants(Rulebook rulebook) {
        this.rules = new RulesUnderTest(rulebook);
        this.partners = PartnerArbitraries.of(rulebook);
    }

    /** Invariants of a rulebook. Keep it: engines and terms are made once. */
    public static Invariants of(Rulebook rulebook) {
        return new Invariants(Objects.requireNonNull(rulebook, "rulebook"));
    }

    /** The rulebook. */
    public Rulebook rulebook() {
        return rules.rulebook();
    }

    /** Random partners around the figures of the rulebook, of every edition. */
    public Arbitrary<PartnerCase> partners() {
        return partners.cases();
    }

    /**
     * Tries an invariant on one partner.
     *
     * @throws InvariantViolated if it does not hold, or if the partner cannot be scored
     */
    public void check(Invariant invariant, PartnerCase partner) {
        invariant.check(rules, partner);
    }

    /**
     * Tries an invariant on random partners until it fails on one, which is then made as small as can be.
     *
     * @param tries how many partners at most
     * @param seed the same seed tries the same partners
     * @return empty if it held for all
     */
    public Optional<InvariantViolated> search(Invariant invariant, int tries, long seed) {
        AtomicReference<@Nullable InvariantViolated> found = new AtomicReference<>();
        JqwikSession.run(() -> {
            RandomGenerator<PartnerCase> generator = partners().generator(1_000);
            Random random = new Random(seed);
            for (int number = 0; number < tries && found.get() == null; number++) {
                Shrinkable<PartnerCase> partner = generator.next(random);
                InvariantViolated violated = violated(invariant, partner);
                if (violated != null) {
                    found.set(smallest(invariant, partner, violated));
                }
            }
        });
        return Optional.ofNullable(found.get());
    }

    private @Nullable InvariantViolated violated(Invariant invariant, Shrinkable<PartnerCase> partner) {
        try {
            check(invariant, partner.value());
            return null;
        } catch (InvariantViolated violated) {
            return violated;
        }
    }

    private InvariantViolated smallest(Invariant invariant, Shrinkable<PartnerCase> partner, InvariantViolated violated) {
        Shrinkable<PartnerCase> smallest = partner;
        InvariantViolated last = violated;
        AtomicReference<@Nullable InvariantViolated> next = new AtomicReference<>();
        for (int step = 0; step < MOST_SHRINKING_STEPS; step++) {
            Optional<Shrinkable<PartnerCase>> smaller = smallest.shrink().limit(MOST_SHRINKING_STEPS).filter(one -> {
                next.set(violated(invariant, one));
                return next.get() != null;
            }).findFirst();
            if (smaller.isEmpty()) {
                return last;
            }
            smallest = smaller.get();
            last = Objects.requireNonNull(next.get());
        }
        return last;
    }
}
