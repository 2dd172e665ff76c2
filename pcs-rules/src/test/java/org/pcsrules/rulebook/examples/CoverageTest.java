package org.pcsrules.rulebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.EditionInfo;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.examples.Coverage.Figure;
import org.pcsrules.rulebook.examples.Coverage.OfRule;
import org.pcsrules.rulebook.examples.Coverage.Standing;

class CoverageTest {

    private static final Rulebook RULEBOOK = Rulebook.shipped();
    private static final Coverage SHIPPED = Examples.of(RULEBOOK).coverage();
    private static final Coverage WITHOUT_EXAMPLES = Examples.of(RULEBOOK, Map.of()).coverage();
    private static final Map<String, String> ALL_PROPOSALS = Proposals.of(RULEBOOK, WITHOUT_EXAMPLES);

    @Test
    void everyShippedRuleThatHasASayInAScoreIsReachedByAnExampleAndEveryLineHasAValue() {
        assertThat(SHIPPED.rules(Standing.UNREACHED)).isEmpty();
        assertThat(SHIPPED.rules(Standing.REACHED)).hasSizeGreaterThan(250);
        assertThat(SHIPPED.rules(Standing.BESIDE)).allMatch(rule -> rule.file().startsWith("window/") || rule.file().equals("common/sources.drl")
                || rule.name().endsWith("is a solution area") || rule.name().startsWith("Each area has these metrics"));
        assertThat(SHIPPED.rules(Standing.REACHED)).extracting(OfRule::file).contains("window/days.drl", "window/enrolment.drl", "window/status.drl", "window/terms.drl");
        assertThat(SHIPPED.figures()).isNotEmpty().allMatch(figure -> figure.unreachedIn().isEmpty());
    }

    @Test
    void rulesWhoseFileOfExamplesIsTakenAwayAreToldWithTheirLines() {
        SortedMap<String, byte[]> contents = new TreeMap<>(RULEBOOK.contents());
        contents.remove("editions/2023/modern-work.examples.yaml");
        assertThat(Examples.of(RULEBOOK, contents).coverage().rules(Standing.UNREACHED)).hasSizeGreaterThan(10)
                .allMatch(rule -> rule.file().equals("editions/2023/modern-work.drl"))
                .extracting(rule -> rule.line() + " " + rule.name()).contains("15 Modern Work: workloads",
                        "67 Modern Work, Enterprise track: net customer adds, 4 points a customer, 5 customers give 20");
    }

