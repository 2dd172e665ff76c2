package org.pcsrules;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.Comparison;
import org.pcsrules.comparison.Side;
import org.pcsrules.engine.Bounds;
import org.pcsrules.engine.Scorer;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.readings.AllReadings;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.TextReading;
import org.pcsrules.window.QualificationWindows;

/**
 * Computes the Partner Capability Score of partners.
 *
 * <pre>{@code
 * try (PcsEngine pcs = PcsEngine.create()) {
 *     Scorecard card = pcs.score(facts, LocalDate.of(2026, 8, 15));
 *     boolean partner = card.area(Area.MODERN_WORK).qualified();
 * }
 * }</pre>
 *
 * <p>An engine is safe to share between threads: make one and keep it. Nothing in it changes but the rulebook in force ({@link #reload}). Each call opens a session of its own and closes it
 * on every path; a refused or failed partner does not touch another. The engine reads no locale, time zone or system property, and no clock but for
 * {@link PcsEngineBuilder#maxDuration}.
 */
public final class PcsEngine implements AutoCloseable {

    private final RulebookInForce inForce;
    private final @Nullable String edition;
    private final Map<String, String> readings;
    private final int maxRows;
    private final Bounds bounds;
    private volatile boolean closed;

    PcsEngine(PcsEngineBuilder builder) {
        this.edition = builder.edition;
        this.readings = Map.copyOf(builder.readings);
        this.maxRows = builder.maxRows;
        this.bounds = new Bounds(builder.maxFirings, builder.maxDuration);
        this.inForce = new RulebookInForce(builder.rulebook == null ? Rulebook.shipped() : builder.rulebook, this::check);
    }

    private void check(Rulebook rulebook) {
        if (edition != null) {
            rulebook.scorer().named(edition);
        }
        readings.forEach((name, value) -> {
            List<String> values = rulebook.scorer().reading(name).values();
            if (!values.contains(value)) {
                throw new IllegalArgumentException("unknown value '" + value + "' of reading " + name + "; there are " + String.join(", ", values));
            }
        });
    }

    /** An engine with the shipped rulebook, which must be on the class path ({@code org.pcsrules:pcs-rules}). */
    public static PcsEngine create() {
        return builder().build();
    }

    /** A builder for an engine with settings of its own. */
    public static PcsEngineBuilder builder() {
        return new PcsEngineBuilder();
    }

    /**
     * Scores a partner. The evidence of the scorecard is empty.
     *
     * @param asOf the day for which the score holds; the edition in force on it applies unless the builder named one
     * @throws InvalidFactsException if the facts are refused; it lists every error, and nothing is scored
     * @throws IllegalArgumentException if no edition is in force on the day; the message names those that there are
     * @throws RulesException if the rules do not end
     * @throws IllegalStateException if the engine is closed
     */
    public Scorecard score(PartnerFacts facts, LocalDate asOf) {
        mustBeOpen();
        return run(rulebook(), facts, asOf, false);
    }

    /** As {@link #score}, with every fact counted and not counted, and what one more unit of each metric would give. */
    public Scorecard explain(PartnerFacts facts, LocalDate asOf) {
        mustBeOpen();
        return run(rulebook(), facts, asOf, true);
    }

    /**
     * Scores under every combination of readings of the published text, and tells what hangs on them: in each area the lowest and the highest
     * score, whether the designation holds under all, some or none, and the readings that make the difference. Readings that the builder
     * chose stay as they are. Exact, in the time of some tens of scores.
     *
     * @throws IllegalArgumentException as for {@link #score}, and if there are more than 100,000 combinations
     */
    public AllReadings scoreAllReadings(PartnerFacts facts, LocalDate asOf) {
        mustBeOpen();
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(asOf, "asOf");
        Scorer scorer = rulebook().scorer();
        return scorer.allReadings(checked(facts, scorer), asOf, edition, readings, bounds);
    }

