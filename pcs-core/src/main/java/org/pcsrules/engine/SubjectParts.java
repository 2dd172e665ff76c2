package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.Cause;
import org.pcsrules.comparison.SubjectChange;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** What a step of a comparison changes in a line, and with which customers, people and services. */
final class SubjectParts {

    private record Key(Track track, Metric metric, @Nullable Line line, ScoredState.Name name) {
        static Key of(LineTerm line, ScoredState.Name name) {
            return new Key(line.track(), line.metric(), line.line(), name);
        }
    }

    private final CauseParts parts;
    private final Map<Key, Counted> before;
    private final Map<Key, Counted> after;

    SubjectParts(CauseParts parts, Scorecard before, Scorecard after, Area area) {
        this.parts = parts;
        this.before = evidence(before, area);
        this.after = evidence(after, area);
    }

    private static Map<Key, Counted> evidence(Scorecard card, Area area) {
        Map<Key, Counted> evidence = new HashMap<>();
        card.areas().stream().filter(one -> one.area() == area).flatMap(one -> one.tracks().stream())
                .forEach(track -> track.metrics().forEach(metric -> metric.counted().forEach(one -> evidence.put(
                        new Key(track.track(), metric.metric(), one.line(), new ScoredState.Name(one.subject(), one.step())), one))));
        return evidence;
    }

    /**
     * Adds what a step changes in the unbounded points of a line. Where each unit of the value earns the same, customers are told apart:
     * gained, lost, staying with another usage. Otherwise the change is one part.
     */
    void line(Cause.Kind cause, LineTerm line, ScoredState from, ScoredState to) {
        boolean apart = cause == Cause.Kind.USAGE_CHANGED && from.isProportional(line) && to.isProportional(line);
        if (!apart) {
            parts.add(cause, line.metric(), line.line(), to.points(line).getUnbounded().subtract(from.points(line).getUnbounded()));
        }
        for (SubjectChange subject : changes(line, line, from, to)) {
            Cause.Kind own = apart ? customer(line, from, to, subject) : cause;
            if (apart) {
                parts.add(own, line.metric(), line.line(), ScoredState.perUnit(line).multiply(subject.effect()));
            }
            parts.add(own, line.metric(), line.line(), subject);
        }
    }

    /** Adds the subjects that other terms concern: those of a line, and of the line that takes its place. */
    void terms(LineTerm line, LineTerm other, ScoredState from, ScoredState to) {
        changes(line, other, from, to).forEach(subject -> parts.add(Cause.Kind.RULE_CHANGED, line.metric(), null, subject));
    }

    /** Whether a customer was gained or lost, or stays with another usage. */
    private static Cause.Kind customer(LineTerm line, ScoredState from, ScoredState to, SubjectChange subject) {
        if (line.measure() instanceof Measure.Services) {
            return Cause.Kind.USAGE_CHANGED;
        }
        if (line.measure() instanceof Measure.Net || line.measure() instanceof Measure.NetDeployments) {
            return subject.effect().signum() > 0 ? Cause.Kind.CUSTOMERS_GAINED : Cause.Kind.CUSTOMERS_LOST;
        }
        ScoredState.Name name = new ScoredState.Name(subject.subject(), subject.step());
        boolean was = hasAmount(from.subjects(line).get(name));
        boolean is = hasAmount(to.subjects(line).get(name));
        return was == is ? Cause.Kind.USAGE_CHANGED : is ? Cause.Kind.CUSTOMERS_GAINED : Cause.Kind.CUSTOMERS_LOST;
    }

    private static boolean hasAmount(@Nullable Subject subject) {
        return subject != null && subject.now() != null && subject.now().signum() != 0;
    }

    private List<SubjectChange> changes(LineTerm line, LineTerm other, ScoredState from, ScoredState to) {
        Map<ScoredState.Name, Subject> was = from.subjects(line);
        Map<ScoredState.Name, Subject> is = to.subjects(other);
        Set<ScoredState.Name> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        List<SubjectChange> changes = new ArrayList<>();
        for (ScoredState.Name name : names) {
            BigFraction effect = effect(is.get(name)).subtract(effect(was.get(name)));
            if (effect.signum() != 0) {
                changes.add(new SubjectChange(name.subject(), name.step(), effect, before.get(Key.of(line, name)), after.get(Key.of(other, name))));
            }
        }
        return changes;
    }

    private static BigFraction effect(@Nullable Subject subject) {
        return subject == null ? BigFraction.ZERO : subject.effect();
    }
}
