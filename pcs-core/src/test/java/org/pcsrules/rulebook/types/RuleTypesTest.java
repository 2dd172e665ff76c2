package org.pcsrules.rulebook.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;

class RuleTypesTest {

    private static final String HEAD = """
            package org.pcsrules.rules.method
            import java.util.Set
            import org.pcsrules.facts.*
            import org.pcsrules.scorecard.Blocker
            import org.pcsrules.stages.*
            import org.pcsrules.terms.*
            import static org.pcsrules.facts.Track.*
            import static org.pcsrules.terms.Measuring.*
            import static org.pcsrules.terms.Terms.*
            """;

    private static List<TypeIssue> issues(String conditions, String consequence) {
        SourceFile file = RuleSources.file("method/x.drl", HEAD + "rule \"x\"\nwhen\n" + conditions + "\nthen\n" + consequence + "\nend\n");
        assertThat(file.problems()).isEmpty();
        return RuleTypes.issues(new FileTypes(file, RuleTypesTest.class.getClassLoader()), file.rules().get(0));
    }

    private static String kinds(String conditions, String consequence) {
        return issues(conditions, consequence).stream().map(one -> one.getClass().getSimpleName()).toList().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PassMark( $n : score, score > 3.5, maximum >= $n )",
        "Customer( cloud == Cloud.PUBLIC, azureCustomer == true, !microsoft365Customer, id != null, id.length() > 3 )",
        "LineValue( condition == Blocker.Kind.NO_BASELINE, line.area == Area.SECURITY, value != null, value.signum() > 0 )",
        "$m : Measure.Step( gate == true ) from $list",
        "$all : Set( size == 1 ) from accumulate( LineValue( $t : line.track ), collectSet($t) )",
        "accumulate( PassMark( $s : score ); $max : max($s), $n : count(1); $n > 0, $max > 70 )",
        "HeldCertification( $day : earnedOn, expiresOn == null || expiresOn >= $day )",
        "Reading( value > 1000.00B )",
        "not( PassMark( ) and AsOf( ) )",
        "PassMark( $s : score > 70 && < 80, maximum > $s )",
        "( PassMark( $s : score ) or LineTerm( $s : maximum ) ) PassMark( score == $s )",
        "eval( $list == null )",
        "Comparing( of == $list, $now : now )",
        "TrackChoice( otherwise == Track.SMB )",
        "OtherNames( of == OtherNames.Kind.AZURE_SERVICE )"
    })
    void whatIsInOrderIsNotTold(String conditions) {
        assertThat(kinds("$list : CertificationList( )\n" + conditions, "insert( metric(Area.SECURITY, SMB, Metric.DEPLOYMENTS)\n"
                + ".maximum(20, \"people\").target(\"20/3\", people($list)) );")).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            PasMark( )                                       ~ [UnknownType]
            PassMark( scor > 1 )                             ~ [UnknownField]
            LineTerm( measure.rows == null )                 ~ [UnknownField]
            PassMark( score > $x )                           ~ [UnknownName]
            PassMark( $s : score, $s : maximum )             ~ [BoundTwice]
            Customer( cloud == Cloud.PUBLC )                 ~ [UnknownConstant]
            Customer( cloud == Clod.PUBLIC )                 ~ [UnknownType]
            TrackChoice( otherwise == SMB )                  ~ [ConstantInCondition]
            PassMark( score == "x" )                         ~ [WrongComparison]
            PassMark( "x" == score )                         ~ [WrongComparison]
            PassMark( score == null )                        ~ [WrongComparison]
            PassMark( score == 1000.00B )                    ~ [WrongComparison]
            PassMark( score in (1, "x") )                    ~ [WrongComparison]
            AsOf( date < "2026-08-01" )                      ~ [WrongComparison]
            LineValue( value > 0 )                           ~ [WrongComparison]
            LineValue( read > false )                        ~ [WrongComparison]
            TrackPoints( reach("x") )                        ~ [WrongArguments]
            TrackPoints( reaches(1) )                        ~ [UnknownMethod]
            not PassMark( $s : score ) AsOf( date == $s )    ~ [UnknownName]
            accumulate( PassMark( $s : score ); $m : max($t) ) ~ [UnknownName]
            """)
    void whatStandsForNothingIsTold(String conditions, String kinds) {
        assertThat(kinds(conditions, "")).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            insert( new PasMark(1, 2, 3) );                  ~ [UnknownType]
            insert( new PassMark(1) );                       ~ [WrongArguments]
            insert( new PassMark(1, 2, "3") );               ~ [WrongArguments]
            insert( new TrackChoice(1) );                    ~ [NotCreatable]
            insert( new NameList("x", null, true) );         ~ []
            insert( nameList(5) );                           ~ [WrongArguments]
            insert( namelist("x") );                         ~ [UnknownMethod]
            insert( $mark.score );                           ~ [UnknownField]
            insert( $mark.score() );                         ~ []
            insert( $mark.scores() );                        ~ [UnknownMethod]
            insert( $mrk );                                  ~ [UnknownName]
            insert( SMBB );                                  ~ [UnknownName]
            insert( Track.SMBB );                            ~ [UnknownConstant]
            insert( $mark - 1 );                             ~ [WrongOperand]
            insert( "a" + $mark );                           ~ []
            insert( Band.NOTHING );                          ~ []
            insert( (Track) $mark );                         ~ []
            insert( (Trak) $mark );                          ~ [UnknownType]
            """)
    void consequencesAreLookedThrough(String consequence, String kinds) {
        assertThat(kinds("$mark : PassMark( )", consequence)).isEqualTo(kinds);
    }

    @Test
    void whatIsNotUnderstoodIsNotGuessedAt() {
        assertThat(issues("$mark : PassMark( )", "var x = $mark.scores();\ninsert( x );\ninsert( y -> y );")).isEmpty();
    }
}
