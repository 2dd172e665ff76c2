package org.pcsrules.rulebook.examples;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcsrules.EditionInfo;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.window.QualificationWindow;

/**
 * The examples that stand beside the rule files of a rulebook: {@code security.examples.yaml} beside {@code security.drl}. Immutable and
 * thread-safe.
 *
 * <p>{@snippet :
 * ExampleReport report = Examples.of(Rulebook.compile(Path.of("my-rules"))).run();
 * report.failed().forEach(System.out::println);
 * }
 */
public final class Examples {

    static final String ENDING = ".examples.yaml";

    /** The longest that the rules may take for one example, far above what they take; whoever edits them waits for the examples. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Rulebook rulebook;
    private final List<Example> all;

    private Examples(Rulebook rulebook, List<Example> all) {
        this.rulebook = rulebook;
        this.all = List.copyOf(all);
    }

    /**
     * Reads the examples of a rulebook; none if it has none.
     *
     * @throws InvalidExamplesException if a file cannot be read; it carries everything that is wrong in any of them
     * @throws org.pcsrules.RulesException if there are examples, and {@code snakeyaml-engine} is not on the class path
     */
    public static Examples of(Rulebook rulebook) {
        return of(rulebook, rulebook.contents());
    }

    /** Reads examples that stand somewhere else, for rules of a rulebook. @param contents files by path; those that are no examples are passed over */
    public static Examples of(Rulebook rulebook, Map<String, byte[]> contents) {
        SortedMap<String, byte[]> files = new TreeMap<>(contents);
        files.keySet().removeIf(file -> !file.endsWith(ENDING));
        List<Example> all = new ArrayList<>();
        List<ExampleProblem> problems = new ArrayList<>();
        files.forEach((file, text) -> {
            ExampleReader reader = new ExampleReader(file, rulebook);
            try {
                all.addAll(reader.read(new String(text, StandardCharsets.UTF_8)));
                problems.addAll(reader.problems().found());
                if (!rulebook.files().containsKey(ruleFile(file))) {
                    problems.add(new ExampleProblem(file, 1, "there is no rule file " + ruleFile(file) + " that these are examples of"));
                }
            } catch (InvalidExamplesException e) {
                problems.addAll(e.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidExamplesException(problems.stream().distinct().toList());
        }
        return new Examples(rulebook, all);
    }

    /** The rule file that a file of examples stands beside. */
    static String ruleFile(String file) {
        return file.substring(0, file.length() - ENDING.length()) + ".drl";
    }

    /** The examples, by file, in the order in which they are written. */
    public List<Example> all() {
        return all;
    }

    /** The rulebook that they belong to. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Scores every example and compares. An example is scored under each edition that it names and the rulebook has, or the one in
     * force on its day if it names none. Where there is no such edition, as in a rulebook of a single one, it is left out and told to be.
     *
     * @throws org.pcsrules.RulesException if the rules do not end
     */
    public ExampleReport run() {
        Engines engines = new Engines(rulebook);
        return new ExampleReport(rulebook.id(), all.stream().map(engines::result).toList());
    }

    /**
     * Which rules and figures the examples reach, and which they do not.
     *
     * @throws org.pcsrules.RulesException if the rules do not end
     */
    public Coverage coverage() {
        return new Reaching(this).coverage();
    }

    /** The editions that an example is scored under; null: the one in force on its day. None: it is left out. */
    static List<@Nullable String> under(Example example, List<EditionInfo> editions) {
        List<@Nullable String> under = new ArrayList<>(example.editions());
        under.retainAll(editions.stream().map(EditionInfo::id).toList());
        if (example.editions().isEmpty() && editions.stream().anyMatch(one -> one.inForceOn(example.asOf()))) {
            under.add(null);
        }
        return under;
    }

    /** Engines by edition and readings, made once. */
    static final class Engines {

        private record Settings(@Nullable String edition, Map<String, String> readings) {
        }

        private final Rulebook rulebook;
        private final List<EditionInfo> editions;
        private final Map<Settings, PcsEngine> made = new HashMap<>();

        Engines(Rulebook rulebook) {
            this.rulebook = rulebook;
            this.editions = rulebook.editions();
        }

        ExampleResult result(Example example) {
            List<String> used = new ArrayList<>();
            List<Difference> differences = new ArrayList<>();
            for (String edition : under(example, editions)) {
                Scorecard card = engine(example, edition).score(example.facts(), example.asOf());
                Map<Area, QualificationWindow> windows = new EnumMap<>(Area.class);
                used.add(card.edition());
                differences.addAll(Comparison.of(example, card, area -> windows.computeIfAbsent(area, one -> window(example, edition, one))));
            }
            return new ExampleResult(example, used, differences);
        }

        /** The window of an area. @throws IllegalArgumentException if none is known on the day */
        QualificationWindow window(Example example, @Nullable String edition, Area area) {
            return engine(example, edition).window(example.facts(), example.asOf(), area).area(area);
        }

        private PcsEngine engine(Example example, @Nullable String edition) {
            return made.computeIfAbsent(new Settings(edition, example.readings()), this::engine);
        }

        private PcsEngine engine(Settings settings) {
            PcsEngineBuilder builder = PcsEngine.builder().rulebook(rulebook).maxDuration(LONGEST);
            if (settings.edition() != null) {
                builder.edition(settings.edition());
            }
            settings.readings().forEach(builder::reading);
            return builder.build();
        }
    }
}