    /**
     * Compares two sides of one partner: what changes in each area, metric and fact, and why. A change in score is split into causes whose
     * points add up to it exactly.
     *
     * @throws InvalidFactsException if the facts of a side are refused
     * @throws IllegalArgumentException if the sides are of different partners, or an edition does not exist or none is in force
     * @throws RulesException if the rules do not end
     * @throws IllegalStateException if the engine is closed
     */
    public Comparison compare(Side before, Side after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        mustBeOpen();
        String partner = before.facts().partner().id();
        String other = after.facts().partner().id();
        if (!partner.equals(other)) {
            throw new IllegalArgumentException("two different partners cannot be compared: " + partner + " and " + other);
        }
        Scorer scorer = rulebook().scorer();
        CheckedFacts was = checked(before.facts(), scorer);
        CheckedFacts is = before.facts() == after.facts() ? was : checked(after.facts(), scorer);
        return scorer.compare(was, underEdition(before), is, underEdition(after), readings, bounds);
    }

    private Side underEdition(Side side) {
        return side.edition() != null || edition == null ? side : side.under(edition);
    }

    /**
     * Scores many partners in a caller's threads, in the order of the input and in bounded memory, as {@link #score} does one.
     *
     * <pre>{@code
     * try (Stream<Outcome<PartnerFacts>> outcomes = pcs.scoreAll(partners, asOf, threads, 32)) {
     *     outcomes.forEach(outcome -> ...);
     * }
     * }</pre>
     *
     * <p><b>Failures.</b> A partner that is refused or fails is an {@link Outcome} like any other and does not stop the rest. What does
     * not belong to a partner is thrown to the consumer in its turn, after the outcomes of all partners before it, and ends the run: an
     * exception of the input, an {@link Error}, {@link java.util.concurrent.RejectedExecutionException} if the executor is shut down,
     * {@link IllegalStateException} if the engine is closed. The whole run is scored under the rulebook in force when it begins.
     *
     * <p><b>Threads.</b> The library has none of its own. The thread that consumes the stream pulls the input; partners are scored by the
     * executor, and by the consuming thread where the executor has not begun with the partner whose turn it is. So an executor that is
     * busy, refuses work for a while or is the one that the consumer runs in cannot stop the run. The stream belongs to one thread at a
     * time and does not split; {@code parallel()} changes nothing.
     *
     * <p><b>Memory.</b> From being pulled to being handed over, at most {@code inFlight} partners are held, however long the input and
     * however slow the consumer. (An input stream with {@code flatMap} may hold more of its own.)
     *
     * <p><b>Ending early.</b> Close the stream: no further partner is begun, those under way are waited for, and no task or session is
     * left. A stream that is abandoned without closing begins nothing more either. If the consuming thread is interrupted, the run ends
     * likewise with a {@link java.util.concurrent.CancellationException}; the thread stays interrupted.
     *
     * @param partners closed with the stream that is returned
     * @param inFlight the most partners held at a time; two to four times the number of threads keeps them busy, more if a few partners
     *     are far larger than the rest
     * @throws IllegalArgumentException if no edition is in force on the day, or {@code inFlight} is below 1
     * @throws IllegalStateException if the engine is closed
     */
    public Stream<Outcome<PartnerFacts>> scoreAll(Stream<PartnerFacts> partners, LocalDate asOf, Executor executor, int inFlight) {
        return scoreAll(partners.iterator(), asOf, executor, inFlight).onClose(partners::close);
    }

    /** As {@link #scoreAll(Stream, LocalDate, Executor, int)}, from an iterator; only the consuming thread uses it. */
    public Stream<Outcome<PartnerFacts>> scoreAll(
            Iterator<PartnerFacts> partners, LocalDate asOf, Executor executor, int inFlight) {
        return scoreAll(partners, Conversion.none(), asOf, executor, inFlight);
    }

    /**
     * As {@link #scoreAll(Stream, LocalDate, Executor, int)}, from anything that facts can be made of, to anything that can be made of an
     * outcome. Both are made where the partner is scored, by several threads at a time.
     */
    public <T, R> Stream<R> scoreAll(
            Iterator<? extends T> sources, Conversion<T, R> conversion, LocalDate asOf, Executor executor, int inFlight) {
        Objects.requireNonNull(conversion, "conversion");
        Objects.requireNonNull(executor, "executor");
        PcsEngineBuilder.atLeastOne(inFlight, "inFlight");
        mustBeOpen();
        Rulebook rulebook = rulebook();
        rulebook.scorer().prepare(asOf, edition, readings);
        return new ManyPartners<T, R>(conversion, facts -> run(rulebook, facts, asOf, false), this::mustBeOpen).results(sources, executor, inFlight);
    }

