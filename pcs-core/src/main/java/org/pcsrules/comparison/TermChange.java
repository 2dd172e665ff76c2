package org.pcsrules.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

/**
 * A term that two sets of rules state differently, or that only one of them states. Where one set has a single track and the other
 * several, each of these is compared with the single one.
 *
 * @param area null where the term holds for all areas
 * @param metric null where the term is not of one metric
 * @param line null where the metric has one line, or the term is of the whole metric
 * @param kind what the term is about
 * @param subject what of that kind: {@code target}, {@code licences}, {@code step 3}; may be empty
 * @param before the term of the first rules; null if they do not state it
 * @param after the term of the second rules; null if they do not state it
 * @param added of lists: what only the second rules list
 * @param removed of lists: what only the first rules list
 */
public record TermChange(@Nullable Area area, @Nullable Metric metric, @Nullable Line line, Kind kind, String subject,
        @Nullable StatedTerm before, @Nullable StatedTerm after, List<String> added, List<String> removed) {

    /** What a term is about. */
    public enum Kind {
        /** What a designation asks for. */
        PASS_MARK,
        /** The reading of an open point that is the default. */
        DEFAULT_READING,
        /** The category of a metric. */
        CATEGORY,
        /** That there is the area. */
        AREA,
        /** Which track counts. */
        TRACK_CHOICE,
        /** That there is the metric. */
        METRIC,
        /** The most points. */
        MAXIMUM,
        /** How the lines of a metric make its points. */
        COMBINATION,
        /** That there is the line. */
        LINE,
        /** The value that gives the maximum. */
        TARGET,
        /** What is measured. */
        MEASURE,
        /** The range that an amount must lie in. */
        BAND,
        /** A further condition of a measure. */
        CONDITION,
        /** The months that are compared. */
        MONTHS,
        /** The associations that count. */
        ASSOCIATIONS,
        /** The offers that count. */
        OFFERS,
        /** The services or workloads that count. */
        NAMES,
        /** The services that do not count. */
        EXCLUDED,
        /** What a user or profile is worth. */
        RATE,
        /** A gate of a step metric. */
        GATE,
        /** The points of each person in the last step. */
        PERSON_POINTS,
        /** The certifications that count. */
        CERTIFICATIONS
    }

    public TermChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** The track: that of the second rules, or that of the first if the second do not state the term; null where it is of no track. */
    public @Nullable Track track() {
        return after != null ? after.track() : Objects.requireNonNull(before).track();
    }

    /** The change in plain words: {@code licences: at least 5 and at most 300, was: at least 25}. */
    public String words() {
        String name = subject.isEmpty() ? "" : subject + ": ";
        if (before == null || after == null) {
            StatedTerm only = Objects.requireNonNull(after == null ? before : after);
            return name + (after == null ? "no longer stated, was: " : "new: ") + only.words();
        }
        if (added.isEmpty() && removed.isEmpty()) {
            return name + after.words() + ", was: " + before.words();
        }
        return name + Stream.of(list("added ", added), list("removed ", removed)).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String list(String word, List<String> entries) {
        return entries.isEmpty() ? "" : word + String.join(", ", entries);
    }
}
