package org.pcsrules.invariants;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All invariants as JUnit 5 tests, one for each. A test class that extends this runs them on its rulebook:
 *
 * <pre>{@code
 * class OwnRulebookTest extends InvariantTests {
 *
 *     @Override
 *     protected Invariants invariants() {
 *         return Invariants.of(Rulebook.compile(Path.of("rules")));
 *     }
 * }
 * }</pre>
 *
 * <p>A failure names the seed; {@code -Dpcs.invariants.seed=...} tries the same partners again.
 */
public abstract class InvariantTests {

    /** The rulebook under test. Asked for once. */
    protected abstract Invariants invariants();

    /** On how many partners each invariant is tried. The system property {@code pcs.invariants.tries}, 25 without it. */
    protected int tries() {
        return Integer.getInteger("pcs.invariants.tries", 25);
    }

    /** Which partners are tried. The system property {@code pcs.invariants.seed}, others each time without it. */
    protected long seed() {
        return Long.getLong("pcs.invariants.seed", new Random().nextLong());
    }

    @TestFactory
    final Stream<DynamicTest> holdsForEveryPartner() {
        Invariants invariants = invariants();
        long seed = seed();
        return Stream.of(Invariant.values()).map(invariant -> DynamicTest.dynamicTest(invariant + ": " + invariant.promise(), () -> {
            Optional<InvariantViolated> violated = invariants.search(invariant, tries(), seed);
            if (violated.isPresent()) {
                violated.get().addSuppressed(new AssertionError("found with -Dpcs.invariants.seed=" + seed));
                throw violated.get();
            }
        }));
    }
}
