package org.pcsrules.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.Rulebook;
import org.pcsrules.rulebook.safety.Refusal;
import org.pcsrules.rulebook.safety.RuleSafety;
import org.pcsrules.rulebook.source.RuleSources;

/** What rule files may be called and say. */
class AllowedTest {

    private static final SortedMap<String, byte[]> SHIPPED = Rulebook.shipped().files();

    @Test
    void theShippedRuleFilesAreAllowed() {
        assertThat(RuleSafety.refusals(RuleSources.of(SHIPPED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            editions/2026/modern-work.drl | maximum(20, "customers") | maximum(25, "customers")
            editions/2026/data-ai.drl | "azure-administrator" | "azure-administrator", "azure-database-administrator"
            common/certifications.drl | certification("azure-administrator", "AZ-104", "Azure Administrator Associate") \
            | certification("azure-administrator", "AZ-104", "Azure Administrator Associate").retired("2026-09-30", "2027-09-30")
            editions/2026/modern-work.drl | atLeast(11).atMost(300) | atLeast(25).atMost(500)
            method/net-customer-adds.drl | $gained - 1 * $lost | $gained - 2 * $lost
            method/unique-individuals.drl | collectSet($person) | collectList($person)
            """)
    void anAnalystMayChangeNumbersListsTheChurnAndWhoCounts(String file, String old, String now) {
        String text = new String(SHIPPED.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        SortedMap<String, byte[]> edited = new TreeMap<>(SHIPPED);
        edited.put(file, text.replace(old, now).getBytes(StandardCharsets.UTF_8));
        assertThat(RuleSafety.refusals(RuleSources.of(edited))).isEmpty();
    }

    @Test
    void anAnalystMayAddAnEditionAndSpeakInTheAnalystsOwnScript() {
        SortedMap<String, byte[]> edited = new TreeMap<>(SHIPPED);
        edited.put("editions/2027-01/security.drl", """
                // Änderungen ab 2027
                package org.pcsrules.rules.editions.edition_2027_01

                import static org.pcsrules.terms.Terms.*

                rule "Sicherheit: Zertifizierungen, die zählen — 認定"
                    @ruleId("SEC-LIST") @source("S-SEC26") @since("2027-01")
                when
                then
                    insert( certifications("Security: first step", "security-operations-analyst") );
                end
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(RuleSafety.refusals(RuleSources.of(edited))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../method/points.drl", "/etc/points.drl", "method\\points.drl", "method/.points.drl", "method/points.drl.drl", "method//points.drl",
        "METHOD/\u202epoints.drl", "method/po ints.drl", "method/points.DRL", "a/b/c/d/e/f/g/h/i/j/k.drl", "C:/points.drl", "method/$points.drl", "method/points\n.drl", ".drl"})
    void aFileOfAnOddNameIsRefused(String path) {
        assertThat(RuleSafety.refusals(RuleSources.of(Map.of(path, "package org.pcsrules.rules.method\n".getBytes(StandardCharsets.UTF_8)))))
                .singleElement().satisfies(refusal -> assertThat(refusal.wrong()).startsWith("a rule file may not have the name '"));
    }

    @Test
    void aFileOfMoreThanAQuarterOfAMillionCharactersIsRefused() {
        byte[] huge = ("package org.pcsrules.rules.method\n" + "// again and again\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(RuleSafety.refusals(RuleSources.of(Map.of("method/huge.drl", huge))))
                .singleElement().satisfies(refusal -> assertThat(refusal.wrong()).isEqualTo("the file has " + huge.length + " characters"));
    }

    @Test
    void whatIsNotTextInUtf8IsRefused() {
        byte[] latin1 = "package org.pcsrules.rules.method\n// gr\u00f6\u00dfer\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(RuleSafety.refusals(RuleSources.of(Map.of("method/latin.drl", latin1))))
                .singleElement().satisfies(refusal -> assertThat(refusal.toString()).startsWith("method/latin.drl:2:6: error: the file is not text in UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!", "not ", "- ", "exists ( ", "1 + ", "a.", "\"x\" ", "$a : ", "[", "{", "? 1 : ", "A.B.", "/*", "\"", "x -> "})
    void noRepetitionTakesTheReaderDown(String part) {
        byte[] text = ("package org.pcsrules.rules.method\nrule \"deep\" @ruleId(\"DEEP\")\nwhen\n" + part.repeat(200_000 / part.length())
                + "\nthen\n    insert( " + part.repeat(200_000 / part.length()) + " );\nend\n").getBytes(StandardCharsets.UTF_8);
        assertThat(RuleSafety.refusals(RuleSources.of(Map.of("method/deep.drl", text)))).isNotEmpty();
    }

    private static List<String> wrong(String rules) {
        String text = "package org.pcsrules.rules.method\nimport org.pcsrules.stages.*\nimport org.pcsrules.terms.*\n" + rules;
        return RuleSafety.refusals(RuleSources.of(Map.of("method/bounds.drl", text.getBytes(StandardCharsets.UTF_8)))).stream().map(Refusal::wrong).toList();
    }

    private static String rule(String reads, int signs, String states) {
        return "rule \"" + reads + " to " + states + "\"\nwhen\n    " + reads + "( $x : this )\nthen\n    insert( new " + states + "($x" + " + 1".repeat(signs) + ") );\nend\n";
    }

    @Test
    void aRuleComputesWithTwelveSignsAndNotWithThirteen() {
        assertThat(wrong(rule("AsOf", 12, "Warning"))).isEmpty();
        assertThat(wrong(rule("AsOf", 13, "Warning"))).containsExactly("more than 12 signs like '+' compute in one rule");
    }

    @Test
    void sixRulesThatComputeFollowFromEachOtherAndNotSeven() {
        List<String> types = List.of("AsOf", "PeopleOf", "Totals", "Measured", "LineValue", "LinePoints", "MetricPoints", "TrackPoints");
        assertThat(wrong(chain(types.subList(0, 7), 1))).isEmpty();
        assertThat(wrong(chain(types, 1))).containsExactly("more than 6 rules that compute, as by '+', follow from each other");
        assertThat(wrong(chain(types, 0))).as("rules that do not compute").isEmpty();
    }

    private static String chain(List<String> types, int signs) {
        return IntStream.range(1, types.size()).mapToObj(i -> rule(types.get(i - 1), signs, types.get(i))).collect(Collectors.joining());
    }
}
