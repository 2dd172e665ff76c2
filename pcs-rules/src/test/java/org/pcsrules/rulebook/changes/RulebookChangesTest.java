package org.pcsrules.rulebook.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.pcsrules.Rulebook;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Track;

/** The shipped rulebook, and a copy of it in which many things are edited at once. */
class RulebookChangesTest {

    private static final Rulebook SHIPPED = Rulebook.shipped();
    private static final Rulebook EDITED = edited();
    private static final RulebookChanges CHANGES = RulebookChanges.between(SHIPPED, EDITED);

    private static Rulebook edited() {
        SortedMap<String, byte[]> files = SHIPPED.contents();
        edit(files, "editions/2026/security.drl", ".line(Line.AZURE, 5, net(", ".line(Line.AZURE, 4, net(");
        edit(files, "editions/2026/security.drl", "rule \"Security, SMB track: net customer adds, AZURE (5)", "rule \"Security, SMB track: net customer adds, AZURE (4)");
        edit(files, "editions/2023/security.drl", "    @ruleId(\"SEC-AREA\")", "    // a comment\n    @ruleId( \"SEC-AREA\" )");
        // Stated under one reading only, and not the default one.
        edit(files, "common/windows.drl", "value == \"SINGLE_MONTH\" )\n    $measure : Measure.AzureGrowth( )\nthen\n    insert( new Comparing($measure, month(1), month(13)) );",
                "value == \"SINGLE_MONTH\" )\n    $measure : Measure.AzureGrowth( )\nthen\n    insert( new Comparing($measure, month(1), month(12)) );");
        edit(files, "method/net-customer-adds.drl", "$gained - 1 * $lost", "$gained - 2 * $lost");
        edit(files, "common/certifications.drl", "\"AZ-104\", \"Azure Administrator Associate\")", "\"AZ-104\", \"Azure Administrator Associate\").retired(\"2026-06-30\", \"2027-06-30\")");
        edit(files, "editions/editions.drl", "edition(\"2026-07\", \"2026-07-01\")", "edition(\"2026-07\", \"2026-07-01\").to(\"2026-09-30\")");
        edit(files, "editions/editions.drl", "rule \"Edition 2026-07\"", """
                rule "Edition 2026-10"
                    @ruleId("EDITION-2026-10") @source("S-SEC26")
                when
                then
                    insert( edition("2026-10", "2026-10-01").sources("S-SEC26").rulesIn("2026", "2026-10") );
                end

                rule "Edition 2026-07\"""");
        for (String file : List.copyOf(files.keySet())) {
            if (file.startsWith("editions/2026-07/")) {
                String text = text(files, file).replace("edition_2026_07", "edition_2026_10").replace("            \"azure-security-engineer\",              // AZ-500\n", "");
                files.put(file.replace("2026-07", "2026-10"), text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Rulebook.compile("edited", files);
    }

    private static void edit(SortedMap<String, byte[]> files, String file, String old, String with) {
        String text = text(files, file);
        assertThat(text).contains(old);
        files.put(file, text.replace(old, with).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SortedMap<String, byte[]> files, String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    @Test
    void theSameRulebookDiffersInNothing() {
        assertThat(RulebookChanges.between(SHIPPED, SHIPPED).isEmpty()).isTrue();
        assertThat(RulebookChanges.between(EDITED, EDITED).isEmpty()).isTrue();
    }

    @Test
    void bothRulebooksAreNamed() {
        assertThat(CHANGES.before()).isEqualTo(SHIPPED.id());
        assertThat(CHANGES.after()).isEqualTo(EDITED.id());
        assertThat(CHANGES.after().name()).isEqualTo("edited");
    }

    @Test
    void theSameChangeInSeveralEditionsIsToldOnceWithWhatAUnitEarns() {
        assertThat(CHANGES.terms()).filteredOn(term -> term.change().area() == Area.SECURITY).singleElement().satisfies(term -> {
            assertThat(term.editions()).containsExactly("2026-05", "2026-07");
            assertThat(term.reading()).isNull();
            assertThat(term.change().words()).isEqualTo("target: 4 customers, was: 5 customers");
            assertThat(term.change().track()).isEqualTo(Track.SMB);
            assertThat(term.units()).containsExactly(new UnitPoints(Line.AZURE, "customers", BigFraction.of(4), BigFraction.of(5)));
            assertThat(term.placeBefore()).asString().startsWith("editions/2026/security.drl:");
            assertThat(term.placeAfter()).asString().isEqualTo(term.placeBefore().toString());
        });
    }

    @Test
    void aTermThatIsStatedUnderAnotherReadingIsNotLost() {
        List<TermDifference> months = CHANGES.terms().stream().filter(term -> term.change().kind() == TermChange.Kind.MONTHS).toList();
        assertThat(months).isNotEmpty().allSatisfy(term -> {
            assertThat(term.reading()).isEqualTo("AZURE_GROWTH_BASIS=SINGLE_MONTH");
            assertThat(term.change().words()).isEqualTo("month 1 back, compared with month 12 back, was: month 1 back, compared with month 13 back");
        });
        assertThat(months.stream().map(term -> term.change().area()).distinct()).containsExactly(Area.DATA_AI, Area.INFRASTRUCTURE, Area.DIGITAL_APP_INNOVATION);
        assertThat(months.stream().flatMap(term -> term.editions().stream()).distinct()).containsExactlyInAnyOrder("2023-08", "2023-12", "2026-05", "2026-07");
    }

    @Test
    void nothingElseIsToldOfTerms() {
        assertThat(CHANGES.terms()).allMatch(term -> term.change().area() == Area.SECURITY || term.change().kind() == TermChange.Kind.MONTHS);
    }

    @Test
    void theRulesThatNoTermShowsAreToldWithTheLinesThatDiffer() {
        assertThat(CHANGES.rulesNotShown()).extracting(RuleChange::kind, RuleChange::file, RuleChange::line, RuleChange::ruleId, RuleChange::before, RuleChange::after)
                .containsExactly(
                        tuple(RuleChange.Kind.CHANGED, "common/certifications.drl", 10, "CERT-AZURE-AND-DATA",
                                List.of("insert( certification(\"azure-administrator\", \"AZ-104\", \"Azure Administrator Associate\") );"),
                                List.of("insert( certification(\"azure-administrator\", \"AZ-104\", \"Azure Administrator Associate\").retired(\"2026-06-30\", \"2027-06-30\") );")),
                        tuple(RuleChange.Kind.CHANGED, "method/net-customer-adds.drl", 14, "M-NET",
                                List.of("insert( Measured.of($measure, $gained - 1 * $lost) );"), List.of("insert( Measured.of($measure, $gained - 2 * $lost) );")));
    }

    @Test
    void everyRuleWhoseTextChangedIsListedRenamedOnesByTheirId() {
        assertThat(CHANGES.rules()).extracting(RuleChange::kind, RuleChange::what, RuleChange::name, RuleChange::shown).containsExactlyInAnyOrder(
                tuple(RuleChange.Kind.CHANGED, "rule", "Certifications of Azure and data", false),
                tuple(RuleChange.Kind.CHANGED, "rule", "Azure growth compares the last month with the same month a year before", true),
                tuple(RuleChange.Kind.ADDED, "folder", "editions/2026-10", true),
                tuple(RuleChange.Kind.CHANGED, "rule", "Security, SMB track: net customer adds, AZURE (4) and M365 (5) together, 20 points at most", true),
                tuple(RuleChange.Kind.ADDED, "rule", "Edition 2026-10", true),
                tuple(RuleChange.Kind.CHANGED, "rule", "Edition 2026-07", true),
                tuple(RuleChange.Kind.CHANGED, "rule", "Each customer gained adds one, each customer lost takes one away", false));
    }

    @Test
    void anEditionThatEndsAndANewOneAreToldTheNewOneBesideItsPredecessor() {
        assertThat(CHANGES.editions()).extracting(EditionChange::id).containsExactly("2026-07", "2026-10");
        assertThat(CHANGES.editions().get(0).words()).containsExactly("in force from 2026-07-01 to 2026-09-30, was: in force from 2026-07-01 on");
        EditionChange begins = CHANGES.editions().get(1);
        assertThat(begins.words()).containsExactly("new, in force from 2026-10-01 on");
        assertThat(begins.comparedWith()).isEqualTo("2026-07");
        assertThat(begins.terms()).extracting(TermChange::track, TermChange::words).containsExactly(
                tuple(Track.ENTERPRISE, "step 1: removed Azure Security Engineer Associate (AZ-500)"),
                tuple(Track.SMB, "step 1: removed Azure Security Engineer Associate (AZ-500)"));
        assertThat(RulebookChanges.between(EDITED, SHIPPED).editions()).extracting(EditionChange::words).containsExactly(
                List.of("in force from 2026-07-01 on, was: in force from 2026-07-01 to 2026-09-30"), List.of("left out, was in force from 2026-10-01 on"));
    }

    @Test
    void thereAndBackAreMirrorImages() {
        RulebookChanges back = RulebookChanges.between(EDITED, SHIPPED);
        assertThat(back.terms()).hasSameSizeAs(CHANGES.terms());
        assertThat(back.rules()).extracting(RuleChange::before, RuleChange::after)
                .containsExactlyInAnyOrderElementsOf(CHANGES.rules().stream().map(rule -> tuple(rule.after(), rule.before())).toList());
    }

    @Test
    void oneEditionIsComparedAloneWithWhatAllShare() {
        RulebookChanges old = RulebookChanges.between(SHIPPED, EDITED, "2023-08");
        assertThat(old.editions()).isEmpty();
        assertThat(old.terms()).isNotEmpty().allSatisfy(term -> assertThat(term.editions()).containsExactly("2023-08"));
        assertThat(old.rules()).extracting(RuleChange::file).contains("common/certifications.drl", "method/net-customer-adds.drl").noneMatch(file -> file.contains("2026"));
        assertThat(RulebookChanges.between(SHIPPED, EDITED, "2026-10").editions()).extracting(EditionChange::id).containsExactly("2026-10");
        assertThatIllegalArgumentException().isThrownBy(() -> RulebookChanges.between(SHIPPED, EDITED, "2031-01")).withMessageStartingWith("unknown edition '2031-01'");
    }
}
