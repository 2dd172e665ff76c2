package org.pcsrules.rulebook.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcsrules.Rulebook;

class ShippedExamplesTest {

    private static final Path FILES = Path.of(System.getProperty("basedir", "."), "src/main/resources/org/pcsrules/rules");

    private final Examples examples = Examples.of(Rulebook.shipped());

    @Test
    void everyExampleScoresWhatItExpectsUnderEveryEditionThatItNamesOrTheOneInForce() {
        ExampleReport report = examples.run();
        assertThat(report.failed()).isEmpty();
        assertThat(report.leftOut()).isEmpty();
        assertThat(report.passed()).hasSameSizeAs(examples.all()).hasSizeGreaterThan(70)
                .allMatch(result -> result.example().editions().isEmpty() ? result.editions().size() == 1 : result.editions().equals(result.example().editions()));
    }

    @Test
    void everyFileOfExamplesHasOneThatScoresAndOneThatDoesNot() {
        Map<String, List<Example>> byFile = examples.all().stream().collect(Collectors.groupingBy(Example::file));
        assertThat(byFile).allSatisfy((file, ofFile) -> {
            assertThat(ofFile).anyMatch(Example::scores);
            assertThat(ofFile).anyMatch(Example::fails);
        });
    }

    @Test
    void everyRuleFileHasExamplesButTheOneThatNoScoreReads() {
        SortedSet<String> without = new TreeSet<>(Rulebook.shipped().files().keySet());
        examples.all().forEach(example -> without.remove(example.ruleFile()));
        assertThat(without).containsExactly("common/sources.drl");
    }

    @Test
    void everyFileOfTheFolderIsListedAndShipped() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            assertThat(Rulebook.shipped().contents().keySet()).containsExactlyElementsOf(files.filter(Files::isRegularFile)
                    .map(file -> FILES.relativize(file).toString().replace('\\', '/')).filter(file -> !file.equals("files.txt")).sorted().toList());
        }
    }

    @Test
    void anExampleThatExpectsSomethingElseFailsWithWhatWasAndWhatItWasMadeOf() {
        ExampleReport report = run("""
                edition: [2026-05, 2026-07]
                asOf: 2026-08-15
                area: SECURITY
                track: SMB
                examples:
                  - name: one person in the first step
                    facts:
                      - {certification: AZ-500, people: 1}
                    expect: {INTERMEDIATE_CERTIFICATIONS: 5, SKILLING: 4, qualified: yes, blockers: [], chosenTrack: ENTERPRISE}
                """);
        assertThat(report.failed()).hasSize(1);
        List<Difference> differences = report.failed().get(0).differences();
        assertThat(differences).extracting(Difference::toString).startsWith(
                "edition 2026-05, SECURITY, SMB: INTERMEDIATE_CERTIFICATIONS expected 5, was 4",
                "edition 2026-05, SECURITY, SMB: qualified expected yes, was no",
                "edition 2026-05, SECURITY, SMB: blockers expected none, was BELOW_THRESHOLD, METRIC_AT_ZERO NET_CUSTOMER_ADDS, METRIC_AT_ZERO USAGE_GROWTH,"
                        + " METRIC_AT_ZERO DEPLOYMENTS",
                "edition 2026-05, SECURITY, SMB: chosenTrack expected ENTERPRISE, was SMB").hasSize(8);
        assertThat(differences.get(0).metrics()).singleElement().satisfies(metric -> assertThat(metric.points()).hasToString("4"));
    }

    @Test
    void aWindowThatIsNotAsExpectedIsTold() {
        assertThat(run("""
                asOf: 2026-08-15
                area: SECURITY
                examples:
                  - name: the window of the anniversary
                    facts:
                      - {enrolled: SMB, anniversary: 2026-10-15}
                    expect: {window: 2026-03-01..2026-08-15, status: IN_PROGRESS, heldUntil: 2026-08-15, nextTrack: SMB, nextSteps: [BUY], windowWarnings: []}
                """).failed().get(0).differences()).extracting(Difference::toString).containsExactly(
                        "edition 2026-07, SECURITY: window expected 2026-03-01..2026-08-15, was 2026-05-01..2026-11-14",
                        "edition 2026-07, SECURITY: status expected IN_PROGRESS, was ENROLLED",
                        "edition 2026-07, SECURITY: heldUntil expected 2026-08-15, was none",
                        "edition 2026-07, SECURITY: nextTrack expected SMB, was none",
                        "edition 2026-07, SECURITY: nextSteps expected BUY, was QUALIFY, RENEW",
                        "edition 2026-07, SECURITY: windowWarnings expected none, was DAYS_NOT_KNOWN");
    }

    @Test
    void aDesignationIsThatOfTheTrackThatCounts() {
        assertThat(run("""
                edition: 2026-07
                asOf: 2026-08-15
                area: SECURITY
                track: ENTERPRISE
                examples:
                  - name: one person in the first step
                    facts:
                      - {certification: AZ-500, people: 1}
                    expect: {qualified: no, score: 0}
                """).failed().get(0).differences()).extracting(Difference::toString)
                .containsExactly("edition 2026-07, SECURITY, ENTERPRISE: qualified expected no, was no on the track that counts, SMB");
    }

    @Test
    void whatAnEditionDoesNotHaveIsToldAndExamplesOfOtherEditionsAreLeftOut() {
        ExampleReport report = run("""
                asOf: 2022-11-15
                examples:
                  - name: an area
                    area: INFRASTRUCTURE
                    expect: {score: 0}
                  - name: a track
                    area: SECURITY
                    track: SMB
                    expect: {score: 0}
                  - name: a metric
                    area: SECURITY
                    expect: {ADVANCED_CERTIFICATIONS: 0}
                  - name: an edition
                    area: SECURITY
                    edition: 2031-01
                    expect: {score: 0}
                  - name: a day on which none is in force
                    asOf: 2020-01-01
                    area: SECURITY
                    expect: {score: 0}
                """);
        assertThat(report.failed().stream().flatMap(result -> result.differences().stream())).extracting(Difference::was).containsExactly(
                "nothing: the edition does not define the area", "nothing: the area does not have the track", "nothing: the track does not have the metric");
        assertThat(report.leftOut()).extracting(result -> result.example().name()).containsExactly("an edition", "a day on which none is in force");
        assertThat(report.passed()).isEmpty();
    }

    @Test
    void withoutTheLibraryThatReadsYamlExamplesAreRefusedAndTheErrorSaysWhatIsMissing() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator)) {
            if (!entry.contains("snakeyaml-engine")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader without = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(without);
            Class<?> rulebook = without.loadClass(Rulebook.class.getName());
            Method of = without.loadClass(Examples.class.getName()).getMethod("of", rulebook);
            assertThatThrownBy(() -> of.invoke(null, rulebook.getMethod("shipped").invoke(null))).cause()
                    .hasMessageEndingWith(".examples.yaml: examples cannot be read: add org.snakeyaml:snakeyaml-engine to the class path")
                    .satisfies(refused -> assertThat(refused.getClass().getName()).isEqualTo("org.pcsrules.RulesException"));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static ExampleReport run(String text) {
        return Examples.of(Rulebook.shipped(), Map.of("editions/2026/security.examples.yaml", text.getBytes(StandardCharsets.UTF_8))).run();
    }
}
