package org.pcsrules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

class TermComparisonTest {

    private static final Rulebook RULES = Rulebook.shipped();

    private static List<TermChange> between(String before, String after) {
        return TermComparison.between(RULES.terms(before), RULES.terms(after));
    }

    @Test
    void anEditionDoesNotDifferFromItself() {
        RULES.editions().forEach(edition -> assertThat(between(edition.id(), edition.id())).isEmpty());
    }

    @Test
    void eachTrackIsComparedWithTheSingleTrackThatWasBefore() {
        List<TermChange> adds = between("2023-12", "2026-07").stream().filter(term -> term.area() == Area.SECURITY && term.track() == Track.SMB
                && term.metric() == Metric.NET_CUSTOMER_ADDS && term.line() == Line.M365).toList();
        assertThat(adds).filteredOn(term -> term.kind() == TermChange.Kind.BAND).singleElement().satisfies(term -> {
            assertThat(term.words()).isEqualTo("licences: at least 5 and at most 300, was: at least 25");
            assertThat(term.before()).isEqualTo(new StatedTerm("2023-12", Track.SINGLE, "at least 25", term.before().rule()));
            assertThat(term.before().rule().ruleId()).isEqualTo("SEC-SINGLE-ADDS");
            assertThat(term.after().rule().ruleId()).isEqualTo("SEC-SMB-ADDS");
        });
        assertThat(adds).filteredOn(term -> term.kind() == TermChange.Kind.TARGET).singleElement()
                .satisfies(term -> assertThat(term.words()).isEqualTo("target: 5 customers, was: 10 customers"));
        assertThat(adds).filteredOn(term -> term.kind() == TermChange.Kind.ASSOCIATIONS).singleElement()
                .satisfies(term -> assertThat(term.words()).isEqualTo("associations: added CSP_TIER_1, CSP_TIER_2"));
    }

    @Test
    void thereAndBackAreMirrorImages() {
        List<TermChange> there = between("2023-08", "2026-07");
        assertThat(there).isNotEmpty();
        assertThat(between("2026-07", "2023-08")).containsExactlyInAnyOrderElementsOf(there.stream().map(term -> new TermChange(term.area(), term.metric(),
                term.line(), term.kind(), term.subject(), term.after(), term.before(), term.removed(), term.added())).toList());
    }

    @Test
    void everyDifferenceNamesTheRulesThatStateIt() {
        assertThat(between("2022-10", "2026-07")).isNotEmpty().allSatisfy(term -> {
            assertThat(term.before() == null || !term.before().rule().ruleId().isEmpty()).as(term.toString()).isTrue();
            assertThat(term.after() == null || !term.after().rule().ruleId().isEmpty()).as(term.toString()).isTrue();
        });
    }

    @Test
    void whatIsMeasuredOtherwiseIsOneChangeOfTheMeasure() {
        assertThat(between("2022-10", "2023-08")).filteredOn(term -> term.area() == Area.DATA_AI && term.metric() == Metric.DEPLOYMENTS)
                .extracting(TermChange::words).containsExactly("different services in use, was: only a reading gives the value");
    }

    @Test
    void aGateIsToldByItsPeopleAndPoints() {
        assertThat(between("2023-08", "2023-12")).filteredOn(term -> term.kind() == TermChange.Kind.GATE).extracting(TermChange::words)
                .containsExactly("step 1: people: at least 2, points: 0, was: people: at least 1, points: 0",
                        "step 2: people: at least 2, points: 0, was: people: at least 1, points: 0");
    }

    @Test
    void aTrackThatIsChosenBySomethingElseIsOneChange() {
        assertThat(between("2023-12", "2026-07")).filteredOn(term -> term.area() == Area.INFRASTRUCTURE && term.metric() == null)
                .extracting(TermChange::words).containsExactly("by the share of SMB customers, was: there is one track only");
        assertThat(between("2026-05", "2026-07")).filteredOn(term -> term.area() == Area.INFRASTRUCTURE && term.metric() == null)
                .extracting(TermChange::words).containsExactly("share of SMB customers for the SMB track: at least 4/5, was: more than 4/5",
                        "consumption for the SMB track: any, was: less than 1000000");
    }
}
