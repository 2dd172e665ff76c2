package org.pcsrules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;

/** Rulebooks broken on purpose: the invariant that is broken fails, on a partner of a few rows. */
class TeethTest {

    private static final int TRIES = 60;
    private static final int FEW_ROWS = 12;

    /** One edit of one file, and what no longer holds. */
    private record Broken(String what, String file, String old, String with, Invariant... fails) {
    }

    private static final List<Broken> ALL = List.of(
            new Broken("certificates are counted, not people", "method/unique-individuals.drl",
                    "CountingCertification( $list.lists(certification), $person : person )",
                    "CountingCertification( $list.lists(certification), $person : held.toString() )", Invariant.PEOPLE_COUNT_ONCE),
            new Broken("nothing caps the score", "method/points.drl",
                    "track.sum(0, $most)", "track.sum().multiply(2)",
                    Invariant.POINTS_STAY_WITHIN_BOUNDS, Invariant.POINTS_ADD_UP),
            new Broken("a lost customer adds one", "method/net-customer-adds.drl", "$gained - 1 * $lost", "$gained + 1 * $lost",
                    Invariant.LOST_CUSTOMERS_NEVER_RAISE, Invariant.ONLY_WINDOWS_COUNT),
            new Broken("a certification no longer counts on its last day", "method/unique-individuals.drl",
                    "expiresOn < $day", "expiresOn <= $day", Invariant.LAST_DAYS_COUNT),
            new Broken("lines add up where the better one counts", "method/points.drl", "metric.earningOfBest()", "metric.earning(metric.sum())",
                    Invariant.BETTER_LINE_COUNTS),
            new Broken("readings of any area choose the track", "method/tracks.drl", "LineValue( line.area == $area, $track", "LineValue( $track",
                    Invariant.AREAS_ARE_INDEPENDENT),
            new Broken("a gate asks for one person less", "method/unique-individuals.drl", "$needed.contains(count)", "$needed.contains(count + 1)",
                    Invariant.THRESHOLDS_DECIDE_EXACTLY),
            new Broken("services of any month count", "method/deployments.drl", "servicesInUse($now", "servicesInUse($now.yearBefore()",
                    Invariant.ONLY_WINDOWS_COUNT),
            new Broken("a metric without points is no blocker", "method/designation.drl", "metric -> metric.isNone())",
                    "metric -> metric.below(0))", Invariant.DESIGNATION_IFF_ITS_TEST_HOLDS),
            new Broken("the table's target does not give its maximum", "editions/2026/data-ai.drl", "lastStep(3, 4, $step3)", "lastStep(3, 3, $step3)",
                    Invariant.TARGETS_GIVE_THE_MAXIMUM));

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> theBrokenInvariantFails() {
        return ALL.stream().map(broken -> DynamicTest.dynamicTest(broken.what(), () -> fails(broken)));
    }

    private void fails(Broken broken) throws Exception {
        Path rules = Files.createTempDirectory(directory, "rules");
        Rulebook rulebook = new EditedRules().edit(broken.file(), broken.old(), broken.with()).compile(rules);
        Invariants invariants = Invariants.of(rulebook);
        for (Invariant invariant : broken.fails()) {
            Optional<InvariantViolated> violated = invariants.search(invariant, TRIES, 1);
            assertThat(violated).as("%s is violated", invariant).isPresent();
            InvariantViolated found = violated.get();
            assertThat(found.invariant()).isEqualTo(invariant);
            assertThat(found.getMessage()).startsWith(invariant + " does not hold under rulebook " + rules.getFileName())
                    .contains(invariant.promise(), "Found: ", found.partner().command());
            assertThat(found.partner().facts().rows()).as(found.getMessage()).isLessThanOrEqualTo(FEW_ROWS);
        }
    }

    @org.junit.jupiter.api.Test
    void theMessageHoldsThePartnerAsADocumentThatScoresAsItSays() throws Exception {
        Rulebook rulebook = new EditedRules().edit("method/net-customer-adds.drl", "$gained - 1 * $lost", "$gained + 1 * $lost").compile(directory);
        InvariantViolated found = Invariants.of(rulebook).search(Invariant.LOST_CUSTOMERS_NEVER_RAISE, TRIES, 1).orElseThrow();
        List<String> lines = found.getMessage().lines().toList();
        assertThat(lines.get(2)).matches("Found: DATA_AI SMB NET_CUSTOMER_ADDS: 0 points with more, 10 with less");
        assertThat(lines.get(4)).isEqualTo("Partner (with customer t-0-0 lost):");
        assertThat(lines.get(5)).isEqualTo("  " + found.partner().command())
                .matches("  pcs score partner.json --as-of 202\\d-\\d\\d-\\d\\d --edition 2026-07( --reading .*)?");
        String document = String.join("\n", lines.subList(6, lines.indexOf("}") + 1));
        PartnerFacts facts = FactsJson.read(document, rulebook.catalogue(), ReadLimits.DEFAULT);
        assertThat(facts).isEqualTo(found.partner().facts());
        try (PcsEngine pcs = PcsEngine.builder().rulebook(rulebook).build()) {
            assertThat(pcs.score(facts, found.partner().asOf()).area(org.pcsrules.facts.Area.DATA_AI).track(org.pcsrules.facts.Track.SMB)
                    .metric(org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS).points()).hasToString("10");
        }
        assertThat(found.getMessage()).contains("\nBefore that");
    }
}
