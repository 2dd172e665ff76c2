package org.pcsrules.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.pcsrules.benchmarks.Score.Partner;
import org.pcsrules.benchmarks.Score.Who;

/**
 * Runs all benchmarks in rounds, so that what is compared ran at nearly the same time, each in a virtual machine of its own. Writes
 * {@code results.json} (JMH's own form) and {@code results.md}.
 */
public final class Run {

    /** What one round measures, in order. */
    record Case(Partner partner, Who who) {
    }

    private Run() {
    }

    /** @param args {@code [--quick] [--rounds N] [--out FOLDER] [PARTNER...]} */
    public static void main(String[] args) throws RunnerException, IOException {
        List<String> words = new ArrayList<>(Arrays.asList(args));
        boolean quick = words.remove("--quick");
        int rounds = Integer.parseInt(option(words, "--rounds", quick ? "1" : "2"));
        Path out = Files.createDirectories(Path.of(option(words, "--out", "target/benchmarks")));
        List<Case> cases = cases(words);

        List<RunResult> results = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            for (Case one : cases) {
                System.err.printf("round %d of %d: %s %s%n", round, rounds, one.partner(), one.who());
                results.addAll(run(one, quick));
            }
        }
        try (PrintStream json = new PrintStream(out.resolve("results.json").toFile(), StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, json).writeOut(results);
        }
        String tables = new Tables(results).text();
        Files.writeString(out.resolve("results.md"), tables);
        System.out.print(tables);
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        words.remove(at);
        return words.remove(at);
    }

    private static List<Case> cases(List<String> partners) {
        List<Case> cases = new ArrayList<>();
        for (Partner partner : Partner.values()) {
            if (partners.isEmpty() || partners.contains(partner.name())) {
                partner.contenders().forEach(who -> cases.add(new Case(partner, who)));
            }
        }
        return cases;
    }

    private static Collection<RunResult> run(Case one, boolean quick) throws RunnerException {
        return new Runner(new OptionsBuilder()
                .include(Score.class.getName() + ".score")
                .param("partner", one.partner().name())
                .param("who", one.who().name())
                .forks(1)
                // Where memory that is touched for the first time is dear, as in virtual machines, code that allocates would be measured by that alone.
                .jvmArgs("-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-Dpcs.benchmarks.warmUpSeconds=" + (quick ? 6 : 60))
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build()).run();
    }
}
