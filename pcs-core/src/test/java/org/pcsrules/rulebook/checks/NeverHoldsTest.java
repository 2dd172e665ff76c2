package org.pcsrules.rulebook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.source.RuleSources;

/** Which conditions no fact can meet beside those before them. Single patterns: {@link LogicTest}. */
class NeverHoldsTest {

    private static List<Finding> told(String conditions) {
        String text = """
                package org.pcsrules.rules.method
                import org.pcsrules.facts.*
                import org.pcsrules.stages.*
                import org.pcsrules.terms.*
                rule "A rule"
                when
                    %s
                then
                    insert( new Warning("A", "b", "") );
                end
                """.formatted(conditions);
        return Checks.ofText(RuleSources.of(Map.of("method/own.drl", text.getBytes(StandardCharsets.UTF_8)))).stream()
                .filter(finding -> finding.check().equals("never-holds")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "NameList( $n : name, name == \"a\" ) AzureRows( name == $n, name == \"b\" )",
        "NameList( $n : name == \"a\" ) AzureRows( name == $n && name == \"b\" )",
        "NameList( name == \"a\", $n : name ) AzureRows( $n == name, name != \"a\" )",
        "PassMark( $s : score, score < 70 ) PassMark( $s > 80 )",
        "PassMark( $s : score, score < 70 ) PassMark( score == $s, score >= 70 )",
        "PassMark( $s : score, score == 70 ) PassMark( score > $s, score < 70 )",
        "PassMark( $s : score == 70 ) PassMark( $s < score, 70 > score )",
        "PassMark( $s : score, score > 69 ) PassMark( score == $s, score < 70 )",
        "PassMark( $s : score > 69 ) eval( $s < 70 )",
        "PassMark( $s : score, score < 70 ) PassMark( $t : score == $s ) eval( $t == 70 )",
        "PassMark( $s : score, score < 70 ) not PassMark( score == $s, score > 80 )",
        "( PassMark( $s : score, score < 70 ) and PassMark( score == $s, score > 80 ) )",
        "Reading( $a : area, area == Area.SECURITY ) ( Reading( area == $a, area == Area.DATA_AI ) or Reading( area == $a ) )",
        "PassMark( $s : score, score < 70 ) accumulate( PassMark( score == $s, score > 80, $m : maximum ); $all : collectList($m) )"})
    void whatABindingHasMetIsKnownLater(String conditions) {
        assertThat(told(conditions)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "NameList( $n : name, name == \"a\" ) AzureRows( name == $n )",
        "NameList( $n : name, name == \"a\" ) AzureRows( name == \"b\" )",
        "NameList( $n : name, name == \"a\" ) AzureRows( name != $n, name == \"b\" )",
        "PassMark( $s : score, score < 70 ) PassMark( score == $s, score < 60 )",
        "PassMark( $s : score, score < 70 ) PassMark( score > $s, score > 80 )",
        "PassMark( $s : score, score < maximum ) PassMark( score == $s, maximum < 5, score > 6 )",
        "( PassMark( $s : score, score < 70 ) or PassMark( $s : score, score > 80 ) ) eval( $s > 75 )",
        "not PassMark( $s : score, score < 70 ) PassMark( $s : score ) eval( $s > 80 )"})
    void whatMayStillHoldIsNotTold(String conditions) {
        assertThat(told(conditions)).isEmpty();
    }

    @Test
    void whatWasMetIsNamedWithItsLine() {
        assertThat(told("PassMark( $s : score,\n score < 70 )\n PassMark( score == $s, score > 80 )")).singleElement().satisfies(finding -> {
            assertThat(finding.place().line()).isEqualTo(9);
            assertThat(finding.wrong()).isEqualTo("no PassMark can meet 'score == $s' and 'score > 80' together, given 'score < 70' in line 8");
        });
    }

    @Test
    void aContradictionIsToldOnce() {
        assertThat(told("PassMark( $s : score, score < 70, score > 80 ) PassMark( score == $s )")).hasSize(1);
    }
}
