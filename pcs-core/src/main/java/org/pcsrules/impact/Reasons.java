package org.pcsrules.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.StatedTerm;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.comparison.TermChange.Kind;
import org.pcsrules.comparison.TermComparison;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.changes.RuleChange;
import org.pcsrules.rulebook.changes.RulebookChanges;
import org.pcsrules.rulebook.changes.RulebookText;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.MetricTerm;

/**
 * The changed rules that bear on a part of a score: those that state a term of it differently; and of the rules that no term shows those
 * that name its measure, or, if there are no others, all that name none.
 */
final class Reasons {

    private static final String MEASURE = "Measure.";
    /** What a rule states that no score depends on. */
    private static final String SOURCE = "source";
    private static final String WINDOW = "window/";

    /** A changed rule that no term shows. @param measures the measures that it names; none if it names none */
    private record Unshown(ChangedRule rule, Set<String> measures) {
    }

    private final RulebookText before;
    private final RulebookText after;
    private final EditionTerms was;
    private final EditionTerms is;
    private final List<TermChange> terms;
    private final List<Unshown> unshown = new ArrayList<>();

    Reasons(RulebookChanges changes, RulebookText before, EditionTerms was, RulebookText after, EditionTerms is) {
        this.before = before;
        this.after = after;
        this.was = was;
        this.is = is;
        this.terms = TermComparison.between(was, is);
        changes.rulesNotShown().stream().filter(change -> !change.file().startsWith(WINDOW)).forEach(this::unshown);
    }

    private void unshown(RuleChange change) {
        SourceRule text = (change.kind() == RuleChange.Kind.REMOVED ? before : after).rule(change.file(), change.name()).orElse(null);
        boolean source = text != null && text.stated().anyMatch(one -> one instanceof Expression.Call call && call.name().equals("insert")
                && call.arguments().stream().allMatch(stated -> stated instanceof Expression.Call term && term.name().equals(SOURCE)));
        if (!source) {
            Set<String> measures = new HashSet<>();
            Stream<Condition> conditions = text == null ? Stream.of() : text.allConditions();
            conditions.forEach(condition -> {
                if (condition instanceof Condition.Pattern pattern && pattern.type().startsWith(MEASURE)) {
                    measures.add(pattern.type().substring(MEASURE.length()));
                }
            });
            unshown.add(new Unshown(new ChangedRule(change.name(), change.ruleId(), change.file(), change.line()), measures));
        }
    }

    /** What bears on the points of a metric. @param old null if it was not there @param now null if it is not there */
    List<ChangedRule> ofMetric(Area area, Track from, Track to, Metric metric, @Nullable MetricScore old, @Nullable MetricScore now) {
        List<ChangedRule> rules = terms(term -> term.area() == area && term.metric() == metric && isOn(term.before(), from) && isOn(term.after(), to)
                && isMoved(term.line(), old, now));
        rules.addAll(naming(area, from, to, List.of(metric)));
        return rules.isEmpty() ? ofMethod() : rules;
    }

    /** The rules that no term shows and that name a measure of these metrics. */
    private List<ChangedRule> naming(Area area, Track from, Track to, List<Metric> metrics) {
        Set<String> measures = new HashSet<>();
        measures(was, area, from, metrics, measures);
        measures(is, area, to, metrics, measures);
        return unshown.stream().filter(one -> one.measures.stream().anyMatch(measures::contains)).map(Unshown::rule).toList();
    }

    private static void measures(EditionTerms edition, Area area, Track track, List<Metric> metrics, Set<String> into) {
        for (MetricTerm term : edition.metrics()) {
            if (term.getArea() == area && term.getTrack() == track && metrics.contains(term.getMetric())) {
                term.getLines().forEach(line -> into.add(line.measure().getClass().getSimpleName()));
            }
        }
    }

    /** What bears on which track counts. */
    List<ChangedRule> ofTrack(Area area, Track from, Track to) {
        List<ChangedRule> rules = terms(term -> term.area() == area && term.kind() == Kind.TRACK_CHOICE);
        if (rules.isEmpty()) {
            rules = terms(term -> term.area() == area && (isOn(term.before(), from) || isOn(term.after(), to)));
            rules.addAll(naming(area, from, to, List.of(Metric.values())));
        }
        return rules.isEmpty() ? ofMethod() : rules;
    }

    /** What bears on the test for a designation. */
    List<ChangedRule> ofDesignation() {
        return terms(term -> term.kind() == Kind.PASS_MARK);
    }

    /** What bears on whether there is an area. */
    List<ChangedRule> ofArea(Area area) {
        return terms(term -> term.area() == area && term.kind() == Kind.AREA);
    }

    /** What bears on anything: default readings, and rules that no term shows and that name no measure. */
    List<ChangedRule> ofMethod() {
        List<ChangedRule> rules = terms(term -> term.kind() == Kind.DEFAULT_READING);
        unshown.stream().filter(one -> one.measures.isEmpty()).map(Unshown::rule).forEach(rules::add);
        return rules;
    }

    private List<ChangedRule> terms(Predicate<TermChange> which) {
        List<ChangedRule> rules = new ArrayList<>();
        terms.stream().filter(which).map(this::rule).filter(rule -> !rules.contains(rule)).forEach(rules::add);
        return rules;
    }

    private ChangedRule rule(TermChange term) {
        StatedTerm stated = Objects.requireNonNull(term.after() == null ? term.before() : term.after());
        Span place = (term.after() == null ? before : after).place(stated.edition(), stated.rule());
        return new ChangedRule(stated.rule().rule(), stated.rule().ruleId(), place == null ? null : place.file(), place == null ? 0 : place.line());
    }

    private static boolean isOn(@Nullable StatedTerm term, Track track) {
        return term == null || term.track() == null || term.track() == track;
    }

    /** Whether a line gives other points or counts on one side only; a term of the whole metric may always matter. */
    private static boolean isMoved(@Nullable Line line, @Nullable MetricScore old, @Nullable MetricScore now) {
        return line == null || old == null || now == null || !points(line, old).equals(points(line, now));
    }

    private static List<Object> points(Line line, MetricScore metric) {
        return metric.lines().stream().filter(one -> one.line() == line).findFirst().map(Reasons::points).orElse(List.of());
    }

    private static List<Object> points(LineScore line) {
        return List.of(line.points(), line.counts());
    }
}
