package org.pcsrules.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Scorecard;

/** What is told of many partners is what comes out when each is scored under each rulebook alone. */
class RulebookImpactTest {

    private static final Rulebook SHIPPED = Rulebook.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);

    /** A weight of a list, the churn adjustment, the pass mark and a certification of one step are other ones. */
    private static final Rulebook EDITED = edited("editions/2026/security.drl", ".line(Line.AZURE, 5, net(", ".line(Line.AZURE, 4, net(",
            "method/net-customer-adds.drl", "$gained - 1 * $lost", "$gained - 2 * $lost",
            "common/designation.drl", "new PassMark(70, 100, 1)", "new PassMark(75, 100, 1)",
            "editions/2026/modern-work.drl", "            .target(2, people($list)) );\nend\n\nrule \"Modern Work, SMB track: advanced", "            .target(4, people($list)) );\nend\n\nrule \"Modern Work, SMB track: advanced");

    private final PcsEngine before = PcsEngine.builder().rulebook(SHIPPED).build();
    private final PcsEngine after = PcsEngine.builder().rulebook(EDITED).build();
    private final RulebookImpact impact = new RulebookImpact(before, after);

    private static Rulebook edited(String... edits) {
        SortedMap<String, byte[]> files = SHIPPED.contents();
        for (int i = 0; i < edits.length; i += 3) {
            String text = new String(files.get(edits[i]), StandardCharsets.UTF_8);
            assertThat(text).contains(edits[i + 1]);
            files.put(edits[i], text.replace(edits[i + 1], edits[i + 2]).getBytes(StandardCharsets.UTF_8));
        }
        return Rulebook.compile("edited", files);
    }

    private static List<PartnerFacts> partners() {
        Path module = Path.of(System.getProperty("basedir", "."));
        List<PartnerFacts> all = new ArrayList<>();
        for (Path folder : List.of(module.resolve("src/test/resources/org/pcsrules/conformance/partners"), module.resolve("../pcs-examples/samples"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".json") && !one.toString().endsWith(".scorecard.json")).sorted().toList()) {
                    all.add(FactsJson.read(Files.readString(file), SHIPPED.catalogue(), ReadLimits.DEFAULT));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    @Test
    void whatChangesIsTheDifferenceOfTheTwoScoresAndThePartsAddUpToItExactly() {
        int changed = 0;
        for (LocalDate day : List.of(DAY, LocalDate.of(2026, 6, 1), LocalDate.of(2024, 3, 1), LocalDate.of(2022, 11, 1))) {
            for (PartnerFacts facts : partners()) {
                Scorecard was = before.score(facts, day);
                Scorecard is = after.score(facts, day);
                PartnerImpact one = impact.on(facts, day);
                assertThat(one.before()).isEqualTo(was);
                assertThat(one.after()).isEqualTo(is);
                for (AreaScore old : was.areas()) {
                    AreaScore now = is.area(old.area());
                    boolean differs = !old.score().equals(now.score()) || old.qualified() != now.qualified() || old.track() != now.track();
                    List<AreaImpact> told = one.areas().stream().filter(area -> area.area() == old.area()).toList();
                    assertThat(told).hasSize(differs ? 1 : 0);
                    for (AreaImpact area : told) {
                        BigFraction change = now.score().exact().subtract(old.score().exact());
                        assertThat(area.change().exact()).isEqualTo(change);
                        assertThat(area.parts().stream().map(part -> part.points().exact()).reduce(BigFraction.ZERO, BigFraction::add)).isEqualTo(change);
                        assertThat(area.gained()).isEqualTo(!old.qualified() && now.qualified());
                        assertThat(area.lost()).isEqualTo(old.qualified() && !now.qualified());
                        assertThat(area.parts()).isNotEmpty().allSatisfy(part -> assertThat(part.rules()).isNotEmpty());
                        changed++;
                    }
                }
            }
        }
        assertThat(changed).isGreaterThan(20);
    }

    @Test
    void totalsAreThoseOfEachPartnerScoredUnderEachRulebookAlone() {
        ImpactTotals totals = new ImpactTotals();
        long partnersChanged = 0;
        long gained = 0;
        long lost = 0;
        long up = 0;
        long down = 0;
        BigDecimal points = BigDecimal.ZERO;
        for (PartnerFacts facts : partners()) {
            totals.add(impact.on(facts, DAY));
            Scorecard was = before.score(facts, DAY);
            Scorecard is = after.score(facts, DAY);
            boolean any = false;
            for (Area area : Area.values()) {
                AreaScore old = was.area(area);
                AreaScore now = is.area(area);
                int sign = now.score().compareTo(old.score());
                up += sign > 0 ? 1 : 0;
                down += sign < 0 ? 1 : 0;
                gained += !old.qualified() && now.qualified() ? 1 : 0;
                lost += old.qualified() && !now.qualified() ? 1 : 0;
                any |= sign != 0 || old.qualified() != now.qualified() || old.track() != now.track();
                points = points.add(new Points(now.score().exact().subtract(old.score().exact())).decimal());
            }
            partnersChanged += any ? 1 : 0;
        }
        assertThat(totals.partners()).isEqualTo(partners().size());
        assertThat(totals.scores()).isEqualTo(partners().size() * 6L);
        assertThat(totals.partnersChanged()).isEqualTo(partnersChanged).isPositive();
        assertThat(totals.gained()).isEqualTo(gained);
        assertThat(totals.lost()).isEqualTo(lost).isPositive();
        assertThat(totals.areas().stream().mapToLong(ImpactTotals.OfArea::up).sum()).isEqualTo(up);
        assertThat(totals.areas().stream().mapToLong(ImpactTotals.OfArea::down).sum()).isEqualTo(down).isPositive();
        assertThat(totals.areas().stream().map(ImpactTotals.OfArea::points).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(points);
        assertThat(totals.rules().stream().map(ImpactTotals.OfRules::points).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(points);
    }

    private static PartnerFacts.Builder with(Area area, Track track, Metric metric, int value) {
        return PartnerFacts.builder("1").add(new Reading(area, track, metric, null, BigDecimal.valueOf(value)));
    }

    private static List<String> reasons(PartnerImpact one, Area area) {
        return one.areas().stream().filter(change -> change.area() == area).flatMap(change -> change.parts().stream())
                .map(part -> part.kind() + " " + part.metric() + " " + part.points() + " " + part.rules().stream().map(ChangedRule::ruleId).toList()).toList();
    }

    @Test
    void aMetricThatMovesNamesTheRuleThatStatesItOtherwise() {
        PartnerImpact one = impact.on(with(Area.MODERN_WORK, Track.SMB, Metric.INTERMEDIATE_CERTIFICATIONS, 2).build(), DAY);
        assertThat(reasons(one, Area.MODERN_WORK)).containsExactly("METRIC INTERMEDIATE_CERTIFICATIONS -5 [MW-SMB-INTERMEDIATE]");
        assertThat(one.areas().get(0).parts().get(0).rules()).singleElement().satisfies(rule -> {
            assertThat(rule.file()).isEqualTo("editions/2026/modern-work.drl");
            assertThat(rule.line()).isPositive();
        });
    }

    @Test
    void aRuleOfTheMethodIsNamedWhereAMetricHasTheMeasureThatItReads() {
        List<PartnerImpact> all = partners().stream().map(facts -> impact.on(facts, DAY)).toList();
        List<ImpactPart> naming = all.stream().flatMap(one -> one.areas().stream()).flatMap(area -> area.parts().stream())
                .filter(part -> part.kind() == ImpactPart.Kind.METRIC).filter(part -> part.rules().stream().anyMatch(rule -> rule.ruleId().equals("M-NET"))).toList();
        assertThat(naming).isNotEmpty().extracting(ImpactPart::metric).containsOnly(Metric.NET_CUSTOMER_ADDS, Metric.DEPLOYMENTS);
        assertThat(naming).allMatch(part -> part.points().exact().signum() < 0 || part.rules().size() > 1);
    }

    @Test
    void anotherPassMarkIsNamedThoughNoPointsMove() {
        PartnerFacts.Builder facts = PartnerFacts.builder("1");
        int[] points = {16, 2, 1, 600, 4};
        Metric[] metrics = {Metric.NET_CUSTOMER_ADDS, Metric.INTERMEDIATE_CERTIFICATIONS, Metric.ADVANCED_CERTIFICATIONS, Metric.USAGE_GROWTH, Metric.DEPLOYMENTS};
        for (int i = 0; i < metrics.length; i++) {
            boolean lines = metrics[i] == Metric.USAGE_GROWTH || metrics[i] == Metric.DEPLOYMENTS;
            facts.add(new Reading(Area.MODERN_WORK, Track.ENTERPRISE, metrics[i], lines ? Line.CPOR : null, BigDecimal.valueOf(points[i])));
        }
        PartnerImpact one = impact.on(facts.build(), DAY);
        assertThat(one.before().area(Area.MODERN_WORK).score().decimal()).isBetween(BigDecimal.valueOf(70), BigDecimal.valueOf(74));
        assertThat(reasons(one, Area.MODERN_WORK)).containsExactly("DESIGNATION null 0 [PASS]");
        assertThat(one.areas().get(0).lost()).isTrue();
    }

    @Test
    void theSameRulebookChangesNothing() {
        RulebookImpact none = new RulebookImpact(before, before);
        assertThat(none.changes().isEmpty()).isTrue();
        assertThat(partners()).allSatisfy(facts -> assertThat(none.on(facts, DAY).areas()).isEmpty());
    }

    @Test
    void anEngineThatWasReloadedMeanwhileIsToldOf() {
        try (PcsEngine reloaded = PcsEngine.builder().rulebook(SHIPPED).build()) {
            RulebookImpact one = new RulebookImpact(before, reloaded);
            reloaded.reload(EDITED);
            assertThatIllegalStateException().isThrownBy(() -> one.on(PartnerFacts.builder("1").build(), DAY)).withMessageContaining("another rulebook in force");
        }
    }
}
