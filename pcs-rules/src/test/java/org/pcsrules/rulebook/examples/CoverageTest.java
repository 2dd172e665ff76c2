package org.pcsrules.rulebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.examples.Coverage.Figure;
import org.pcsrules.rulebook.examples.Coverage.OfRule;
import org.pcsrules.rulebook.examples.Coverage.Standing;

class CoverageTest {

    private final Rulebook rulebook = Rulebook.shipped();

    @Test
    void everyShippedRuleThatHasASayInAScoreIsReachedByAnExampleAndEveryLineHasAValue() {
        Coverage coverage = Examples.of(rulebook).coverage();
        assertThat(coverage.rules(Standing.UNREACHED)).isEmpty();
        assertThat(coverage.rules(Standing.REACHED)).hasSizeGreaterThan(250);
        assertThat(coverage.rules(Standing.BESIDE)).allMatch(rule -> rule.file().startsWith("window/") || rule.file().equals("common/sources.drl")
                || rule.name().endsWith("is a solution area") || rule.name().startsWith("Each area has these metrics"));
        assertThat(coverage.rules(Standing.REACHED)).extracting(OfRule::file).contains("window/days.drl", "window/enrolment.drl", "window/status.drl", "window/terms.drl");
        assertThat(coverage.figures()).isNotEmpty().allMatch(figure -> figure.unreachedIn().isEmpty());
    }

    @Test
    void rulesWhoseFileOfExamplesIsTakenAwayAreToldWithTheirLines() {
        SortedMap<String, byte[]> contents = new TreeMap<>(rulebook.contents());
        contents.remove("editions/2023/modern-work.examples.yaml");
        assertThat(Examples.of(rulebook, contents).coverage().rules(Standing.UNREACHED)).hasSizeGreaterThan(10)
                .allMatch(rule -> rule.file().equals("editions/2023/modern-work.drl"))
                .extracting(rule -> rule.line() + " " + rule.name()).contains("15 Modern Work: workloads",
                        "67 Modern Work, Enterprise track: net customer adds, 4 points a customer, 5 customers give 20");
    }

    @Test
    void withoutExamplesNothingIsReachedAndOneWithoutFactsReachesNoMetric() {
        assertThat(Examples.of(rulebook, Map.of()).coverage().rules(Standing.REACHED)).isEmpty();
        assertThat(one("    expect: {score: 0, NET_CUSTOMER_ADDS: 0, USAGE_GROWTH: 0, qualified: no}").rules(Standing.REACHED)).extracting(OfRule::name)
                .contains("A designation needs 70 of 100 points; a floor of one point where the floor asks for more than none", "Edition 2026-07")
                .noneMatch(name -> name.startsWith("Security, ") || name.startsWith("Each customer") || name.startsWith("A line"));
    }

    @Test
    void anExampleReachesTheLineThatItHasAValueOfAndNotTheOtherOneNorWhatItExpectsNothingOf() {
        Coverage coverage = one("""
                    facts:
                      - {tenants: 1, month: L, service: Sentinel, acrUsd: 9000, association: PAL, segment: SMB}
                    expect: {NET_CUSTOMER_ADDS: 4}
                """);
        assertThat(reached(coverage, Metric.NET_CUSTOMER_ADDS, Line.AZURE)).isTrue();
        assertThat(reached(coverage, Metric.NET_CUSTOMER_ADDS, Line.M365)).isFalse();
        assertThat(reached(coverage, Metric.DEPLOYMENTS, Line.AZURE)).isFalse();
        assertThat(coverage.rules(Standing.REACHED)).extracting(OfRule::name)
                .contains("Security: Azure services", "Each customer gained adds one, each customer lost takes one away",
                        "Security, SMB track: net customer adds, AZURE (5) and M365 (5) together, 20 points at most")
                .doesNotContain("Security, SMB track: deployments, AZURE (6) and M365 (6) together, 20 points at most", "Security: the track with the higher score");
    }

    @Test
    void proposedExamplesPassWhereTheyAreToStandAndThenNoneIsMissing() {
        Coverage before = Examples.of(rulebook).coverage();
        SortedMap<String, byte[]> contents = new TreeMap<>(rulebook.contents());
        Map<String, String> proposals = Proposals.of(rulebook, before);
        assertThat(before.figures().stream().mapToInt(figure -> figure.missing().size()).sum()).isPositive();
        proposals.forEach((file, text) -> contents.merge(file.replace(".drl", Examples.ENDING), bytes("examples:\n" + text),
                (old, any) -> bytes(new String(old, StandardCharsets.UTF_8) + "\n" + text)));
        Examples with = Examples.of(rulebook, contents);
        assertThat(with.all()).hasSizeGreaterThan(Examples.of(rulebook).all().size());
        assertThat(with.run().failed()).isEmpty();
        assertThat(with.run().leftOut()).isEmpty();
        assertThat(with.coverage().figures()).allMatch(figure -> figure.missing().isEmpty());
    }

    private static boolean reached(Coverage coverage, Metric metric, Line line) {
        Figure figure = coverage.figures().stream().filter(one -> one.file().equals("editions/2026/security.drl") && one.track() == Track.SMB
                && one.metric() == metric && one.line() == line).findFirst().orElseThrow();
        return !figure.unreachedIn().contains("2026-07");
    }

    private Coverage one(String rest) {
        return Examples.of(rulebook, Map.of("editions/2026/security.examples.yaml", bytes("""
                edition: 2026-07
                asOf: 2026-08-15
                area: SECURITY
                track: SMB
                examples:
                  - name: one
                """ + rest))).coverage();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
