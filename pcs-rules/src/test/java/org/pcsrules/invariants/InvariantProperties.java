package org.pcsrules.invariants;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pcsrules.invariants.partners.PartnerCase;

/**
 * All invariants as jqwik properties. A test class that implements this runs them on its rulebook:
 *
 * <pre>{@code
 * class OwnRulebookTest implements InvariantProperties {
 *
 *     private static final Invariants INVARIANTS = Invariants.of(Rulebook.compile(Path.of("rules")));
 *
 *     @Override
 *     public Invariants invariants() {
 *         return INVARIANTS;
 *     }
 * }
 * }</pre>
 *
 * <p>jqwik's own settings hold, {@code jqwik.tries.default} first of all: a try takes a tenth of a second for the dearest properties.
 */
public interface InvariantProperties {

    /** The rulebook under test. Asked for once or more for every property: keep it in a constant. */
    Invariants invariants();

    /** The partners on whom the properties are tried. Override it to try others, those of one edition for example. */
    @Provide
    default Arbitrary<PartnerCase> partners() {
        return invariants().partners();
    }

    /** {@link Invariant#POINTS_STAY_WITHIN_BOUNDS}. */
    @Property
    default void pointsStayWithinBounds(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.POINTS_STAY_WITHIN_BOUNDS, partner);
    }

    /** {@link Invariant#POINTS_ADD_UP}. */
    @Property
    default void pointsAddUp(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.POINTS_ADD_UP, partner);
    }

    /** {@link Invariant#LINES_EARN_THEIR_PART}. */
    @Property
    default void linesEarnTheirPart(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.LINES_EARN_THEIR_PART, partner);
    }

    /** {@link Invariant#NO_FACTS_NO_POINTS}. */
    @Property
    default void noFactsNoPoints(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.NO_FACTS_NO_POINTS, partner);
    }

    /** {@link Invariant#SAME_RESULT_TWICE}. */
    @Property
    default void sameResultTwice(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.SAME_RESULT_TWICE, partner);
    }

    /** {@link Invariant#ORDER_DOES_NOT_MATTER}. */
    @Property
    default void orderDoesNotMatter(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.ORDER_DOES_NOT_MATTER, partner);
    }

    /** {@link Invariant#IDS_DO_NOT_MATTER}. */
    @Property
    default void idsDoNotMatter(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.IDS_DO_NOT_MATTER, partner);
    }

    /** {@link Invariant#AREAS_ARE_INDEPENDENT}. */
    @Property
    default void areasAreIndependent(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.AREAS_ARE_INDEPENDENT, partner);
    }

    /** {@link Invariant#NEW_CUSTOMERS_NEVER_LOWER}. */
    @Property
    default void newCustomersNeverLower(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.NEW_CUSTOMERS_NEVER_LOWER, partner);
    }

    /** {@link Invariant#LOST_CUSTOMERS_NEVER_RAISE}. */
    @Property
    default void lostCustomersNeverRaise(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.LOST_CUSTOMERS_NEVER_RAISE, partner);
    }

    /** {@link Invariant#CERTIFIED_PEOPLE_NEVER_LOWER}. */
    @Property
    default void certifiedPeopleNeverLower(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.CERTIFIED_PEOPLE_NEVER_LOWER, partner);
    }

    /** {@link Invariant#PEOPLE_COUNT_ONCE}. */
    @Property
    default void peopleCountOnce(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.PEOPLE_COUNT_ONCE, partner);
    }

    /** {@link Invariant#DUPLICATES_CHANGE_NOTHING}. */
    @Property
    default void duplicatesChangeNothing(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.DUPLICATES_CHANGE_NOTHING, partner);
    }

    /** {@link Invariant#TARGETS_GIVE_THE_MAXIMUM}. */
    @Property
    default void targetsGiveTheMaximum(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.TARGETS_GIVE_THE_MAXIMUM, partner);
    }

    /** {@link Invariant#THRESHOLDS_DECIDE_EXACTLY}. */
    @Property
    default void thresholdsDecideExactly(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.THRESHOLDS_DECIDE_EXACTLY, partner);
    }

    /** {@link Invariant#ONLY_WINDOWS_COUNT}. */
    @Property
    default void onlyWindowsCount(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.ONLY_WINDOWS_COUNT, partner);
    }

    /** {@link Invariant#LAST_DAYS_COUNT}. */
    @Property
    default void lastDaysCount(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.LAST_DAYS_COUNT, partner);
    }

    /** {@link Invariant#BETTER_LINE_COUNTS}. */
    @Property
    default void betterLineCounts(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.BETTER_LINE_COUNTS, partner);
    }

    /** {@link Invariant#BETTER_TRACK_COUNTS}. */
    @Property
    default void betterTrackCounts(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.BETTER_TRACK_COUNTS, partner);
    }

    /** {@link Invariant#DESIGNATION_IFF_ITS_TEST_HOLDS}. */
    @Property
    default void designationIffItsTestHolds(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.DESIGNATION_IFF_ITS_TEST_HOLDS, partner);
    }

    /** {@link Invariant#EXPLANATION_ADDS_UP}. */
    @Property
    default void explanationAddsUp(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.EXPLANATION_ADDS_UP, partner);
    }

    /** {@link Invariant#ONE_MORE_UNIT_GIVES_WHAT_IS_SAID}. */
    @Property
    default void oneMoreUnitGivesWhatIsSaid(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.ONE_MORE_UNIT_GIVES_WHAT_IS_SAID, partner);
    }

    /** {@link Invariant#READINGS_BRACKET}. */
    @Property
    default void readingsBracket(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.READINGS_BRACKET, partner);
    }

    /** {@link Invariant#READINGS_REPLACE_ONE_LINE}. */
    @Property
    default void readingsReplaceOneLine(@ForAll("partners") PartnerCase partner) {
        invariants().check(Invariant.READINGS_REPLACE_ONE_LINE, partner);
    }
}
