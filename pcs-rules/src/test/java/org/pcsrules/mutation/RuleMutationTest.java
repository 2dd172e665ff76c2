package org.pcsrules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pcsrules.engine.ChangedRules;
import org.pcsrules.engine.Scorer;

/**
 * Changes the rule files in one place at a time; each change must turn some partner's scorecard wrong. Takes long: profile {@code mutation}.
 *
 * <p>The catalogue of sources bears on no score, nor do the rules of the qualification window, which have tests of their own.
 *
 * <p>{@code -Dpcs.mutation.files=method/} takes the files whose names begin so, {@code -Dpcs.mutation.every=20} every twentieth change,
 * {@code -Dpcs.mutation.partners=2000} that many random partners.
 */
@Tag("mutation")
class RuleMutationTest {

    private static final String FILES = System.getProperty("pcs.mutation.files", "");
    private static final int EVERY = Integer.getInteger("pcs.mutation.every", 1);
    private static final int PARTNERS = Integer.getInteger("pcs.mutation.partners", 600);
    /** The score reached; fewer fail the build. */
    private static final double LEAST = Double.parseDouble(System.getProperty("pcs.mutation.least", "100"));
    private static final int AT_A_TIME = 40;
    private static final Path REPORT = Path.of("target", "mutation", "rules.txt");

    @Test
    void everyChangeOfARuleFileIsNoticed() throws IOException {
        ChangedRules rules = new ChangedRules(RuleMutationTest.class.getClassLoader());
        Judge judge = new Judge(PARTNERS);
        Map<String, String> equivalent = EquivalentMutants.reasons();
        List<String> survivors = new ArrayList<>();
        Map<String, int[]> byFile = new TreeMap<>();
        List<RuleMutant> mutants = new ArrayList<>();
        rules.files().forEach((file, text) -> {
            if (file.startsWith(FILES) && !file.equals("common/sources.drl") && !file.startsWith("window/")) {
                mutants.addAll(RuleMutants.of(file, text));
            }
        });
        List<RuleMutant> taken = IntStream.iterate(0, i -> i < mutants.size(), i -> i + EVERY).mapToObj(mutants::get).toList();
        assertThat(taken).isNotEmpty();
        for (int from = 0; from < taken.size(); from += AT_A_TIME) {
            List<RuleMutant> some = taken.subList(from, Math.min(from + AT_A_TIME, taken.size()));
            List<@Nullable Scorer> scorers = rules.scorers(some.stream().map(one -> new ChangedRules.Change(one.file(), one.rule(), one.text())).toList());
            for (int i = 0; i < some.size(); i++) {
                RuleMutant mutant = some.get(i);
                int[] counts = byFile.computeIfAbsent(mutant.file(), file -> new int[3]);
                counts[0]++;
                if (scorers.get(i) == null || judge.objection(scorers.get(i)) != null) {
                    counts[1]++;
                } else if (equivalent.containsKey(mutant.key())) {
                    counts[2]++;
                } else {
                    survivors.add(mutant.toString());
                }
            }
            report(byFile, survivors);
        }
        int counting = byFile.values().stream().mapToInt(counts -> counts[0] - counts[2]).sum();
        assertThat(100.0 * (counting - survivors.size()) / counting).as("percentage of changes that some partner notices, see " + REPORT)
                .isGreaterThanOrEqualTo(LEAST);
    }

    /** Written again and again, so that a run that is stopped leaves what it found. */
    private static void report(Map<String, int[]> byFile, List<String> survivors) throws IOException {
        StringBuilder text = new StringBuilder("changes  noticed  equivalent  survived  file\n");
        int[] all = new int[3];
        byFile.forEach((file, counts) -> {
            row(text, counts, file);
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        });
        row(text, all, "all");
        text.append('\n');
        survivors.forEach(one -> text.append(one).append('\n'));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, text);
    }

    private static void row(StringBuilder text, int[] counts, String name) {
        text.append(String.format("%7d  %7d  %10d  %8d  %s%n", counts[0], counts[1], counts[2], counts[0] - counts[1] - counts[2], name));
    }
}
