package org.pcsrules.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.rulebook.source.SyntaxProblem.Kind;

class RuleSourcesTest {

    private static SourceFile read(String text) {
        return RuleSources.file("common/x.drl", text);
    }

    private static SourceRule rule(String conditions, String consequence) {
        SourceFile file = read("rule \"x\"\nwhen\n" + conditions + "\nthen\n" + consequence + "\nend\n");
        assertThat(file.problems()).isEmpty();
        return file.rules().get(0);
    }

    private static String problem(String text) {
        List<SyntaxProblem> problems = read(text).problems();
        assertThat(problems).hasSize(1);
        SyntaxProblem one = problems.get(0);
        return one.kind() + " " + one.span().line() + ":" + one.span().column() + " " + one.rule() + ": " + one.wrong() + "; " + one.right();
    }

    @Test
    void aFileIsReadWithThePlacesOfItsParts() {
        SourceFile file = read("""
                // what it is
                package org.pcsrules.rules.common

                import org.pcsrules.terms.*
                import static org.pcsrules.facts.Area.*;

                rule "A sentence, with \\"quotes\\""
                    @ruleId("A-1") @source("S-1, S-2") @since(2026)
                    salience -10 no-loop true
                when
                    $rows : AzureRows( name == "AZURE all services", $then : then )
                then
                    insert( metric($area, SMB, DEPLOYMENTS).target(5, new Measure.Services($rows)) ); // end
                end
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.packageName()).isEqualTo("org.pcsrules.rules.common");
        assertThat(file.packageSpan().line()).isEqualTo(2);
        assertThat(file.imports()).extracting(Import::target, Import::isStatic, Import::isWildcard, Import::container)
                .containsExactly(tuple("org.pcsrules.terms.*", false, true, "org.pcsrules.terms"),
                        tuple("org.pcsrules.facts.Area.*", true, true, "org.pcsrules.facts.Area"));
        SourceRule rule = file.rules().get(0);
        assertThat(rule.name()).isEqualTo("A sentence, with \"quotes\"");
        assertThat(rule.span().line()).isEqualTo(7);
        assertThat(rule.span().endLine()).isEqualTo(14);
        assertThat(rule.head()).extracting(Metadata::name, Metadata::value, Metadata::annotation).containsExactly(
                tuple("ruleId", "A-1", true), tuple("source", "S-1, S-2", true),
                tuple("since", "2026", true), tuple("salience", "-10", false),
                tuple("no-loop", "true", false));
        Condition.Pattern pattern = (Condition.Pattern) rule.conditions().get(0);
        assertThat(pattern.binding()).isEqualTo("$rows");
        assertThat(file.text(pattern.typeSpan())).isEqualTo("AzureRows");
        assertThat(file.text(pattern.constraints().get(0).span())).isEqualTo("name == \"AZURE all services\"");
        assertThat(pattern.constraints().get(1)).hasToString("$then : then");
        assertThat(rule.consequence()).hasToString("[insert(metric($area, SMB, DEPLOYMENTS).target(5, new Measure.Services($rows)));]");
        assertThat(rule.understood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            A( )                                       ~ A(  )
            not A( x == 1 )                            ~ not( A( (x == 1) ) )
            exists( A( ) and B( ) )                    ~ exists( and( A(  ), B(  ) ) )
            ( A( ) or B( ) )                           ~ or( A(  ), B(  ) )
            A( a || b && !c )                          ~ A( (a || (b && !c)) )
            A( a - 1 * b == c )                        ~ A( ((a - (1 * b)) == c) )
            A( n >= 1 && <= 12 )                       ~ A( ((n >= 1) && <= 12) )
            A( x in ("a", "b") )                       ~ A( x in ("a", "b") )
            A( x not matches "a.*" )                   ~ A( (x not matches "a.*") )
            $s : S( g == true ) from $steps            ~ $s : S( (g == true) ) from $steps
            S( ) from $steps ( A( ) )                  ~ S(  ) from $steps, A(  )
            eval( true )                               ~ eval( true )
            accumulate( A( $x : x ); $s : collectSet($x); $s == 1 ) ~ accumulate( A( $x : x ); $s : collectSet($x); ($s == 1) )
            Set( size == 1 ) from accumulate( A( $x : x ), collectSet($x) ) ~ Set( (size == 1) ) from accumulate( A( $x : x ); collectSet($x) )
            groupby( A( $x : x ); $k : $x; $n : count(1) ) ~ accumulate( A( $x : x ); $x; $n : count(1) )
            """)
    void conditionsAreReadByHowStronglyTheyBind(String condition, String read) {
        assertThat(rule(condition, "").conditions()).hasToString("[" + read + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insert( new T((Track) $t.next(), -1L) );   | Evaluation
            $x.y().z();                                | Evaluation
            var x = 1;                                 | a variable
            java.util.List<String> x = null;           | a variable
            if (a) { b(); }                            | a choice (if)
            while (true) { }                           | a loop (while)
            { a(); }                                   | a block
            """)
    void statementsThatAreNoCallsAreNamed(String statement, String what) {
        Statement read = rule("A( )", statement).consequence().get(0);
        assertThat(read instanceof Statement.Other other ? other.what() : "Evaluation").isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f(x -> x);       | a lambda
            f((a, b) -> 1);  | a lambda
            f(A::b);         | a method taken as a value
            f(new A() { });  | a class of its own
            f(new int[3]);   | a new array
            f(a[1]);         | a place in brackets
            f(i++);          | a change of a value (++)
            f(a = 1);        | an assignment
            """)
    void expressionsThatAreNotUnderstoodAreNamed(String statement, String what) {
        Statement.Evaluation read = (Statement.Evaluation) rule("A( )", statement).consequence().get(0);
        assertThat(((Expression.Other) read.expression().parts().get(0)).what()).isEqualTo(what);
    }

    @Test
    void numbersAndTextsHaveValues() {
        Expression.Call call = (Expression.Call) ((Statement.Evaluation) rule("A( )", "f(\"a\\n\", 100_000, 3L, 6.67, 1.50B, true, null);")
                .consequence().get(0)).expression();
        assertThat(call.arguments()).extracting(one -> ((Expression.Literal) one).value()).containsExactly("a\n", 100_000L, 3L,
                new java.math.BigDecimal("6.67"), new java.math.BigDecimal("1.50"), true, null);
    }

    @Test
    void aRuleWithoutEndIsToldAndTheNextIsRead() {
        String text = "rule \"a\"\nwhen\nthen\n  insert( 1 );\n\nrule \"b\"\nwhen\nthen\nend\n";
        assertThat(problem(text)).isEqualTo("MISSING_END 1:6 a: the rule does not end before line 6; write end on a line of its own after the consequence");
        assertThat(read(text).rules()).extracting(SourceRule::name).containsExactly("a", "b");
        assertThat(problem("rule \"a\"\nwhen\nthen\n")).contains("does not end before the end of the file");
    }

    @Test
    void aBracketWithoutItsPartnerIsToldWhereItStands() {
        assertThat(problem("rule \"a\"\nwhen\n  A( f(x )\nthen\nend")).isEqualTo("BRACKET 3:4 a: '(' is not closed; close it with )");
        assertThat(problem("rule \"a\"\nwhen\nthen\n  insert( f(1) ) );\nend"))
                .isEqualTo("BRACKET 4:18 a: ')' closes nothing; leave it out, or open it before");
        assertThat(problem("rule \"a\"\nwhen\n A( x ]\nthen\nend")).contains("'(' is closed by ']' on line 3");
    }

    @Test
    void aTextOrCommentWithoutItsEndIsTold() {
        assertThat(problem("rule \"a\nwhen\nthen\nend")).startsWith("UNCLOSED_TEXT 1:6 null: a text begins here");
        assertThat(problem("/* x")).startsWith("UNCLOSED_TEXT 1:1");
    }

    @Test
    void whatIsNotUnderstoodIsToldWithWhatWouldBe() {
        assertThat(problem("rule \"a\"\nwhen\n  A( x == 1 y == 2 )\nthen\nend"))
                .isEqualTo("NOT_UNDERSTOOD 3:13 a: 'y' is not expected after 'x == 1'; separate constraints by commas");
        assertThat(problem("rule \"a\"\nwhen\n  A\nthen\nend")).contains("3:3 a: 'A' stands alone");
        assertThat(problem("rule \"a\"\nwhen\n  A( x == )\nthen\nend")).contains("3:11 a: ')' stands where a value is expected");
        assertThat(problem("rule \"a\"\nwhen\nthen\n  insert( 1 )\nend")).contains("4:13 a: a semicolon is missing");
        assertThat(problem("rule \"a\"\nwhen\n  A( )\nend")).contains("1:6 a: the rule has no consequence");
        assertThat(problem("rule\nwhen\nthen\nend")).contains("the rule has no name");
        assertThat(problem("rul \"b\"\nwhen\nthen\nend\nrule \"a\"\nwhen\nthen\nend")).contains("1:1 null: 'rul' stands outside of any rule");
        assertThat(problem("= 1\n\nrule \"a\"\nwhen\nthen\nend")).contains("1:1 null: '=' stands outside of any rule");
    }

    @Test
    void declarationsAreNamed() {
        SourceFile file = read("global java.util.List log\nfunction int f(int x) { return x; }\ndeclare T\n  a : int\nend\nquery q\n A( )\nend\n"
                + "rule \"a\"\nwhen\nthen\nend");
        assertThat(file.problems()).isEmpty();
        assertThat(file.declarations()).extracting(Declaration::kind).containsExactly("global", "function", "declare", "query");
        assertThat(file.rules()).hasSize(1);
    }

    @Test
    void bytesThatAreNotUtf8AreTold() {
        SourceFile file = RuleSources.of(Map.of("x.drl", "// caf\u00e9\nrule \"a\"\nwhen\nthen\nend".getBytes(StandardCharsets.ISO_8859_1))).files().get(0);
        assertThat(file.problems()).extracting(SyntaxProblem::kind).containsExactly(Kind.NOT_TEXT);
        assertThat(file.rules()).hasSize(1);
    }

    @Test
    void linesAndColumnsHoldWhateverEndsALine() {
        SourceFile file = read("rule \"a\"\r\nwhen\r\n\tA( x == 1 )\rthen\nend\r\n");
        assertThat(file.rules().get(0).conditions().get(0).span().line()).isEqualTo(3);
        assertThat(file.rules().get(0).conditions().get(0).span().column()).isEqualTo(2);
        assertThat(file.rules().get(0).span().endLine()).isEqualTo(5);
        assertThat(file.line(3)).isEqualTo("\tA( x == 1 )");
    }
}