    private CheckedFacts checked(PartnerFacts facts, Scorer scorer) {
        return FactsCheck.check(facts, scorer.catalogue(), maxRows);
    }

    private void mustBeOpen() {
        if (closed) {
            throw new IllegalStateException("the engine is closed");
        }
    }

    private Scorecard run(Rulebook rulebook, PartnerFacts facts, LocalDate asOf, boolean explaining) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(asOf, "asOf");
        Scorer scorer = rulebook.scorer();
        return scorer.score(checked(facts, scorer), asOf, edition, readings, bounds, explaining);
    }

    /**
     * Finds the qualification windows of a partner: on which of their days it qualified, and what follows for enrolling and renewing. The
     * score of every day is found by scoring the days on which it can change.
     *
     * @param asOf the day on which the windows hold; the rules of the window in force on it apply. Each day of a window is scored under the
     *     edition in force on that day, or the one that the builder named
     * @param areas the areas; none: all that the edition of the as-of day defines
     * @throws InvalidFactsException if the facts are refused; it lists every error
     * @throws IllegalArgumentException if no edition is in force on the day, the edition does not define an area, or no window is known on
     *     the day; the message names what there is
     * @throws RulesException if the rules do not end, contradict each other, or the rulebook has none of the window
     * @throws IllegalStateException if the engine is closed
     */
    public QualificationWindows window(PartnerFacts facts, LocalDate asOf, Area... areas) {
        mustBeOpen();
        Objects.requireNonNull(asOf, "asOf");
        Scorer scorer = rulebook().scorer();
        return scorer.windows(checked(Objects.requireNonNull(facts, "facts"), scorer), List.of(areas), asOf, edition, readings, bounds);
    }

    /** The names that the rulebook knows. */
    public Catalogue catalogue() {
        return rulebook().catalogue();
    }

    /** The editions of the rulebook, oldest first. */
    public List<EditionInfo> editions() {
        return rulebook().editions();
    }

    /** The open points of the published text and their readings, the default first. */
    public List<TextReading> readings() {
        return rulebook().readings();
    }

    /** The readings that the builder chose, by name. */
    public Map<String, String> chosenReadings() {
        return readings;
    }

    /** The rulebook in force. */
    public Rulebook rulebook() {
        return inForce.get();
    }

    /**
     * Puts another rulebook in force, in one step: calls under way end under the rulebook that they began with, later ones begin under
     * this one; none waits. The rulebook before it is kept for {@link #rollback}, and no older one.
     *
     * @throws IllegalArgumentException if the new rulebook lacks the edition or a reading that the engine was built with; the old one then
     *     stays in force
     * @throws RulesException if an edition of it does not come to an end with a partner without facts; likewise
     * @throws IllegalStateException if the engine is closed
     */
    public void reload(Rulebook next) {
        mustBeOpen();
        inForce.replace(next, () -> warmUp(next));
    }

    /** In one thread before others see it: rules fill their caches at the first score, without a lock. */
    private void warmUp(Rulebook next) {
        check(next);
        CheckedFacts checked = checked(PartnerFacts.builder("warm-up").build(), next.scorer());
        next.editions().forEach(one -> next.scorer().score(checked, one.from(), one.id(), readings, bounds, false));
    }

    /**
     * Puts the rulebook before the last {@link #reload} in force again.
     *
     * @return the rulebook that was in force until now
     * @throws IllegalStateException if there was no reload since the last rollback, or the engine is closed
     */
    public Rulebook rollback() {
        mustBeOpen();
        return inForce.rollback();
    }

    /** How many sessions of the rulebook are open at this moment, over all engines that share it; 0 when no call is under way. */
    public int openSessions() {
        return rulebook().scorer().openSessions();
    }

    /** Scores in flight end normally, later ones are refused; a run over many partners ends after those that it holds. */
    @Override
    public void close() {
        closed = true;
    }
}
