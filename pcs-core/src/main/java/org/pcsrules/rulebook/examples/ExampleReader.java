package org.pcsrules.rulebook.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import org.pcsrules.RulesException;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.terms.TextReading;

/** Reads one file of examples: a head with what its examples have in common, and the examples. */
final class ExampleReader {

    private static final List<String> SHARED = List.of("edition", "asOf", "area", "track", "association", "segment", "readings");
    private static final List<String> HEAD = Stream.concat(SHARED.stream(), Stream.of("facts", "examples")).toList();
    private static final List<String> EXAMPLE = Stream.concat(Stream.of("name"), Stream.concat(SHARED.stream(), Stream.of("facts", "expect"))).toList();
    private static final List<String> OF_AREA = List.of("score", "chosenTrack", "qualified", "blockers", "warnings");
    private static final List<String> EXPECT = Stream.of(Arrays.stream(Metric.values()).map(Metric::name), Arrays.stream(Category.values()).map(Category::name),
            OF_AREA.stream(), Arrays.stream(Expected.OfWindow.Kind.values()).map(Expected.OfWindow.Kind::field)).flatMap(names -> names).toList();
    private static final List<String> BLOCKERS = Arrays.stream(Blocker.Kind.values()).map(Blocker.Kind::name).toList();

    private final Problems problems;
    private final Rulebook rulebook;
    private final Map<String, List<String>> openPoints = new HashMap<>();

    ExampleReader(String file, Rulebook rulebook) {
        this.problems = new Problems(file);
        this.rulebook = rulebook;
        rulebook.readings().forEach((TextReading point) -> openPoints.put(point.name(), point.values()));
    }

    /** The examples of the file. What is wrong with it is in {@link #problems}. */
    List<Example> read(String text) {
        Values head = Values.of(yaml(text), "a head and a list 'examples'", problems);
        head.allow("the head", HEAD);
        List<Example> read = new ArrayList<>();
        if (head.yaml("examples") instanceof Yaml.Items items) {
            Map<String, Integer> names = new HashMap<>();
            for (Yaml item : items.items()) {
                Example example = example(Values.of(item, "an example", problems), head);
                if (example != null) {
                    Integer before = names.putIfAbsent(example.name(), example.line());
                    if (before != null) {
                        problems.add(example.line(), "another example has this name, on line " + before + "; say in what they differ");
                    }
                    read.add(example);
                }
            }
        } else if (problems.found().isEmpty()) {
            problems.add(head.line("examples"), "expected a list 'examples'");
        }
        return read;
    }

    /** Here and not where YAML is read: without the library that class cannot even be loaded. */
    private Yaml yaml(String text) {
        try {
            return YamlReader.read(problems.file(), text);
        } catch (NoClassDefFoundError e) {
            throw new RulesException(problems.file() + ": examples cannot be read: add org.snakeyaml:snakeyaml-engine to the class path", e);
        }
    }

    Problems problems() {
        return problems;
    }

    private @Nullable Example example(Values own, Values head) {
        own.allow("an example", EXAMPLE);
        own.missing("an example", "name", "a sentence that says what it shows");
        Values settings = own.over(head, SHARED);
        settings.missing("an example", "asOf", "the day that it is scored on, here or in the head");
        settings.missing("an example", "area", "here or in the head");
        LocalDate asOf = settings.date("asOf");
        List<Area> areas = settings.codes("area", Area.class);
        List<Track> tracks = settings.codes("track", Track.class);
        String name = own.text("name");
        List<Expected> expected = expected(own);
        if (asOf == null || areas.isEmpty() || name == null) {
            return null;
        }
        ExampleFacts facts = new ExampleFacts(settings, asOf, areas, tracks, problems);
        facts.add(head.yaml("facts"));
        facts.add(own.yaml("facts"));
        PartnerFacts partner = facts.checked(rulebook.catalogue());
        return new Example(problems.file(), own.line("name"), name, asOf, settings.texts("edition"), areas, tracks, readings(settings), partner, expected);
    }

    private Map<String, String> readings(Values settings) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Yaml yaml = settings.yaml("readings");
        if (yaml != null) {
            Values readings = Values.of(yaml, "readings of open points", problems);
            if (readings.allow("the rulebook", openPoints.keySet().stream().sorted().toList())) {
                readings.names().forEach(point -> Optional.ofNullable(readings.oneOf(point, openPoints.get(point))).ifPresent(value -> chosen.put(point, value)));
            }
        }
        return chosen;
    }

    private List<Expected> expected(Values own) {
        List<Expected> expected = new ArrayList<>();
        Yaml yaml = own.yaml("expect");
        if (yaml == null) {
            problems.add(own.line(), "an example needs 'expect': what it scores, as in expect: {DEPLOYMENTS: 4}");
            return expected;
        }
        Values values = Values.of(yaml, "what is expected", problems);
        values.allow("what is expected", EXPECT);
        for (String name : values.names()) {
            Expected one = EXPECT.contains(name) ? expected(name, values) : null;
            if (one != null) {
                expected.add(one);
            }
        }
        return expected;
    }

    private @Nullable Expected expected(String name, Values values) {
        int line = values.line(name);
        for (Expected.OfWindow.Kind kind : Expected.OfWindow.Kind.values()) {
            if (kind.field().equals(name)) {
                String written = new ExpectedWindow(values).written(kind);
                return written == null ? null : new Expected.OfWindow(line, kind, written);
            }
        }
        switch (name) {
            case "chosenTrack": {
                Track track = values.code(name, Track.class);
                return track == null ? null : new Expected.ChosenTrack(line, track);
            }
            case "qualified": {
                String answer = values.text(name);
                if (!"yes".equals(answer) && !"no".equals(answer)) {
                    values.problem(name, "expected yes or no");
                    return null;
                }
                return new Expected.Qualified(line, answer.equals("yes"));
            }
            case "blockers":
                return new Expected.Blockers(line, blockers(values.texts(name), values));
            case "warnings":
                return new Expected.Warnings(line, values.texts(name));
            default: {
                BigFraction points = values.points(name);
                if (points == null) {
                    return null;
                }
                if (name.equals("score")) {
                    return new Expected.Score(line, points);
                }
                return Arrays.stream(Metric.values()).filter(metric -> metric.name().equals(name)).findFirst()
                        .<Expected>map(metric -> new Expected.OfMetric(line, metric, points))
                        .orElseGet(() -> new Expected.OfCategory(line, Category.valueOf(name), points));
            }
        }
    }

    private List<String> blockers(List<String> texts, Values values) {
        texts.stream().filter(text -> !BLOCKERS.contains(text.split(" ", 2)[0])).forEach(text -> values.problem("blockers",
                "unknown blocker '" + text + "'; there are " + String.join(", ", BLOCKERS) + ", each with its metric or category behind it where it has one"));
        return texts;
    }
}
