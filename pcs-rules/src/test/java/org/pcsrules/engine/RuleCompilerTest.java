package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.RulesException;
import org.pcsrules.facts.PartnerFacts;

class RuleCompilerTest {

    private static final RuleFiles SHIPPED = RuleFiles.shipped(RuleCompilerTest.class.getClassLoader());

    @TempDir
    private Path directory;

    private Path export(RuleFiles files) throws IOException {
        for (var file : files.texts().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return directory;
    }

    /** The shipped rules are compiled at level DRL6 when the library is built. */
    @ParameterizedTest
    @ValueSource(strings = {"DRL6", "DRL10"})
    void rulesCompiledAtRunTimeAtEitherLevelOfTheLanguageScoreAndExplainLikeThosePrecompiled(String level) {
        SameScores.asShipped(Scorer.compiled(SHIPPED, level));
    }

    @Test
    void rulesCompiledFromADirectoryHaveTheHashOfTheirTextsAndTheNameOfTheDirectory() throws IOException {
        Rulebook compiled = Rulebook.compile(export(SHIPPED));
        assertThat(compiled.id().hash()).isEqualTo(Rulebook.shipped().id().hash());
        try (PcsEngine mine = PcsEngine.builder().rulebook(compiled).build()) {
            PartnerFacts none = PartnerFacts.builder("1").build();
            assertThat(mine.score(none, LocalDate.of(2026, 8, 15)).rulebook().name()).isEqualTo(directory.getFileName().toString());
        }
    }

    @Test
    void nothingOfABuildStaysInTheRepositoryOfDrools() throws IOException {
        Path rules = export(SHIPPED);
        Rulebook.compile(rules);
        assertThat(KieServices.get().getRepository().getKieModule(
                KieServices.get().newReleaseId("org.pcsrules.compiled", "rulebook-1", "1"))).isNull();
    }

    @Test
    void aDirectoryWithoutRuleFilesIsRefused() {
        assertThatThrownBy(() -> Rulebook.compile(directory)).isInstanceOf(RulesException.class)
                .hasMessage(directory + ": there are no rule files (*.drl) in it");
    }
}
