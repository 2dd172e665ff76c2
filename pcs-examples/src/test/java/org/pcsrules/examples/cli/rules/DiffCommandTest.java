package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    private Path temporary;

    private final Shell shell = new Shell();
    private Path before = Path.of("");
    private Path after = Path.of("");

    @BeforeEach
    void twoCopiesOfASmallRulebook() throws IOException {
        before = write(new SmallRulebook(), "before");
        after = write(new SmallRulebook(), "after");
    }

    private Path write(SmallRulebook rules, String name) throws IOException {
        Path directory = temporary.resolve(name);
        for (Map.Entry<String, byte[]> file : rules.files().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return directory;
    }

    private void edit(String file, String old, String with) throws IOException {
        String text = Files.readString(after.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(after.resolve(file), text.replace(old, with));
    }

    /** What is printed below the two names. */
    private String told() {
        assertThat(shell.run("rules", "diff", before.toString(), after.toString())).isZero();
        assertThat(shell.out().lines().toList().get(0)).matches("Before: before, hash [0-9a-f]{12}");
        assertThat(shell.out().lines().toList().get(1)).matches("After:  after, hash [0-9a-f]{12}");
        return shell.out().substring(shell.out().indexOf("\n\n") + 2);
    }

    @Test
    void aRulebookDiffersFromItselfInNothing() {
        assertThat(shell.run("rules", "diff", "shipped", "shipped")).isZero();
        assertThat(shell.out()).matches("Before: pcs-rules, hash (.*)\nAfter:  pcs-rules, hash \\1\n\nNothing changed: the rule files are the same.\n");
    }

    @Test
    void commentsSpacingAndTheOrderOfRulesDoNotCount() throws IOException {
        edit("common/designation.drl", "when\nthen\n", "// when it holds\nwhen   \nthen\n\n");
        Path file = after.resolve("editions/2026/modern-work.drl");
        String text = Files.readString(file);
        int last = text.lastIndexOf("rule \"");
        int first = text.indexOf("rule \"");
        Files.writeString(file, text.substring(0, first) + text.substring(last) + "\n" + text.substring(first, last));
        assertThat(told()).isEqualTo("Nothing changed: the rule files differ in comments, spacing or order only.\n");
    }

    @Test
    void aTargetIsToldByWhatAUnitEarnsOnceForAllEditions() throws IOException {
        edit("editions/2026/modern-work.drl", ".target(10, net(", ".target(12, net(");
        assertThat(told()).isEqualTo("""
                Terms
                  Modern Work, SMB track, net customer adds: 5 points a customer, was 6 (target: 12 customers, was: 10 customers)
                    editions 2026-05, 2026-07; MW-SMB-ADDS, editions/2026/modern-work.drl:60
                """);
    }

    @Test
    void aWeightIsToldByWhatAUnitEarnsToo() throws IOException {
        edit("editions/2026/modern-work.drl", "NET_CUSTOMER_ADDS).maximum(60, \"customers\").source(\"S-MW26\")\n            .target(10,",
                "NET_CUSTOMER_ADDS).maximum(50, \"customers\").source(\"S-MW26\")\n            .target(10,");
        assertThat(told()).contains("Modern Work, SMB track, net customer adds: 5 points a customer, was 6 (maximum: 50 points, was: 60 points)\n");
    }

    @Test
    void whatOneRuleChangesInManyPlacesIsToldOnce() throws IOException {
        edit("editions/2026/modern-work.drl", "\"Teams\"", "\"Teams\", \"Intune\"");
        assertThat(told()).isEqualTo("""
                Terms
                  workloads: added intune
                    MW-WORKLOADS, editions/2026/modern-work.drl:20
                    Modern Work, Enterprise track, net customer adds (editions 2026-05, 2026-07)
                    Modern Work, SMB track, net customer adds (editions 2026-05, 2026-07)
                """);
    }

    @Test
    void anEditionAloneIsCompared() throws IOException {
        edit("editions/2026-07/modern-work.drl", "new TrackChoice.HigherScore(MODERN_WORK, ENTERPRISE)", "new TrackChoice.HigherScore(MODERN_WORK, SMB)");
        assertThat(told()).contains("edition 2026-07");
        assertThat(shell.run("rules", "diff", before.toString(), after.toString(), "--edition", "2026-05")).isZero();
        assertThat(shell.out()).endsWith("\nNothing changed in edition 2026-05.\n");
    }

    @Test
    void otherEditionsAreLeftAloneWhereOneIsCompared() throws IOException {
        edit("editions/editions.drl", "edition(\"2026-05\", \"2026-05-08\").to(", "edition(\"2026-05\", \"2026-05-09\").to(");
        assertThat(told()).isEqualTo("Editions\n  2026-05: in force from 2026-05-09 to 2026-06-30, was: in force from 2026-05-08 to 2026-06-30\n");
        assertThat(shell.run("rules", "diff", before.toString(), after.toString(), "--edition", "2026-07")).isZero();
        assertThat(shell.out()).endsWith("\nNothing changed in edition 2026-07.\n");
    }

    @Test
    void aRuleThatMovedToAnotherFolderIsToldAsThat() throws IOException {
        String file = "editions/2026/modern-work.drl";
        String text = Files.readString(after.resolve(file));
        String rule = text.substring(text.indexOf("rule \"Modern Work: certifications\""), text.indexOf("rule \"Modern Work, Enterprise track: net customer adds"));
        edit(file, rule, "");
        edit("editions/2026-07/modern-work.drl", "rule \"Modern Work: the track", "import static org.pcsrules.terms.Terms.*\n\n" + rule + "rule \"Modern Work: the track");
        edit("editions/2026-05/modern-work.drl", "rule \"Modern Work: the track", "import static org.pcsrules.terms.Terms.*\n\n" + rule + "rule \"Modern Work: the track");
        assertThat(told()).contains("editions/2026-05/modern-work.drl:10: rule \"Modern Work: certifications\" (MW-LIST) stands here now, was in " + file + "\n")
                .contains("editions/2026-07/modern-work.drl:10: rule \"Modern Work: certifications\" (MW-LIST) new\n").doesNotContain("\nTerms\n", "left out");
    }

    @Test
    void rulesAndImportsThatNoTermShowsAreToldByFileAndLine() throws IOException {
        edit("editions/2026/modern-work.drl", "import static org.pcsrules.facts.Area.*\n", "import static org.pcsrules.facts.Area.*\nimport java.util.List\n");
        edit("common/catalogue.drl", "2024-12-31", "2025-06-30");
        edit("method/points.drl", "rule \"", "rule \"Another: ");
        assertThat(told()).isEqualTo("""
                Rules that change though no term above tells it
                  common/catalogue.drl:13: rule "Certifications" (CERTIFICATIONS) says something else
                    was  insert( certification("messaging-administrator", "MS-203", "Messaging Administrator Associate").retired("2024-12-31", "2025-12-31") );
                    now  insert( certification("messaging-administrator", "MS-203", "Messaging Administrator Associate").retired("2025-06-30", "2025-12-31") );
                  editions/2026/modern-work.drl:7: import java.util.List new
                  method/points.drl:9: rule "Another: The exact score must reach the pass mark" (M-EXACT) says something else
                    was  rule "The exact score must reach the pass mark"
                    now  rule "Another: The exact score must reach the pass mark"
                """);
    }

    @Test
    void jsonHasEverythingAndNothingElseIsPrinted() throws IOException {
        edit("editions/2026/modern-work.drl", ".target(10, net(", ".target(12, net(");
        assertThat(shell.run("rules", "diff", before.toString(), after.toString(), "--format", "json")).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).startsWith("{\n  \"format\": \"pcs-rulebook-changes/1\",\n").contains("\"unit\": \"customers\"", "\"before\": \"6\"",
                "\"after\": \"5\"", "\"words\": \"target: 12 customers, was: 10 customers\"", "\"ruleId\": \"MW-SMB-ADDS\"", "\"shown\": true");
    }

    @Test
    void aDirectoryThatThereIsNotAnEditionThatThereIsNotAndRulesThatDoNotCompileAreRefused() throws IOException {
        assertThat(shell.run("rules", "diff", "shipped", temporary.resolve("none").toString())).isEqualTo(2);
        assertThat(shell.err()).isEqualTo(temporary.resolve("none") + ": there is no such directory\n");
        assertThat(shell.run("rules", "diff", before.toString(), after.toString(), "--edition", "2031-01")).isEqualTo(2);
        assertThat(shell.err()).startsWith("unknown edition '2031-01'; there are 2026-05");
        edit("editions/2026/modern-work.drl", "tenantsByLicences", "tenantsByLicence");
        assertThat(shell.run("rules", "diff", before.toString(), after.toString())).isEqualTo(3);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines()).isNotEmpty().allMatch(line -> line.startsWith(after + "/editions/2026/modern-work.drl:"));
    }
}
