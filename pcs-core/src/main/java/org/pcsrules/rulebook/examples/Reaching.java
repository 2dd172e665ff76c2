package org.pcsrules.rulebook.examples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.EditionInfo;
import org.pcsrules.engine.RuleTrace;
import org.pcsrules.engine.RuleTrace.RuleName;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.examples.Coverage.Figure;
import org.pcsrules.rulebook.examples.Coverage.Kind;
import org.pcsrules.rulebook.examples.Coverage.OfRule;
import org.pcsrules.rulebook.examples.Coverage.Side;
import org.pcsrules.rulebook.examples.Coverage.Standing;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.stages.LineValue;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.stages.PeopleOf;
import org.pcsrules.stages.TrackPoints;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.PassMark;

/** Scores all examples, and gathers which rules and figures they reach. */
final class Reaching {

    private static final String WINDOW = "window";
    private static final String WINDOWS_PACKAGE = "org.pcsrules.rules." + WINDOW;

    private record Place(String edition, @Nullable Area area, @Nullable Track track, @Nullable Metric metric, @Nullable Line line) {
        static final Place EVERYWHERE = new Place("", null, null, null, null);

        static Place of(String edition, LineTerm line) {
            return new Place(edition, line.area(), line.track(), line.metric(), line.line());
        }

        Place anywhere() {
            return new Place("", area, track, metric, line);
        }
    }

    /** A figure, in whatever editions. */
    private record Stated(String file, String rule, Place place, Kind kind, int step, @Nullable Size size, BigFraction value) {
        boolean isReached() {
            return kind == Kind.TARGET || kind == Kind.GATE;
        }
    }

    private static final class Found {
        private final List<String> editions = new ArrayList<>();
        private final List<String> unreachedIn = new ArrayList<>();
        private final Set<BigFraction> values = new TreeSet<>();

        void add(String edition, Set<BigFraction> of) {
            editions.add(edition);
            values.addAll(of);
            if (of.isEmpty()) {
                unreachedIn.add(edition);
            }
        }
    }

    private final Examples examples;
    private final RuleTrace trace;
    private final Set<RuleName> reached = new HashSet<>();
    private final Map<Place, Set<BigFraction>> values = new HashMap<>();
    private final Map<Place, Map<Integer, Set<BigFraction>>> people = new HashMap<>();
    private final Map<Place, Map<Size, Set<BigFraction>>> sizes = new HashMap<>();
    private final Map<String, Set<BigFraction>> scores = new HashMap<>();

    Reaching(Examples examples) {
        this.examples = examples;
        this.trace = examples.rulebook().trace();
    }

    Coverage coverage() {
        List<EditionInfo> editions = examples.rulebook().editions();
        Examples.Engines engines = new Examples.Engines(examples.rulebook());
        for (Example example : examples.all()) {
            for (String edition : Examples.under(example, editions)) {
                LookedAt lookedAt = new LookedAt(example);
                RuleTrace.Reach reach = trace.reach(example.facts(), example.asOf(), edition, example.readings(), lookedAt);
                reached.addAll(reach.rules());
                reach.concluded(TrackPoints.class).filter(score -> lookedAt.isDesignation(score, reach.concluded()))
                        .forEach(score -> scores.computeIfAbsent(reach.edition(), any -> new TreeSet<>()).add(score.points()));
                reach.values().forEach(value -> take(reach, value));
                reach.concluded(MetricPoints.class).filter(points -> lookedAt.isExpected(points, reach.concluded())).forEach(points -> sizes(reach, points));
                if (example.looksAtWindow()) {
                    example.areas().forEach(area -> reachedByWindow(engines, example, edition, area));
                }
            }
        }
        RuleSources sources = RuleSources.of(examples.rulebook().files());
        return new Coverage(examples.rulebook().id(), rules(sources), figures(sources));
    }

    private void reachedByWindow(Examples.Engines engines, Example example, @Nullable String edition, Area area) {
        try {
            engines.window(example, edition, area).rules().forEach(rule -> reached.add(new RuleName(WINDOWS_PACKAGE, rule.rule())));
        } catch (IllegalArgumentException e) {
            return; // There is no window: told when the example is run, and it reaches nothing.
        }
    }

    private void take(RuleTrace.Reach reach, LineValue value) {
        Place place = Place.of(reach.edition(), value.line());
        values.computeIfAbsent(place, any -> new TreeSet<>()).add(value.value() == null ? BigFraction.ZERO : value.value());
        if (value.line().measure() instanceof Measure.Steps steps && !value.read()) {
            for (Measure.Step step : steps.steps()) {
                reach.concluded(PeopleOf.class).filter(of -> of.list() == step.certifications()).forEach(of -> people.computeIfAbsent(place, any -> new HashMap<>())
                        .computeIfAbsent(step.number(), any -> new TreeSet<>()).add(BigFraction.of(of.getCount())));
            }
        }
    }

