package org.pcsrules.invariants;

import org.pcsrules.invariants.partners.PartnerCase;

/** What holds of every partner under a sound rulebook, whatever its figures. */
public enum Invariant {

    /** Bounds. */
    POINTS_STAY_WITHIN_BOUNDS("Every line, metric and category has from 0 points to its maximum, and every score lies between 0 and the most that "
            + "the pass mark knows.", (trial, names) -> Sums.bounds(trial)),

    /** Sums. */
    POINTS_ADD_UP("Metrics add up to their category and to the score of their track, and the score of an area is that of the track that counts.",
            (trial, names) -> Sums.addUp(trial)),

    /** Proportion. */
    LINES_EARN_THEIR_PART("A line earns the part of its maximum that its value is of the target, no less than 0 and no more than the maximum; steps earn "
            + "what gates and people give.", (trial, names) -> Sums.parts(trial)),

    /** Empty partners. */
    NO_FACTS_NO_POINTS("Without facts there are no points and no designation.", (trial, names) -> Sameness.noFacts(trial)),

    /** Determinism. */
    SAME_RESULT_TWICE("The same facts give the same result twice, scored or explained.", (trial, names) -> Sameness.twice(trial)),

    /** Order. */
    ORDER_DOES_NOT_MATTER("The order of facts changes nothing.", (trial, names) -> Sameness.order(trial)),

    /** Names. */
    IDS_DO_NOT_MATTER("Other ids and names of the partner, its customers, people, subscriptions and locations change nothing.",
            (trial, names) -> Sameness.ids(trial)),

    /** Areas. */
    AREAS_ARE_INDEPENDENT("Facts that an area cannot use never move it.", Independence::check),

    /** More customers. */
    NEW_CUSTOMERS_NEVER_LOWER("A customer who had nothing before adds one to net customer adds if eligible, and never costs points: no metric and no "
            + "score of a track falls. The score that counts may, where the customer moves the area to another track.",
            (trial, names) -> Monotony.newCustomers(trial)),

    /** Fewer customers. */
    LOST_CUSTOMERS_NEVER_RAISE("A customer who is lost never earns points: no metric and no score of a track rises. Usage growth that counts from the "
            + "association on may, if the customer was associated within the year.", (trial, names) -> Monotony.lostCustomers(trial)),

    /** More people. */
    CERTIFIED_PEOPLE_NEVER_LOWER("One more certified person never costs points, and one who has left changes nothing.",
            (trial, names) -> Monotony.certifiedPeople(trial)),

    /** Unique individuals. */
    PEOPLE_COUNT_ONCE("People never earn more than gates and each person once; a renewal or a second certification of one person in a step changes "
            + "nothing.", Skills::uniqueIndividuals),

    /** Repetitions. */
    DUPLICATES_CHANGE_NOTHING("The same row twice counts once and is told.", (trial, names) -> Sameness.duplicates(trial)),

    /** Caps. */
    TARGETS_GIVE_THE_MAXIMUM("The target of a line gives its whole maximum, nothing gives more, and anything less gives less; as many customers or people "
            + "as the target asks for reach it.", (trial, names) -> Targets.check(trial)),

    /** Thresholds. */
    THRESHOLDS_DECIDE_EXACTLY("Every figure of the rulebook decides exactly at its value: bands of customers, shares, minima, gates and choices of track.",
            (trial, names) -> Thresholds.check(trial)),

    /** Windows. */
    ONLY_WINDOWS_COUNT("Rows of months outside every window change nothing; the first and last month of a window count.",
            (trial, names) -> WindowEdges.check(trial)),

    /** Days. */
    LAST_DAYS_COUNT("A certification counts from the day it is earned to the day it expires or is retired, a person from the first day linked to the "
            + "last: all these days included.", (trial, names) -> LastDays.check(trial)),

    /** Lines. */
    BETTER_LINE_COUNTS("Of lines of which the better counts, none has more points than the metric; lines that add up give their sum.",
            (trial, names) -> Sums.betterLine(trial)),

    /** Tracks. */
    BETTER_TRACK_COUNTS("Of tracks chosen by score, none that could count has more points than the area.", (trial, names) -> TrackChoices.better(trial)),

    /** Designation. */
    DESIGNATION_IFF_ITS_TEST_HOLDS("A designation holds if and only if the score reaches the pass mark and the floor is met, and blockers say exactly "
            + "what fails.", (trial, names) -> Designation.check(trial)),

    /** Evidence. */
    EXPLANATION_ADDS_UP("The effects of a line's evidence add up to its value, each fact is told once for it, and each rule cited is listed.",
            (trial, names) -> Explained.check(trial)),

    /** Gains. */
    ONE_MORE_UNIT_GIVES_WHAT_IS_SAID("What one more unit is said to give is what the partner gains when facts with that unit are scored.",
            OneMoreUnit::check),

    /** Readings of the text. */
    READINGS_BRACKET("Of two readings of the published text, the stricter never gives more points or designations than the more lenient.",
            (trial, names) -> ReadingChecks.bracket(trial)),

    /** Readings of the facts. */
    READINGS_REPLACE_ONE_LINE("A reading in the facts gives its line the value that it says and moves no other metric; a greater one never gives fewer "
            + "points.", (trial, names) -> ReadingChecks.replace(trial));

    /** How an invariant is tried on one partner. */
    private interface Check {
        void on(Trial trial, org.pcsrules.Catalogue names);
    }

    private final String promise;
    private final Check check;

    Invariant(String promise, Check check) {
        this.promise = promise;
        this.check = check;
    }

    /** What it promises, in a sentence. */
    public String promise() {
        return promise;
    }

    /** Tries it. @throws InvariantViolated if it does not hold, or if scoring fails */
    void check(RulesUnderTest rules, PartnerCase partner) {
        Trial trial = new Trial(rules, this, partner);
        try {
            check.on(trial, rules.rulebook().catalogue());
        } catch (RuntimeException failed) {
            throw trial.violation("scoring failed: " + failed, failed);
        }
    }
}
