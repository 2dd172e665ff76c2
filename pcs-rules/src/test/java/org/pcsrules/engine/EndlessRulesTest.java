package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.pcsrules.RulesException;
import org.pcsrules.stages.AsOf;
import org.pcsrules.stages.Warning;

/** Rules that may be written, and fire again and again: the run ends, and tells which rule it was. */
class EndlessRulesTest {

    private static KieBase rules(String rules) {
        String text = "package org.pcsrules.rules.method\nimport org.pcsrules.stages.*\n" + rules;
        return RuleCompiler.compile(new RuleFiles("endless", new TreeMap<>(Map.of("method/endless.drl", text.getBytes(StandardCharsets.UTF_8)))),
                EndlessRulesTest.class.getClassLoader(), "DRL6").method();
    }

    private static void run(KieBase rules, int maxFirings) {
        try (Session session = new Session(rules, maxFirings, false)) {
            session.insert(List.of(new AsOf(LocalDate.of(2026, 8, 15)), new Warning("START", "start", "start")));
            session.fire();
        } finally {
            assertThat(rules.getKieSessions()).isEmpty();
        }
    }

    @Test
    void aRuleThatStatesWhatItReadsEndsWithItsNameAndHowOftenItFired() {
        KieBase rules = rules("""
                rule "Every warning is told once more"
                when
                    $warning : Warning( )
                then
                    insert( new Warning("AGAIN", "again", $warning) );
                end
                """);
        assertThatThrownBy(() -> run(rules, 10_000_000)).isInstanceOf(RulesException.class).hasMessage("the rules did not end before they stated 50040 facts: "
                + "rule \"Every warning is told once more\" of package org.pcsrules.rules.method fired 100 of the 100 times after that");
        assertThatThrownBy(() -> run(rules, 5_000)).isInstanceOf(RulesException.class).hasMessage("the rules did not end after 5000 firings: "
                + "rule \"Every warning is told once more\" of package org.pcsrules.rules.method fired 100 of the 100 times after that");
    }

    @Test
    void rulesThatAnswerEachOtherEnd() {
        KieBase rules = rules("""
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
        assertThatThrownBy(() -> run(rules, 10_000_000)).isInstanceOf(RulesException.class)
                .hasMessageMatching("the rules did not end before they stated 50040 facts: rule \"P[io]ng\" of package org.pcsrules.rules.method fired 50 of the 100 .*");
    }

    @Test
    void aRunThatNeedsExactlyWhatItMayTakeEnds() {
        KieBase rules = rules("""
                rule "The day is told"
                when
                    AsOf( )
                then
                    insert( new Warning("DAY", "told", "day") );
                end
                """);
        assertThatCode(() -> run(rules, 1)).doesNotThrowAnyException();
    }

    @Test
    void aRuleThatFailsIsNamed() {
        KieBase rules = rules("""
                rule "Nothing is divided by nothing"
                when
                    AsOf( )
                then
                    insert( new Warning("NONE", "none " + 1 / 0, "day") );
                end
                """);
        assertThatThrownBy(() -> run(rules, 10)).isInstanceOf(RulesException.class).hasMessageContaining("Nothing is divided by nothing");
    }
}