    @Test
    void withoutExamplesNothingIsReachedAndOneWithoutFactsReachesNoMetric() {
        assertThat(WITHOUT_EXAMPLES.rules(Standing.REACHED)).isEmpty();
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

    /** Takes longest; the default run pastes those of one file (CoverageCommandTest). */
    @Tag("invariants")
    @Test
    void proposedExamplesPassWhereTheyAreToStandAndThenNoneIsMissing() {
        SortedMap<String, byte[]> contents = new TreeMap<>(RULEBOOK.contents());
        Map<String, String> proposals = Proposals.of(RULEBOOK, SHIPPED);
        int missing = SHIPPED.figures().stream().mapToInt(figure -> figure.missing().size()).sum();
        assertThat(missing).isPositive();
        proposals.forEach((file, text) -> contents.merge(file.replace(".drl", Examples.ENDING), bytes("examples:\n" + text),
                (old, any) -> bytes(new String(old, StandardCharsets.UTF_8) + "\n" + text)));
        Examples with = Examples.of(RULEBOOK, contents);
        assertThat(with.all()).hasSize(Examples.of(RULEBOOK).all().size() + missing);
        assertThat(with.run().failed()).isEmpty();
        assertThat(with.run().leftOut()).isEmpty();
        assertThat(with.coverage().figures()).allMatch(figure -> figure.missing().isEmpty());
    }

    @Test
    void whatIsProposedOnTheSidesOfABoundDiffersAndThePassMarkPartsWhoQualifies() {
        Map<String, Set<String>> expected = new TreeMap<>();
        ALL_PROPOSALS.values().forEach(text -> Pattern
                .compile("name: \"(.*): (?:just below|at|just above) (.*)\"(?s:.*?)expect: \\{(?:score: )?(.*)\\}").matcher(text).results()
                .filter(one -> one.group(2).matches("(the pass mark|[0-9.]+ (US|paid|active|in consumption)).*"))
                .forEach(one -> expected.computeIfAbsent(one.group(1) + ", " + one.group(2), any -> new TreeSet<>()).add(one.group(3))));
        assertThat(expected).hasSizeGreaterThan(60).allSatisfy((bound, sides) -> assertThat(sides).as(bound).hasSizeBetween(2, 3));
        assertThat(expected.entrySet()).filteredOn(one -> one.getKey().contains("pass mark")).singleElement()
                .satisfies(one -> assertThat(one.getValue()).containsExactly("69, qualified: no", "70, qualified: yes", "71, qualified: yes"));
    }

    @Test
    void anEditedBoundFailsTheExampleProposedBesideIt() {
        String text = ALL_PROPOSALS.get("editions/2026/azure.drl");
        SortedMap<String, byte[]> edited = new TreeMap<>(RULEBOOK.files());
        edited.compute("editions/2026/azure.drl", (file, old) -> bytes(new String(old, StandardCharsets.UTF_8).replace("atLeast(500)", "atLeast(499)")));
        Rulebook other = Rulebook.compile("edited", edited);
        Map<String, byte[]> proposed = Map.of("editions/2026/azure.examples.yaml", bytes("examples:\n" + text));
        assertThat(Examples.of(RULEBOOK, new TreeMap<>(proposed)).run().failed()).isEmpty();
        assertThat(Examples.of(other, new TreeMap<>(proposed)).run().failed()).extracting(result -> result.example().name()).containsExactlyInAnyOrder(
                "DATA_AI, SMB, NET_CUSTOMER_ADDS: just below 500 US dollars in a month (2026-05, 2026-07)",
                "INFRASTRUCTURE, SMB, NET_CUSTOMER_ADDS: just below 500 US dollars in a month (2026-05, 2026-07)",
                "DIGITAL_APP_INNOVATION, SMB, NET_CUSTOMER_ADDS: just below 500 US dollars in a month (2026-05, 2026-07)");
    }

    @ParameterizedTest
    @CsvSource({"598, BELOW;AT;ABOVE", "599, AT;ABOVE", "600, BELOW;ABOVE", "600.01, BELOW;AT", "601, BELOW;AT", "601.01, BELOW;AT;ABOVE"})
    void whatLiesWithinADollarOfABoundIsOnASideOfIt(String usd, String missing) {
        Coverage coverage = one("""
                    facts:
                      - {tenants: 1, month: L, service: Sentinel, acrUsd: %s, association: PAL, segment: SMB}
                    expect: {NET_CUSTOMER_ADDS: 0}
                """.formatted(usd));
        assertThat(security(coverage, Size.CONSUMPTION_OF_A_YEAR, Metric.NET_CUSTOMER_ADDS).missing()).extracting(Enum::name).containsExactly(missing.split(";"));
        assertThat(security(coverage, Size.CONSUMPTION_OF_A_YEAR, Metric.DEPLOYMENTS).missing()).containsExactly(Coverage.Side.values());
    }

    @Test
    void aShareHasSidesOfAHundredthAndNobodyHasLessThanNothing() {
        Coverage coverage = one("""
                    facts:
                      - {tenants: 1, month: L, workload: Intune, paidLicences: 100, activeUsers: 14, association: CPOR, segment: SMB}
                      - {tenants: 1, month: L, workload: Intune, paidLicences: 1000, activeUsers: 161, association: CPOR, segment: SMB}
                    expect: {DEPLOYMENTS: 0}
                """);
        assertThat(security(coverage, Size.ACTIVE_SHARE, Metric.DEPLOYMENTS).missing()).containsExactly(Coverage.Side.AT, Coverage.Side.ABOVE);
        assertThat(coverage.figures()).filteredOn(figure -> figure.size() == Size.CONSUMPTION_OF_A_YEAR && figure.value().signum() == 0).isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.missing()).containsExactly(Coverage.Side.AT, Coverage.Side.ABOVE));
    }

    @Test
    void thePassMarkIsOneFigureOfAllEditions() {
        Coverage coverage = one("""
                    facts:
                      - {metric: NET_CUSTOMER_ADDS, line: AZURE, value: 5}
                      - {metric: INTERMEDIATE_CERTIFICATIONS, value: 4}
                      - {metric: USAGE_GROWTH, line: AZURE, value: 6750}
                      - {metric: DEPLOYMENTS, line: AZURE, value: 0.3}
                    expect: {score: 70, qualified: yes}
                """);
        assertThat(coverage.figures()).filteredOn(figure -> figure.kind() == Coverage.Kind.PASS_MARK).singleElement().satisfies(mark -> {
            assertThat(mark.file()).isEqualTo("common/designation.drl");
            assertThat(mark.editions()).isEqualTo(RULEBOOK.editions().stream().map(EditionInfo::id).toList());
            assertThat(mark.value()).isEqualTo(BigFraction.of(70));
            assertThat(mark.missing()).containsExactly(Coverage.Side.BELOW, Coverage.Side.ABOVE);
        });
    }

    private static Figure security(Coverage coverage, Size size, Metric metric) {
        return coverage.figures().stream().filter(one -> one.file().equals("editions/2026/security.drl") && one.track() == Track.SMB && one.metric() == metric
                && one.size() == size).findFirst().orElseThrow();
    }

    private static boolean reached(Coverage coverage, Metric metric, Line line) {
        Figure figure = coverage.figures().stream().filter(one -> one.file().equals("editions/2026/security.drl") && one.track() == Track.SMB
                && one.metric() == metric && one.line() == line && one.kind() == Coverage.Kind.TARGET).findFirst().orElseThrow();
        return !figure.unreachedIn().contains("2026-07");
    }

    private Coverage one(String rest) {
        return Examples.of(RULEBOOK, Map.of("editions/2026/security.examples.yaml", bytes("""
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
