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
 * @param figures the targets, gates and bounds that points turn on, and the pass mark
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
        GATE,
        /** A bound of a band that says which customers count, or from what on. */
        BOUND,
        /** The score that a designation needs. */
        PASS_MARK
    }

    /** A place beside a figure where points may turn. */
    public enum Side {
        /** Less, by one step at most. */
        BELOW,
        /** Exactly. */
        AT,
        /** More, by one step at most. */
        ABOVE
    }

    /**
     * A figure that points or a designation turn on. Area, track and metric are null of a pass mark, which holds for all.
     *
     * @param file the rule file that states it
     * @param rule the rule that states it
     * @param editions the editions for which it is stated
     * @param line null where the metric has one line
     * @param step the number of a gate, from 1; else 0
     * @param size what a bound is held against; else null
     * @param value the figure
     * @param unreachedIn of a target or gate, those of the editions in which no example has a value that it is held against
     * @param missing where no example has a value, under any of the editions: below, at or above it; empty: all three are there
     */
    public record Figure(String file, String rule, List<String> editions, @Nullable Area area, @Nullable Track track, @Nullable Metric metric, @Nullable Line line,
            Kind kind, int step, @Nullable Size size, BigFraction value, List<String> unreachedIn, List<Side> missing) {
        public Figure {
            editions = List.copyOf(editions);
            unreachedIn = List.copyOf(unreachedIn);
            missing = List.copyOf(missing);
        }

        Figure missing(List<Side> sides) {
            return new Figure(file, rule, editions, area, track, metric, line, kind, step, size, value, unreachedIn, sides);
        }

        /** The sides that there are: nobody has less than no people, licences or dollars. */
        public List<Side> sides() {
            return kind != Kind.TARGET && value.signum() == 0 ? List.of(Side.AT, Side.ABOVE) : List.of(Side.values());
        }

        /** How far from the figure is just below or just above it: one, or one hundredth of a share. */
        public BigFraction stepAside() {
            return size == null ? BigFraction.ONE : size.step();
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
