package org.pcsrules.rulebook.examples;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.RulebookId;

/**
 * What the examples of a rulebook reach. A rule is reached if, in the score of an example, it concludes something from the example's facts. What
 * states terms is reached if what an example expects rests on a term of it, and would not be so without the facts.
 *
 * @param rulebook the rulebook
 * @param rules every rule, by file and line
 * @param figures the targets and gates that points turn on
 */
public record Coverage(RulebookId rulebook, List<OfRule> rules, List<Figure> figures) {

    public Coverage {
        rules = List.copyOf(rules);
        figures = List.copyOf(figures);
    }

    /** How a rule stands. */
    public enum Standing {
        /** An example reaches it. */
        REACHED,
        /** No example reaches it. */
        UNREACHED,
        /** No score reads what it states: a source, or a rule of the qualification window. */
        BESIDE
    }

    /**
     * A rule.
     *
     * @param file its file, as in {@code editions/2026-07/security.drl}
     * @param line the line of its name, from 1
     */
    public record OfRule(String file, int line, String name, Standing standing) {
    }

    /** What a figure is. */
    public enum Kind {
        /** The value of a line that gives its maximum. */
        TARGET,
        /** The people that meet a gate. */
        GATE
    }

    /** A place beside a figure where points may turn. */
    public enum Side {
        /** Less, by one at most. */
        BELOW,
        /** Exactly. */
        AT,
        /** More, by one at most. */
        ABOVE
    }

    /**
     * A figure of a metric.
     *
     * @param file the rule file that states it
     * @param rule the rule that states it
     * @param editions the editions for which it is stated
     * @param line null where the metric has one line
     * @param step the number of a gate, from 1; 0 of a target
     * @param value the figure
     * @param unreachedIn those of the editions in which no example has a value that it is held against
     * @param missing where no example has a value, under any of the editions: below, at or above it; empty: all three are there
     */
    public record Figure(String file, String rule, List<String> editions, Area area, Track track, Metric metric, @Nullable Line line, Kind kind, int step,
            BigFraction value, List<String> unreachedIn, List<Side> missing) {
        public Figure {
            editions = List.copyOf(editions);
            unreachedIn = List.copyOf(unreachedIn);
            missing = List.copyOf(missing);
        }
    }

    /** The rules of this standing. */
    public List<OfRule> rules(Standing standing) {
        return rules.stream().filter(rule -> rule.standing() == standing).toList();
    }

    /** The files that have rules. */
    public SortedSet<String> files() {
        SortedSet<String> files = new TreeSet<>();
        rules.forEach(rule -> files.add(rule.file()));
        return files;
    }

    /** The same, of some files alone. @param part what their paths begin with */
    public Coverage of(String part) {
        return new Coverage(rulebook, rules.stream().filter(rule -> rule.file().startsWith(part)).toList(),
                figures.stream().filter(figure -> figure.file().startsWith(part)).toList());
    }
}
