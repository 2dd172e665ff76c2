package org.pcsrules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.invariants.partners.PartnerArbitraries;
import org.pcsrules.invariants.partners.PartnerCase;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/** The worked examples of the page on testing invariants, which shows them from here. */
class GuideTest {

    // GUIDE: begin
    private static final PartnerArbitraries PARTNERS = PartnerArbitraries.of(Rulebook.shipped());
    private static final PcsEngine ENGINE = PcsEngine.builder().edition("2026-07").build();

    @Provide
    Arbitrary<PartnerCase> partners() {
        return PARTNERS.cases("2026-07");
    }

    /** The three Azure areas share customers and usage. */
    @Property
    void azureAreasHaveTheSamePerformance(@ForAll("partners") PartnerCase partner) {
        Scorecard card = ENGINE.score(partner.facts().toBuilder().readings(List.of()).build(), partner.asOf());
        assertThat(adds(card, Area.INFRASTRUCTURE)).isEqualTo(adds(card, Area.DATA_AI)).isEqualTo(adds(card, Area.DIGITAL_APP_INNOVATION));
    }
    // GUIDE: end

    // GUIDE: begin
    /** Without certified people there is no skilling, so no designation. */
    @Property
    void nobodyCertifiedMeansNoDesignation(@ForAll("partners") PartnerCase partner) {
        Scorecard card = ENGINE.score(partner.facts().toBuilder().certifications(List.of()).readings(List.of()).build(), partner.asOf());
        assertThat(card.areas()).noneMatch(AreaScore::qualified);
    }
    // GUIDE: end

    // GUIDE: begin
    /** What is explained is what is scored. */
    @Property
    void theExplanationHasTheScoreOfTheScorecard(@ForAll("partners") PartnerCase partner) {
        Scorecard scored = ENGINE.score(partner.facts(), partner.asOf());
        Scorecard explained = ENGINE.explain(partner.facts(), partner.asOf());
        assertThat(explained.areas().stream().map(AreaScore::score)).isEqualTo(scored.areas().stream().map(AreaScore::score).toList());
    }
    // GUIDE: end

    private static List<MetricScore> adds(Scorecard card, Area area) {
        return card.area(area).tracks().stream().map((TrackScore track) -> track.metric(Metric.NET_CUSTOMER_ADDS)).toList();
    }

    @Example
    void thePageShowsTheseExamples() throws IOException {
        String base = System.getProperty("basedir", ".");
        String source = Files.readString(Path.of(base, "src/test/java/org/pcsrules/invariants/GuideTest.java"));
        String page = Files.readString(Path.of(base, "docs/testing-invariants.md"));
        List<String> shown = Pattern.compile("    // GUIDE: begin\n(.*?)    // GUIDE: end", Pattern.DOTALL).matcher(source).results()
                .map((MatchResult match) -> "```java\n" + match.group(1).stripTrailing().stripIndent() + "\n```").toList();
        assertThat(shown).hasSize(3).allSatisfy(example -> assertThat(page).contains(example));
    }
}
