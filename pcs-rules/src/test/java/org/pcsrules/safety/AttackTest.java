package org.pcsrules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.RulesException;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.RulebookCheck;
import org.pcsrules.rulebook.safety.Refusal;
import org.pcsrules.rulebook.safety.RuleSafety;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.scorecard.Scorecard;

/** None of the attacks gets through, hangs, or takes the application down. */
class AttackTest {

    /** Far above what refusing takes, and below what a build waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final RandomPartners.Case SAMPLE = RandomPartners.of(ReferenceScorer.create()).nextCase(new java.util.Random(7));

    private static PcsEngine engine;
    private static Scorecard before;

    @BeforeAll
    static void score() {
        engine = PcsEngine.create();
        before = engine.score(SAMPLE.facts(), SAMPLE.asOf());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void thereAreMoreThanAHundredAttacks() {
        assertThat(Attack.all()).hasSizeGreaterThan(100).extracting(Attack::tries).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> noneGetsThrough() {
        return Attack.all().stream().map(attack -> DynamicTest.dynamicTest(attack.name() + ": " + attack.tries(), () ->
                assertTimeoutPreemptively(PATIENCE, () -> isRefused(attack))));
    }

    @Test
    void thePageShowsAttacksAsTheyAreRefused() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("docs/rule-safety.md")).stream().filter(line -> line.matches("\\| [a-z-]+ \\| [^`]*")).toList();
        assertThat(shown).hasSizeGreaterThan(20).isSubsetOf(Attack.all().stream().flatMap(attack -> RuleSafety.refusals(RuleSources.of(attack.rulebook())).stream()
                .map(refusal -> "| " + attack.name() + " | " + attack.tries() + " | " + refusal.wrong() + " |")).toList());
    }

    private static void isRefused(Attack attack) {
        List<Refusal> refusals = RuleSafety.refusals(RuleSources.of(attack.rulebook()));
        assertThat(refusals).anySatisfy(refusal -> {
            assertThat(refusal.place().toString()).isEqualTo(attack.file() + ":" + attack.line());
            assertThat(refusal.wrong()).contains(attack.word());
            assertThat(refusal.right()).isNotBlank();
        });
        List<Finding> findings = RulebookCheck.check("attack", attack.rulebook()).findings();
        assertThat(findings).anySatisfy(finding -> assertThat(finding.toString()).startsWith(attack.file() + ":" + attack.line() + ":").contains(": error: "));
        RulesException refused = catchThrowableOfType(RulesException.class, () -> Rulebook.compile("attack", attack.rulebook()));
        assertThat(refused).hasMessageContaining(attack.file() + ":" + attack.line() + ":");
        nothingHappened();
    }

    private static void nothingHappened() {
        assertThat(System.getProperty("pcs.attack")).isNull();
        assertThat(Files.exists(Path.of("target/pcs-attack.txt"))).isFalse();
        assertThat(engine.score(SAMPLE.facts(), SAMPLE.asOf())).isEqualTo(before);
    }
}