    /** Who does not count has a size too, though the line has no value of it. */
    private void sizes(RuleTrace.Reach reach, MetricPoints points) {
        reach.concluded(LineValue.class).filter(value -> !value.read() && value.line().area() == points.getArea() && value.line().track() == points.getTrack()
                && value.line().metric() == points.getMetric()).map(LineValue::line).forEach(line -> Sizes.of(line.measure(), reach).forEach((size, found) ->
                        sizes.computeIfAbsent(Place.of(reach.edition(), line), any -> new EnumMap<>(Size.class)).computeIfAbsent(size, any -> new TreeSet<>()).addAll(found)));
    }

    private List<OfRule> rules(RuleSources sources) {
        Set<RuleName> beside = trace.beside();
        List<OfRule> rules = new ArrayList<>();
        for (SourceFile file : sources.files()) {
            for (SourceRule rule : file.rules()) {
                RuleName name = new RuleName(file.packageOfFolder(), rule.name());
                rules.add(new OfRule(file.path(), rule.nameSpan().line(), rule.name(), reached.contains(name) ? Standing.REACHED
                        : beside.contains(name) || file.folder().equals(WINDOW) ? Standing.BESIDE : Standing.UNREACHED));
            }
        }
        return rules;
    }

    private List<Figure> figures(RuleSources sources) {
        Map<Stated, Found> found = new LinkedHashMap<>();
        for (EditionInfo edition : examples.rulebook().editions()) {
            EditionTerms terms = examples.rulebook().terms(edition.id());
            for (PassMark mark : terms.all(PassMark.class)) {
                add(found, stated(sources, terms, mark, Place.EVERYWHERE, Kind.PASS_MARK, 0, null, BigFraction.of(mark.score())), edition, scores.get(edition.id()));
            }
            for (MetricTerm metric : terms.metrics()) {
                metric.getLines().forEach(line -> figures(sources, terms, metric, line, edition, found));
            }
        }
        List<Figure> figures = new ArrayList<>();
        found.forEach((one, of) -> {
            Place place = one.place();
            Figure figure = new Figure(one.file(), one.rule(), of.editions, place.area(), place.track(), place.metric(), place.line(), one.kind(), one.step(), one.size(),
                    one.value(), one.isReached() ? of.unreachedIn : List.of(), List.of());
            figures.add(figure.missing(missing(figure, of.values)));
        });
        return figures;
    }

    private void figures(RuleSources sources, EditionTerms terms, MetricTerm metric, LineTerm line, EditionInfo edition, Map<Stated, Found> found) {
        Place place = Place.of(edition.id(), line);
        add(found, stated(sources, terms, metric, place.anywhere(), Kind.TARGET, 0, null, line.target()), edition, values.get(place));
        for (Measure.Step gate : gates(line)) {
            add(found, stated(sources, terms, metric, place.anywhere(), Kind.GATE, gate.number(), null, gate.people().lower()), edition,
                    people.getOrDefault(place, Map.of()).get(gate.number()));
        }
        for (Sizes.Held held : Sizes.bands(line.measure())) {
            held.bounds().forEach(bound -> add(found, stated(sources, terms, metric, place.anywhere(), Kind.BOUND, 0, held.of(), bound), edition,
                    sizes.getOrDefault(place, Map.of()).get(held.of())));
        }
    }

    private static Stated stated(RuleSources sources, EditionTerms terms, Object term, Place place, Kind kind, int step, @Nullable Size size,
            BigFraction value) {
        RuleCited cited = terms.statedBy(term);
        String rule = cited == null ? "" : cited.rule();
        return new Stated(file(sources, terms, rule), rule, place, kind, step, size, value);
    }

    private static void add(Map<Stated, Found> found, Stated figure, EditionInfo edition, @Nullable Set<BigFraction> values) {
        found.computeIfAbsent(figure, any -> new Found()).add(edition.id(), values == null ? Set.of() : values);
    }

    private static List<Measure.Step> gates(LineTerm line) {
        return line.measure() instanceof Measure.Steps steps
                ? steps.steps().stream().filter(step -> step.gate() && step.people().lower() != null).toList() : List.of();
    }

    /** The file of a rule that states terms of an edition: of several of this name the one in the last of the edition's folders. */
    private static String file(RuleSources sources, EditionTerms terms, String rule) {
        String file = "";
        List<String> folders = new ArrayList<>(List.of("common"));
        terms.edition().folders().forEach(folder -> folders.add("editions/" + folder));
        for (String folder : folders) {
            for (SourceFile one : sources.folder(folder)) {
                if (one.rules().stream().anyMatch(each -> each.name().equals(rule))) {
                    file = one.path();
                }
            }
        }
        return file;
    }

    /** The sides of a figure on which no value lies. */
    private static List<Side> missing(Figure figure, Set<BigFraction> values) {
        List<Side> missing = new ArrayList<>(figure.sides());
        for (BigFraction value : values) {
            BigFraction more = value.subtract(figure.value());
            if (more.abs().compareTo(figure.stepAside()) <= 0) {
                missing.remove(more.signum() < 0 ? Side.BELOW : more.signum() == 0 ? Side.AT : Side.ABOVE);
            }
        }
        return missing;
    }
}
