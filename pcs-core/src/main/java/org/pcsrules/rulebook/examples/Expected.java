package org.pcsrules.rulebook.examples;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Points;
import org.pcsrules.window.WindowStatus;

/** One thing that an example expects. */
public sealed interface Expected {

    /** How nothing is written. */
    String NONE = "none";

    /** The line that it stands on, from 1. */
    int line();

    /** What is expected, as the example writes it: {@code 125/3}, {@code yes}. */
    String written();

    /** Whether it is more than no points. */
    default boolean scores() {
        return false;
    }

    /** Whether it is no points, or no designation. */
    default boolean fails() {
        return false;
    }

    /** Exact points of something. */
    sealed interface OfPoints extends Expected {

        /** How many. */
        BigFraction points();

        @Override
        default String written() {
            return new Points(points()).toString();
        }

        @Override
        default boolean scores() {
            return points().signum() > 0;
        }

        @Override
        default boolean fails() {
            return points().signum() == 0;
        }
    }

    /** The points of a metric. */
    record OfMetric(int line, Metric metric, BigFraction points) implements OfPoints {
    }

    /** The points of a category. */
    record OfCategory(int line, Category category, BigFraction points) implements OfPoints {
    }

    /** The score of the track, or of the area where no track is named. */
    record Score(int line, BigFraction points) implements OfPoints {
    }

    /** The track that counts. */
    record ChosenTrack(int line, Track track) implements Expected {
        @Override
        public String written() {
            return track.name();
        }
    }

    /** Whether the designation holds. */
    record Qualified(int line, boolean qualified) implements Expected {
        @Override
        public String written() {
            return qualified ? "yes" : "no";
        }

        @Override
        public boolean scores() {
            return qualified;
        }

        @Override
        public boolean fails() {
            return !qualified;
        }
    }

    /**
     * What stands against the designation, in order.
     *
     * @param blockers as in {@code BELOW_THRESHOLD} or {@code METRIC_AT_ZERO USAGE_GROWTH}
     */
    record Blockers(int line, List<String> blockers) implements Expected {
        public Blockers {
            blockers = List.copyOf(blockers);
        }

        @Override
        public String written() {
            return blockers.isEmpty() ? NONE : String.join(", ", blockers);
        }

        @Override
        public boolean fails() {
            return !blockers.isEmpty();
        }
    }

    /** Something of the qualification window, written as in {@code pcs-window/1}; {@code none} for nothing. */
    record OfWindow(int line, Kind kind, String written) implements Expected {

        /** What of it. */
        public enum Kind {
            /** Its first and last day, as in {@code 2026-03-01..2026-08-15}. */
            WINDOW("window"),
            /** The status. */
            STATUS("status"),
            /** The last day on which the latest qualifying day serves. */
            HELD_UNTIL("heldUntil"),
            /** The track of the next enrolment. */
            NEXT_TRACK("nextTrack"),
            /** What there is to do, in order. */
            NEXT_STEPS("nextSteps"),
            /** The codes of its warnings, in order. */
            WINDOW_WARNINGS("windowWarnings");

            private final String field;

            Kind(String field) {
                this.field = field;
            }

            /** The name by which examples expect it. */
            public String field() {
                return field;
            }
        }

        @Override
        public boolean scores() {
            return kind == Kind.STATUS && written.equals(WindowStatus.QUALIFIED.name()) || kind == Kind.HELD_UNTIL && !written.equals(NONE);
        }

        @Override
        public boolean fails() {
            return kind == Kind.STATUS && written.equals(WindowStatus.IN_PROGRESS.name()) || kind == Kind.HELD_UNTIL && written.equals(NONE);
        }
    }

    /** The codes of the warnings that the scorecard gives, in order. */
    record Warnings(int line, List<String> codes) implements Expected {
        public Warnings {
            codes = List.copyOf(codes);
        }

        @Override
        public String written() {
            return codes.isEmpty() ? NONE : String.join(", ", codes);
        }
    }
}
