package org.pcsrules.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceDifferenceTest {

    private static final String RULE = """
            rule "x"
            when
                A( b == 1 )
            then
                insert( certifications("list",
                        "one",   // 1
                        "two" ) );
            end
            """;

    private static Optional<SourceDifference> between(String before, String after) {
        SourceFile was = RuleSources.file("common/x.drl", "\n\n" + before);
        SourceFile is = RuleSources.file("common/y.drl", after);
        return SourceDifference.between(was, was.rules().get(0).span(), is, is.rules().get(0).span());
    }

    @Test
    void commentsAndSpacingAreNoDifference() {
        String other = RULE.replace("   // 1", "").replace("\n    A( b == 1 )", " /* c */ A(b==1)").replace("\n", "\r\n");
        assertThat(other).isNotEqualTo(RULE);
        assertThat(between(RULE, other)).isEmpty();
    }

    @Test
    void blanksWithinATextAreADifference() {
        assertThat(between(RULE, RULE.replace("\"one\"", "\"o ne\""))).isPresent();
    }

    @Test
    void theLinesThatDifferAreTold() {
        assertThat(between(RULE, RULE.replace("b == 1", "b == 2").replace("\"list\"", "\"other\""))).contains(new SourceDifference(
                5, List.of("A( b == 1 )", "insert( certifications(\"list\","), 3, List.of("A( b == 2 )", "insert( certifications(\"other\",")));
    }

    @Test
    void ofWordsAddedWithinALineTheLineAsItWasIsTold() {
        assertThat(between(RULE, RULE.replace("b == 1", "b == 1, c"))).contains(
                new SourceDifference(5, List.of("A( b == 1 )"), 3, List.of("A( b == 1, c )")));
    }

    @Test
    void wholeLinesThatAreAddedStandAlone() {
        assertThat(between(RULE, RULE.replace("    insert(", "    insert( first() );\n    insert(")).orElseThrow()).satisfies(difference -> {
            assertThat(difference.before()).isEmpty();
            assertThat(difference.after()).containsExactly("insert( first() );");
            assertThat(difference.afterLine()).isEqualTo(5);
        });
        assertThat(between(RULE.replace("    insert(", "    insert( first() );\n    insert("), RULE).orElseThrow()).satisfies(difference -> {
            assertThat(difference.before()).containsExactly("insert( first() );");
            assertThat(difference.after()).isEmpty();
        });
    }
}
