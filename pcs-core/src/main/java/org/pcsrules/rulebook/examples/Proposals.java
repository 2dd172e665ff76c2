package org.pcsrules.rulebook.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
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

    private static final String NOTE = "  # proposed: points as the rules stand; work them out by hand from the published table\n";

    /** Figures that the same rule states alike in several editions are one. */
    private record Same(String file, Area area, Track track, Metric metric, @Nullable Line line, Kind kind, int step, BigFraction value) {
        static Same of(Figure figure) {
            return new Same(figure.file(), figure.area(), figure.track(), figure.metric(), figure.line(), figure.kind(), figure.step(), figure.value());
        }
    }

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
        Map<Same, List<Figure>> alike = coverage.figures().stream().filter(figure -> !figure.file().isEmpty())
                .collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()));
        Map<String, StringBuilder> texts = new TreeMap<>();
        alike.forEach((same, figures) -> {
            Set<Side> missing = new TreeSet<>(figures.get(0).missing());
            figures.forEach(figure -> missing.retainAll(figure.missing()));
            List<String> editions = figures.stream().map(Figure::edition).distinct().toList();
            missing.forEach(side -> texts.computeIfAbsent(same.file(), any -> new StringBuilder()).append(proposals.proposal(same, editions, side)));
        });
        Map<String, String> proposed = new LinkedHashMap<>();
        texts.forEach((file, text) -> {
            if (text.length() > 0) {
                proposed.put(file, text.toString());
            }
        });
        return proposed;
    }

    private String proposal(Same same, List<String> editions, Side side) {
        BigFraction value = same.value().add(BigFraction.of(side.ordinal() - Side.AT.ordinal()));
        LocalDate day = rulebook.terms(editions.get(editions.size() - 1)).edition().from();
        List<String> rows = same.kind() == Kind.TARGET ? reading(same, value) : people(same, editions.get(editions.size() - 1), day, value);
        if (rows.isEmpty()) {
            return "";
        }
        // Under editions that give other points the last one alone is proposed.
        String points = points(same, editions.get(editions.size() - 1), day, rows);
        List<String> under = editions.stream().filter(edition -> points.equals(points(same, edition, day, rows))).toList();
        String name = words(same) + (side == Side.AT ? ", at " : side == Side.BELOW ? ", just below " : ", just above ")
                + (same.kind() == Kind.GATE ? "the " + number(same.value()) + " people of step " + same.step() : "the target of " + number(same.value()))
                + ", editions " + String.join(" and ", under);
        StringBuilder text = new StringBuilder(NOTE).append("  - name: \"").append(name).append("\"\n");
        text.append(settings(same, under, day)).append("    facts:\n");
        rows.forEach(row -> text.append("      - ").append(row).append('\n'));
        return text.append("    expect: {").append(same.metric()).append(": ").append(points).append("}\n\n").toString();
    }

    private static String settings(Same same, List<String> editions, LocalDate day) {
        return "    edition: [" + String.join(", ", editions) + "]\n    asOf: " + day + "\n    area: " + same.area() + "\n    track: " + same.track() + "\n";
    }

    /** The points that the rules give, found by scoring the proposal itself. */
    private String points(Same same, String edition, LocalDate day, List<String> rows) {
        String text = "examples:\n  - name: proposed\n" + settings(same, List.of(edition), day) + "    facts:\n"
                + rows.stream().map(row -> "      - " + row + "\n").collect(Collectors.joining()) + "    expect: {" + same.metric() + ": 0}\n";
        ExampleReader reader = new ExampleReader("proposed" + Examples.ENDING, rulebook);
        Example example = reader.read(text).get(0);
        Scorecard card = engines.computeIfAbsent(edition, id -> PcsEngine.builder().rulebook(rulebook).edition(id).build()).score(example.facts(), day);
        TrackScore track = card.area(same.area()).tracks().stream().filter(one -> one.track() == same.track()).findFirst().orElseThrow();
        return track.metrics().stream().filter(one -> one.metric() == same.metric()).findFirst().orElseThrow().points().toString();
    }

    private static List<String> reading(Same same, BigFraction value) {
        return List.of("{metric: " + same.metric() + (same.line() == null ? "" : ", line: " + same.line()) + ", value: " + number(value) + "}");
    }

    /** People with a certification of each step: of this one as many as asked, of other gates as many as they need, and one of the last step. */
    private List<String> people(Same same, String edition, LocalDate day, BigFraction value) {
        MetricTerm metric = rulebook.terms(edition).metrics().stream()
                .filter(one -> one.getArea() == same.area() && one.getTrack() == same.track() && one.getMetric() == same.metric()).findFirst().orElseThrow();
        LineTerm line = metric.getLines().stream().filter(one -> one.line() == same.line()).findFirst().orElseThrow();
        List<String> rows = new ArrayList<>();
        for (Measure.Step step : ((Measure.Steps) line.measure()).steps()) {
            BigFraction people = step.number() == same.step() ? value : step.people().lower() == null ? BigFraction.ONE : step.people().lower();
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

    private static String words(Same same) {
        return words(same.area()) + ", " + words(same.track()) + " track, " + words(same.metric()).toLowerCase(Locale.ROOT)
                + (same.line() == null ? "" : ", " + same.line());
    }

    private static String words(Enum<?> code) {
        String text = code.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return code == Track.SMB ? code.name() : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Readings have decimals, not fractions: a target with more than four places is tried at the nearest one. */
    private static String number(BigFraction number) {
        return Numbers.decimal(number, 4).toPlainString();
    }
}
