package org.pcsrules.rulebook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Constraint;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.RuleSources;

class LogicTest {

    private static List<Expression> tests(String text) {
        return ((Condition.Pattern) RuleSources.file("x.drl", "rule \"x\"\nwhen\n  T( " + text + " )\nthen\nend").rules().get(0).conditions().get(0))
                .constraints().stream().map(Constraint::expression).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a > 5, a < 3                     ~ true
            a > 5, a < 6                     ~ false
            n > 5, n < 6                     ~ true
            n >= 5, n <= 5, n != 5           ~ true
            a >= 5, a <= 5                   ~ false
            5 < a, 3 > a                     ~ true
            a == 1, a == 2                   ~ true
            a == 1, a == 1.0                 ~ false
            a == "x", a == "y"               ~ true
            a == T.X, a == T.Y               ~ true
            a == $x, a == $y                 ~ false
            a == $x, a != $x                 ~ true
            a == null, a != null             ~ true
            a == 1, b == 2                   ~ false
            a == 1 || b == 2, a != 1, b != 2 ~ true
            a == 1 || b == 2, a != 1         ~ false
            !(a > 5), a > 7                  ~ true
            a in (1, 2), a == 3              ~ true
            a not in (1, 2), a == 2          ~ true
            a in (1, 2), a != 1              ~ false
            f(x), !f(x)                      ~ true
            f(x) == true, f(x) == false      ~ true
            a == true, !a                    ~ true
            a != a                           ~ true
            a < a                            ~ true
            a <= a                           ~ false
            false                            ~ true
            a matches "x", a matches "y"     ~ false
            """)
    void testsThatCannotHoldTogetherAreFound(String tests, boolean never) {
        assertThat(Logic.neverHold(tests(tests), "n"::equals)).isEqualTo(never);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a > 70 || a < 80       ~ true
            a > 80 || a < 70       ~ false
            n > 69 || n < 70       ~ true
            a == 1 || a != 1       ~ true
            a != "x" || a != "y"   ~ true
            a == true || !a        ~ true
            a == a                 ~ true
            true                   ~ true
            a == 1                 ~ false
            """)
    void testsThatAlwaysHoldAreFound(String test, boolean always) {
        assertThat(Logic.alwaysHolds(tests(test).get(0), "n"::equals)).isEqualTo(always);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a > 10          ~ a > 5            ~ true
            a > 5           ~ a > 10           ~ false
            a == "x", b > 1 ~ a == "x"         ~ true
            a == "x"        ~ a == "x" || c    ~ true
            a == 3          ~ a in (1, 2, 3)   ~ true
            c               ~ !c               ~ false
            """)
    void whatFollowsFromTestsIsKnown(String tests, String other, boolean follows) {
        assertThat(Logic.imply(tests(tests), tests(other).get(0), subject -> false)).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource("12")
    void veryManyAlternativesAreLeftAlone(int pairs) {
        StringBuilder text = new StringBuilder("a == 1, a == 2");
        for (int i = 0; i < pairs; i++) {
            text.append(", x").append(i).append(" == 1 || y").append(i).append(" == 1");
        }
        assertThat(Logic.neverHold(tests(text.toString()), subject -> false)).isFalse();
    }
}
