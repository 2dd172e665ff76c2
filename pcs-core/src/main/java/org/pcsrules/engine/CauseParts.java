package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.Cause;
import org.pcsrules.comparison.CausePart;
import org.pcsrules.comparison.SubjectChange;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.scorecard.Points;

/** The causes of one area while they are collected. What adds nothing is left out. */
final class CauseParts {

    private record Place(@Nullable Metric metric, @Nullable Line line) {
    }

    private static final class Part {
        private BigFraction points = BigFraction.ZERO;
        private final Map<ScoredState.Name, SubjectChange> subjects = new LinkedHashMap<>();
    }

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::metric, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Place::line, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<Cause.Kind, Map<Place, Part>> parts = new EnumMap<>(Cause.Kind.class);
    private final Map<Cause.Kind, Cause.Kind> since = new HashMap<>();

    void add(Cause.Kind cause, @Nullable Metric metric, @Nullable Line line, BigFraction points) {
        Part part = part(cause, metric, line);
        part.points = part.points.add(points);
    }

    void add(Cause.Kind cause, @Nullable Metric metric, @Nullable Line line, SubjectChange subject) {
        part(cause, metric, line).subjects.merge(new ScoredState.Name(subject.subject(), subject.step()), subject, (known, more) -> new SubjectChange(
                known.subject(), known.step(), known.effect().add(more.effect()), known.before(), known.after()));
    }

    void since(Cause.Kind cause, Cause.Kind first) {
        since.put(cause, first);
    }

    private Part part(Cause.Kind cause, @Nullable Metric metric, @Nullable Line line) {
        return parts.computeIfAbsent(cause, kind -> new LinkedHashMap<>()).computeIfAbsent(new Place(metric, line), place -> new Part());
    }

    List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        parts.forEach((kind, places) -> {
            List<CausePart> all = places.entrySet().stream().filter(entry -> entry.getValue().points.signum() != 0)
                    .sorted(Map.Entry.comparingByKey(ORDER))
                    .map(entry -> new CausePart(entry.getKey().metric(), entry.getKey().line(), new Points(entry.getValue().points),
                            List.copyOf(entry.getValue().subjects.values()))).toList();
            if (!all.isEmpty()) {
                causes.add(new Cause(kind, since.get(kind), all));
            }
        });
        return causes;
    }
}
