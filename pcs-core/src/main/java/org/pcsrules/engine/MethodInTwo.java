package org.pcsrules.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.facts.Reading;
import org.pcsrules.stages.Blockings;
import org.pcsrules.stages.Candidate;
import org.pcsrules.stages.ChosenTrack;
import org.pcsrules.stages.GateMet;
import org.pcsrules.stages.GatePoints;
import org.pcsrules.stages.LineValue;
import org.pcsrules.stages.LineValues;
import org.pcsrules.stages.LinesOfMetrics;
import org.pcsrules.stages.Measured;
import org.pcsrules.stages.MetricsOfTracks;
import org.pcsrules.stages.PointsOfCategories;
import org.pcsrules.stages.PointsOfLines;
import org.pcsrules.stages.PointsOfMetrics;
import org.pcsrules.stages.PointsOfTracks;
import org.pcsrules.stages.QualifiedTracks;
import org.pcsrules.stages.ToldConditions;
import org.pcsrules.stages.TrackBase;
import org.pcsrules.stages.TrackPoints;
import org.pcsrules.stages.Warning;
import org.pcsrules.terms.TextReading;

/**
 * The rules of the method in two parts: those that measure, which read a partner's rows and people, and those that go on from what was
 * measured. A reading of the published text that only the second part reads can be changed without measuring again.
 *
 * <p>The parts are found by asking each rule what it reads. Rules that read rows and later stages at once belong to neither part; a
 * method with such a rule is not taken apart.
 */
final class MethodInTwo {

    /** What measuring leaves behind, what comes after it, and the readings in the facts. Any other type that rules do not state is a row's. */
    private static final Set<Class<?>> AFTER_ROWS = Set.of(Measured.class, GateMet.class, TrackBase.class, Reading.class, GatePoints.class,
            LineValue.class, LineValues.class, PointsOfLines.class, LinesOfMetrics.class, PointsOfMetrics.class, MetricsOfTracks.class,
            PointsOfCategories.class, TrackPoints.class, PointsOfTracks.class, Blockings.class, QualifiedTracks.class, Candidate.class,
            ChosenTrack.class, ToldConditions.class, Warning.class);

    private static final String TERMS = TextReading.class.getPackageName();

    private final Set<String> readByMeasuring;
    private final Set<String> readByJudging;
    private final KieBase measuring;
    private final KieBase judging;

    private MethodInTwo(Set<String> readByMeasuring, Set<String> readByJudging, KieBase measuring, KieBase judging) {
        this.readByMeasuring = readByMeasuring;
        this.readByJudging = readByJudging;
        this.measuring = measuring;
        this.judging = judging;
    }

    /** The two parts; null if there is a rule that belongs to neither. */
    static @Nullable MethodInTwo of(RuleModels models, List<TextReading> points) {
        Set<Rule> rows = new HashSet<>();
        Set<String> readByMeasuring = new HashSet<>();
        Set<String> readByJudging = new HashSet<>();
        for (Model model : models.all()) {
            boolean method = models.isMethod(model);
            for (Rule rule : model.getRules()) {
                RuleReads reads = RuleReads.of(rule);
                boolean readsRows = method && reads.types().stream().anyMatch(MethodInTwo::isOfRows);
                if (readsRows && reads.types().stream().anyMatch(AFTER_ROWS::contains)) {
                    return null;
                }
                if (readsRows) {
                    rows.add(rule);
                }
                // What is measured rests on the terms: a reading that they depend on asks for measuring again.
                Set<String> readBy = method && !readsRows ? readByJudging : readByMeasuring;
                points.stream().filter(reads::reads).map(TextReading::name).forEach(readBy::add);
            }
        }
        return new MethodInTwo(readByMeasuring, readByJudging, models.method(rows::contains), models.method(rule -> !rows.contains(rule)));
    }

    private static boolean isOfRows(Class<?> type) {
        return !AFTER_ROWS.contains(type) && !type.getPackageName().equals(TERMS) && !type.getPackageName().startsWith("java.") && !type.isEnum();
    }

    /** Whether a reading of the open point may change what is measured. */
    boolean isReadByMeasuring(String point) {
        return readByMeasuring.contains(point);
    }

    /** Whether a reading of the open point may change what follows from the same measured values. */
    boolean isReadByJudging(String point) {
        return readByJudging.contains(point);
    }

    /** What the rules measure. @param partner the partner's facts, as rules read them */
    List<Object> measure(TermSet terms, Collection<?> partner, Limits limits) {
        try (Session session = new Session(measuring, limits, false)) {
            session.insert(terms.facts);
            session.insert(partner.stream().filter(fact -> isOfRows(fact.getClass())).toList());
            session.fire();
            return session.all(Object.class).stream().filter(fact -> AFTER_ROWS.contains(fact.getClass())).toList();
        }
    }

    /** Goes on from what was measured, and takes from the session what is asked for. */
    <T> T judge(Collection<?> terms, Collection<?> partner, Collection<?> measured, Limits limits, Function<Session, T> taking) {
        try (Session session = new Session(judging, limits, false)) {
            session.insert(terms);
            session.insert(partner.stream().filter(Reading.class::isInstance).toList());
            session.insert(measured);
            session.fire();
            return taking.apply(session);
        }
    }

    /** The sessions that are open now. */
    int openSessions() {
        return measuring.getKieSessions().size() + judging.getKieSessions().size();
    }
}
