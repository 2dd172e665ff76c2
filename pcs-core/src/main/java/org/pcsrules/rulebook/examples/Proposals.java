package org.pcsrules.rulebook.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.examples.Coverage.Figure;
import org.pcsrules.rulebook.examples.Coverage.Side;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.EditionTerms;

/**
 * Examples just below, at and just above figures for which there are none, in the form in which files of examples are written. Targets and the
 * pass mark are tried by readings, gates by people, bounds by customers of that size. The points expected are those that the
 * rules give: they hold a rule where it is, and do not show that it is right.
 */
public final class Proposals {

    private static final String NOTE = "  # proposed: points as the rules stand\n";

    private final Rulebook rulebook;
    private final Map<String, PcsEngine> engines = new TreeMap<>();
    private final Map<String, EditionTerms> terms = new TreeMap<>();

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

    private record Trial(Area area, Track track, List<String> rows) {
    }

    private String proposal(Figure figure, Side side) {
        List<String> editions = figure.editions();
        String last = editions.get(editions.size() - 1);
        BigFraction value = figure.value().add(figure.stepAside().multiply(side.ordinal() - Side.AT.ordinal()));
        LocalDate day = terms(last).edition().from();
        Trial trial = trial(figure, value, new BoundaryRows(terms(last), day), last, day);
        if (trial == null || trial.rows().isEmpty()) {
            return "";
        }
        // Under editions that give other points the last one alone is proposed.
        String expected = expected(figure, trial, last, day);
        List<String> under = editions.stream().filter(edition -> expected.equals(expected(figure, trial, edition, day))).toList();
        String name = trial.area() + ", " + trial.track() + (figure.metric() == null ? "" : ", " + figure.metric()) + (figure.line() == null ? "" : " " + figure.line())
                + (side == Side.AT ? ": at " : side == Side.BELOW ? ": just below " : ": just above ") + words(figure) + " (" + String.join(", ", under) + ")";
        StringBuilder text = new StringBuilder(NOTE).append("  - name: \"").append(name).append("\"\n");
        text.append(settings(trial, under, day)).append("    facts:\n");
        trial.rows().forEach(row -> text.append("      - ").append(row).append('\n'));
        return text.append("    expect: {").append(expected).append("}\n\n").toString();
    }

    /** What is tried; a pass mark on the first track that counts and whose readings can make its score. */
    private @Nullable Trial trial(Figure figure, BigFraction value, BoundaryRows rows, String edition, LocalDate day) {
        if (figure.area() != null && figure.track() != null) {
            return new Trial(figure.area(), figure.track(), rows.of(figure, value));
        }
        return terms(edition).metrics().stream().map(one -> new Trial(one.getArea(), one.getTrack(), rows.track(one.getArea(), one.getTrack(), value.intValue())))
                .filter(one -> !one.rows().isEmpty() && score(one, edition, day).track() == one.track()).findFirst().orElse(null);
    }

    private EditionTerms terms(String edition) {
        return terms.computeIfAbsent(edition, rulebook::terms);
    }

    private static String words(Figure figure) {
        String number = BoundaryRows.number(figure.value());
        return switch (figure.kind()) {
            case TARGET -> "the target of " + number;
            case GATE -> "the " + number + " people of step " + figure.step();
            case BOUND -> number + " " + (figure.size() == null ? "" : figure.size().words());
            case PASS_MARK -> "the pass mark of " + number;
        };
    }

    private static String settings(Trial trial, List<String> editions, LocalDate day) {
        return "    edition: [" + String.join(", ", editions) + "]\n    asOf: " + day + "\n    area: " + trial.area() + "\n    track: " + trial.track() + "\n";
    }

    /** What the rules give, found by scoring the proposal itself; empty under an edition that does not have the track. */
    private String expected(Figure figure, Trial trial, String edition, LocalDate day) {
        if (terms(edition).metrics().stream().noneMatch(one -> one.getArea() == trial.area() && one.getTrack() == trial.track())) {
            return "";
        }
        AreaScore score = score(trial, edition, day);
        TrackScore track = score.tracks().stream().filter(one -> one.track() == trial.track()).findFirst().orElseThrow();
        return figure.metric() == null ? "score: " + track.score() + ", qualified: " + (score.qualified() ? "yes" : "no")
                : figure.metric() + ": " + track.metric(figure.metric()).points();
    }

    private AreaScore score(Trial trial, String edition, LocalDate day) {
        String text = "examples:\n  - name: proposed\n" + settings(trial, List.of(edition), day) + "    facts:\n"
                + trial.rows().stream().map(row -> "      - " + row + "\n").collect(Collectors.joining()) + "    expect: {score: 0}\n";
        ExampleReader reader = new ExampleReader("proposed" + Examples.ENDING, rulebook);
        List<Example> read = reader.read(text);
        if (!reader.problems().found().isEmpty()) {
            throw new IllegalStateException("a proposed example cannot be read: " + reader.problems().found() + "\n" + text);
        }
        return engines.computeIfAbsent(edition, id -> PcsEngine.builder().rulebook(rulebook).edition(id).build()).score(read.get(0).facts(), day).area(trial.area());
    }
}
