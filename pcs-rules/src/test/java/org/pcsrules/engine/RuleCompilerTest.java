package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.RulesException;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceScorer;

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

    @Test
    void rulesCompiledAtRunTimeScoreLikeThosePrecompiledAndHaveTheSameHash() throws IOException {
        Rulebook compiled = Rulebook.compile(export(SHIPPED));
        assertThat(compiled.id().hash()).isEqualTo(Rulebook.shipped().id().hash());
        try (PcsEngine mine = PcsEngine.builder().rulebook(compiled).build(); PcsEngine shipped = PcsEngine.create()) {
            RandomPartners partners = RandomPartners.of(ReferenceScorer.create());
            for (int seed = 0; seed < 20; seed++) {
                RandomPartners.Case one = partners.nextCase(new java.util.Random(seed));
                assertThat(ComparableForm.of(mine.score(one.facts(), one.asOf())))
                        .isEqualTo(ComparableForm.of(shipped.score(one.facts(), one.asOf())));
            }
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
