package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.pcsrules.RulesException;
import org.pcsrules.stages.AsOf;
import org.pcsrules.stages.Warning;

/** Rules that may be written, and fire again and again: the run ends, and tells which rule it was. */
class EndlessRulesTest {

    private static final RuleFiles NONE = new RuleFiles("none", new TreeMap<>());

    /** Rules as they are compiled, and where they stand. */
    private record Rules(KieBase base, RuleFiles files) {

        void run(int maxFirings, @Nullable Duration maxDuration, Object... facts) {
            try (Session session = new Session(base, new Limits(new Bounds(maxFirings, maxDuration), new RulePlaces(() -> files)), false)) {
                session.insert(List.of(new AsOf(LocalDate.of(2026, 8, 15)), new Warning("START", "start", "start")));
                session.insert(List.of(facts));
                session.fire();
            } finally {
                assertThat(base.getKieSessions()).isEmpty();
            }
        }

        void run(int maxFirings) {
            run(maxFirings, null);
        }
    }

    private static Rules rules(String rules) {
        String text = "package org.pcsrules.rules.method\nimport org.pcsrules.stages.*\n" + rules;
        RuleFiles files = new RuleFiles("endless", new TreeMap<>(Map.of("method/endless.drl", text.getBytes(StandardCharsets.UTF_8))));
        return new Rules(RuleCompiler.compile(files, EndlessRulesTest.class.getClassLoader(), "DRL6").method(), files);
    }

    private static final String ONCE_MORE = """
            rule "Every warning is told once more"
            when
                $warning : Warning( )
            then
                insert( new Warning("AGAIN", "again", $warning) );
            end
            """;

    private static final String EACH_WITH_EACH = """
            rule "Every warning beside every other"
            when
                $warning : Warning( )
                Warning( )
            then
                insert( new Qualified(null, null) );
            end
            """;

    @Test
    void aRuleThatStatesWhatItReadsEndsWithItsNameItsFileAndHowOftenItFired() {
        Rules rules = rules(ONCE_MORE);
        assertThatThrownBy(() -> rules.run(10_000_000)).isInstanceOf(RulesException.class).hasMessage("the rules did not end before they stated 50040 facts: "
                + "rule \"Every warning is told once more\" (method/endless.drl:3) is 100 of the last 100 that fired");
        assertThatThrownBy(() -> rules.run(5_000)).isInstanceOf(RulesException.class).hasMessage("the rules did not end after 5000 firings: "
                + "rule \"Every warning is told once more\" (method/endless.drl:3) is 100 of the last 100 that fired");
    }

    @Test
    void aRuleOfNoFileIsNamedByItsPackage() {
        Rules rules = new Rules(rules(ONCE_MORE).base(), NONE);
        assertThatThrownBy(() -> rules.run(5_000)).hasMessageContaining("rule \"Every warning is told once more\" of package org.pcsrules.rules.method is 100");
    }

    @Test
    void aConditionThatMatchesFarMoreThanThereAreFactsEndsBeforeItFires() {
        assertThatThrownBy(() -> rules(EACH_WITH_EACH).run(10_000_000, null, warnings(500))).isInstanceOf(RulesException.class)
                .hasMessage("the rules did not end before they matched 125100 times: "
                        + "rule \"Every warning beside every other\" (method/endless.drl:3) is 100 of the last 100 that matched");
        assertThatCode(() -> rules(EACH_WITH_EACH).run(10_000_000, null, warnings(200))).doesNotThrowAnyException();
    }

    @Test
    void aRunThatTakesLongerThanTheCallerGivesItEndsWithTheRuleItIsAt() {
        assertThatThrownBy(() -> rules(ONCE_MORE).run(10_000_000, Duration.ofNanos(1))).isInstanceOf(RulesException.class)
                .hasMessage("the rules did not end within PT0.000000001S: they are at rule \"Every warning is told once more\" (method/endless.drl:3)");
        assertThatThrownBy(() -> rules(EACH_WITH_EACH).run(10_000_000, Duration.ofMillis(1), warnings(500))).isInstanceOf(RulesException.class)
                .hasMessage("the rules did not end within PT0.001S: they are at rule \"Every warning beside every other\" (method/endless.drl:3)");
        assertThatThrownBy(() -> rules(ONCE_MORE).run(10_000_000, Duration.ofDays(1))).hasMessageContaining("50040 facts");
    }

    private static Object[] warnings(int number) {
        return IntStream.range(0, number).mapToObj(i -> new Warning("W" + i, "told", "day")).toArray();
    }

    @Test
    void rulesThatAnswerEachOtherEnd() {
        Rules rules = rules("""
                rule "Ping"
                when
                    Warning( code == "START" || code == "PONG" )
                then
                    insert( new Warning("PING", "ping", "ping") );
                end
                rule "Pong"
                when
                    Warning( code == "PING" )
                then
                    insert( new Warning("PONG", "pong", "pong") );
                end
                """);
        assertThatThrownBy(() -> rules.run(10_000_000)).isInstanceOf(RulesException.class)
                .hasMessageMatching("the rules did not end before they stated 50040 facts: rule \"P[io]ng\" \\(method/endless.drl:(3|9)\\) is 50 of the last 100 that fired");
    }

    @Test
    void aRunThatNeedsExactlyWhatItMayTakeEnds() {
        Rules rules = rules("""
                rule "The day is told"
                when
                    AsOf( )
                then
                    insert( new Warning("DAY", "told", "day") );
                end
                """);
        assertThatCode(() -> rules.run(1)).doesNotThrowAnyException();
    }

    @Test
    void aRuleThatFailsIsNamed() {
        Rules rules = rules("""
                rule "Nothing is divided by nothing"
                when
                    AsOf( )
                then
                    insert( new Warning("NONE", "none " + 1 / 0, "day") );
                end
                """);
        assertThatThrownBy(() -> rules.run(10)).isInstanceOf(RulesException.class)
                .hasMessage("the rules fail at rule \"Nothing is divided by nothing\" (method/endless.drl:3): java.lang.ArithmeticException: / by zero");
    }

    @Test
    void aRuleWhoseConditionFailsIsNamed() {
        Rules rules = rules("""
                rule "Nothing is divided by nothing"
                when
                    AsOf( date.year / 0 > 1 )
                then
                    insert( new Warning("NONE", "none", "day") );
                end
                """);
        assertThatThrownBy(() -> rules.run(10)).isInstanceOf(RulesException.class)
                .hasMessageMatching("the rules fail: Error evaluating constraint .* in rule \"Nothing is divided by nothing\" \\(method/endless.drl:3\\): .*by zero");
    }
}
