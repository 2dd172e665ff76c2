package org.pcsrules.rulebook.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.rulebook.examples.Coverage.Figure;
import org.pcsrules.rulebook.examples.Coverage.Kind;
import org.pcsrules.rulebook.examples.Coverage.Side;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;

/**
 * Examples just below, at and just above figures for which there are none, in the form in which files of examples are written. Targets are tried by
 * readings, gates by people. The points expected are those that the rules give: they hold a rule where it is, and do not show that it is right.
 */
public final class Proposals {

    private static final String NOTE = "  # proposed: points as the rules stand\n";

    private final Rulebook rulebook;
    private final Map<String, PcsEngine> engines = new TreeMap<>();

    private Proposals(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Proposes examples.
     *
     * @return items of a list {@code examples}, by the rule file beside which they belong; files without any are left out
     * @throws org.pcsrules.RulesException if the rules do not end
     */
    public static Map<String, String> of(Rulebook rulebook, Coverage coverage) {
        Proposals proposals = new Proposals(rulebook);
        Map<String, StringBuilder> texts = new TreeMap<>();
        coverage.figures().stream().filter(figure -> !figure.file().isEmpty()).forEach(figure -> figure.missing().forEach(side ->
                texts.computeIfAbsent(figure.file(), any -> new StringBuilder()).append(proposals.proposal(figure, side))));
        Map<String, String> proposed = new TreeMap<>();
        texts.forEach((file, text) -> proposed.put(file, text.toString()));
        proposed.values().removeIf(String::isEmpty);
        return proposed;
    }

    private String proposal(Figure figure, Side side) {
        List<String> editions = figure.editions();
        BigFraction value = figure.value().add(BigFraction.of(side.ordinal() - Side.AT.ordinal()));
        LocalDate day = rulebook.terms(editions.get(editions.size() - 1)).edition().from();
        List<String> rows = figure.kind() == Kind.TARGET ? reading(figure, value) : people(figure, editions.get(editions.size() - 1), day, value);
        if (rows.isEmpty()) {
            return "";
        }
        // Under editions that give other points the last one alone is proposed.
        String points = points(figure, editions.get(editions.size() - 1), day, rows);
        List<String> under = editions.stream().filter(edition -> points.equals(points(figure, edition, day, rows))).toList();
        String name = figure.area() + ", " + figure.track() + ", " + figure.metric() + (figure.line() == null ? "" : " " + figure.line())
                + (side == Side.AT ? ": at " : side == Side.BELOW ? ": just below " : ": just above ")
                + (figure.kind() == Kind.GATE ? "the " + number(figure.value()) + " people of step " + figure.step() : "the target of " + number(figure.value()))
                + " (" + String.join(", ", under) + ")";
        StringBuilder text = new StringBuilder(NOTE).append("  - name: \"").append(name).append("\"\n");
        text.append(settings(figure, under, day)).append("    facts:\n");
        rows.forEach(row -> text.append("      - ").append(row).append('\n'));
        return text.append("    expect: {").append(figure.metric()).append(": ").append(points).append("}\n\n").toString();
    }

    private static String settings(Figure figure, List<String> editions, LocalDate day) {
        return "    edition: [" + String.join(", ", editions) + "]\n    asOf: " + day + "\n    area: " + figure.area() + "\n    track: " + figure.track() + "\n";
    }

    /** The points that the rules give, found by scoring the proposal itself. */
    private String points(Figure figure, String edition, LocalDate day, List<String> rows) {
        String text = "examples:\n  - name: proposed\n" + settings(figure, List.of(edition), day) + "    facts:\n"
                + rows.stream().map(row -> "      - " + row + "\n").collect(Collectors.joining()) + "    expect: {" + figure.metric() + ": 0}\n";
        ExampleReader reader = new ExampleReader("proposed" + Examples.ENDING, rulebook);
        Example example = reader.read(text).get(0);
        Scorecard card = engines.computeIfAbsent(edition, id -> PcsEngine.builder().rulebook(rulebook).edition(id).build()).score(example.facts(), day);
        TrackScore track = card.area(figure.area()).tracks().stream().filter(one -> one.track() == figure.track()).findFirst().orElseThrow();
        return track.metrics().stream().filter(one -> one.metric() == figure.metric()).findFirst().orElseThrow().points().toString();
    }

    private static List<String> reading(Figure figure, BigFraction value) {
        return List.of("{metric: " + figure.metric() + (figure.line() == null ? "" : ", line: " + figure.line()) + ", value: " + number(value) + "}");
    }

    /** People with a certification of each step: of this one as many as asked, of other gates as many as they need, and one of the last step. */
    private List<String> people(Figure figure, String edition, LocalDate day, BigFraction value) {
        MetricTerm metric = rulebook.terms(edition).metrics().stream()
                .filter(one -> one.getArea() == figure.area() && one.getTrack() == figure.track() && one.getMetric() == figure.metric()).findFirst().orElseThrow();
        LineTerm line = metric.getLines().stream().filter(one -> one.line() == figure.line()).findFirst().orElseThrow();
        List<String> rows = new ArrayList<>();
        for (Measure.Step step : ((Measure.Steps) line.measure()).steps()) {
            BigFraction people = step.number() == figure.step() ? value : step.people().lower() == null ? BigFraction.ONE : step.people().lower();
            String certification = certification(edition, step, day);
            if (certification == null) {
                return List.of();
            }
            if (people.signum() > 0) {
                rows.add("{certification: " + certification + ", people: " + number(people) + "}");
            }
        }
        return rows;
    }

    /** One of the step's certifications that counts on the day: it could be earned a year before, and has not been retired. */
    private @Nullable String certification(String edition, Measure.Step step, LocalDate day) {
        return rulebook.terms(edition).all(KnownCertification.class).stream().filter(known -> step.certifications().lists(known.id()))
                .filter(known -> known.countsUntil() == null || !known.countsUntil().isBefore(day))
                .filter(known -> known.retiredOn() == null || !known.retiredOn().isBefore(day.minusYears(1)))
                .map(KnownCertification::id).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Readings have decimals, not fractions: a target with more than four places is tried at the nearest one. */
    private static String number(BigFraction number) {
        return Numbers.decimal(number, 4).toPlainString();
    }
}
