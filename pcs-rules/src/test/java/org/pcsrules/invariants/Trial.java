package org.pcsrules.invariants;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;
import org.pcsrules.invariants.partners.CustomerRows;
import org.pcsrules.invariants.partners.PartnerCase;
import org.pcsrules.invariants.partners.Windows;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.MetricTerm;

/**
 * One partner on whom one invariant is tried, and what becomes of the partner when facts are changed. Scores when first asked. Not safe for
 * several threads.
 */
final class Trial {

    private final RulesUnderTest rules;
    private final Invariant invariant;
    private final PartnerCase partner;
    private final @Nullable Trial before;
    private final String change;
    private @Nullable Scorecard card;
    private @Nullable Scorecard explained;

    private Trial(RulesUnderTest rules, Invariant invariant, PartnerCase partner, @Nullable Trial before, String change) {
        this.rules = rules;
        this.invariant = invariant;
        this.partner = partner;
        this.before = before;
        this.change = change;
    }

    Trial(RulesUnderTest rules, Invariant invariant, PartnerCase partner) {
        this(rules, invariant, partner, null, "");
    }

    // ---- the partner

    PartnerCase partner() {
        return partner;
    }

    PartnerFacts facts() {
        return partner.facts();
    }

    /** The same with other facts. @param what what was changed, as in {@code "with one more customer"} */
    Trial with(PartnerFacts facts, String what) {
        return new Trial(rules, invariant, partner.with(facts), this, what);
    }

    /** The same under another reading of an open point; empty if the rulebook does not know it. */
    Optional<Trial> reading(String name, String value) {
        return rules.knows(name, value)
                ? Optional.of(new Trial(rules, invariant, partner.reading(name, value), this, "under " + name + "=" + value))
                : Optional.empty();
    }

    // ---- the rules

    EditionTerms terms() {
        return rules.of(partner).terms();
    }

    /** The lines of every metric, area by area. */
    List<LineTerm> lines() {
        return rules.of(partner).lines();
    }

    MetricTerm metricTerm(LineTerm line) {
        return terms().metrics().stream().filter(metric -> metric.getLines().contains(line)).findFirst().orElseThrow();
    }

    Windows windows() {
        return rules.of(partner).windows();
    }

    /** The reading of an open point, or none where the rulebook does not know the point. */
    String reading(String name) {
        return terms().readings().getOrDefault(name, "");
    }

    /** Makes customers that rules count. */
    CustomerRows customers() {
        return new CustomerRows(partner.asOf());
    }

    // ---- the result

    Scorecard card() {
        if (card == null) {
            card = rules.of(partner).engine().score(partner.facts(), partner.asOf());
        }
        return card;
    }

    Scorecard explained() {
        if (explained == null) {
            explained = rules.of(partner).engine().explain(partner.facts(), partner.asOf());
        }
        return explained;
    }

    MetricScore metric(LineTerm line) {
        return metric(card(), line.area(), line.track(), line);
    }

    MetricScore explained(LineTerm line) {
        return metric(explained(), line.area(), line.track(), line);
    }

    private static MetricScore metric(Scorecard card, Area area, Track track, LineTerm line) {
        return card.area(area).track(track).metric(line.metric());
    }

    LineScore line(LineTerm line) {
        return metric(line).lines().get(line.order());
    }

    /** Whether a reading gives the line's value. */
    boolean isRead(LineTerm line) {
        return facts().readings().stream().anyMatch(reading -> Readings.isOf(reading, line));
    }

    // ---- the verdict

    /** The invariant does not hold unless this does. @param found what was found instead */
    void require(boolean holds, Supplier<String> found) {
        if (!holds) {
            throw violation(found.get(), null);
        }
    }

    /** The invariant does not hold: in words, with the partner to score and what it was before. */
    InvariantViolated violation(String found, @Nullable Throwable cause) {
        StringBuilder message = new StringBuilder().append(invariant).append(" does not hold under rulebook ").append(rules.rulebook().id().name())
                .append(" (").append(rules.rulebook().id().hash(), 0, 12).append(").\n")
                .append("Promised: ").append(invariant.promise()).append('\n')
                .append("Found: ").append(found).append("\n\n");
        PartnerCase shown = null;
        for (Trial trial = this; trial != null; trial = trial.before) {
            if (trial.partner.equals(shown)) {
                continue;
            }
            shown = trial.partner;
            message.append(trial == this ? "Partner" : "Before that").append(trial.change.isEmpty() ? "" : " (" + trial.change + ")").append(":\n  ")
                    .append(trial.partner.command()).append('\n').append(trial.partner.document()).append('\n');
        }
        return new InvariantViolated(invariant, partner, message.toString(), cause);
    }

    static String name(LineTerm line) {
        return line.area() + " " + line.track() + " " + line.metric() + (line.line() == null ? "" : " " + line.line());
    }
}
