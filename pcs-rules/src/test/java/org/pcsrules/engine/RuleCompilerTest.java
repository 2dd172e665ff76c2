package org.pcsrules.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.drools.model.Model;
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

    private static final ClassLoader LOADER = RuleCompilerTest.class.getClassLoader();
    private static final RuleFiles SHIPPED = RuleFiles.shipped(LOADER);

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
        SameScores.asShipped(Scorer.of(RuleCompiler.compile(SHIPPED, LOADER, level), SHIPPED));
    }

    @Test
    void onlyPackagesThatDifferFromTheShippedOnesAreCompiled() {
        TreeMap<String, byte[]> texts = new TreeMap<>(SHIPPED.texts());
        texts.put("editions/2026-07/security.drl", (new String(texts.get("editions/2026-07/security.drl"), UTF_8) + "\n").getBytes(UTF_8));
        texts.put("editions/2023-08/more.drl", "package org.pcsrules.rules.editions.edition_2023_08\n".getBytes(UTF_8));
        texts.put("common/given-names.drl", texts.remove("common/names.drl"));
        texts.keySet().removeIf(file -> file.startsWith("window/"));
        RuleModels compiled = RuleCompiler.compile(new RuleFiles("edited", texts), LOADER);
        assertThat(compiled.all()).extracting(Model::getPackageName).doesNotContain("org.pcsrules.rules.window")
                .hasSize(RuleModels.shipped(LOADER).all().size() - 1);
        assertThat(compiled.all()).filteredOn(model -> model.getClass().getClassLoader() != LOADER).extracting(Model::getPackageName)
                .containsExactly("org.pcsrules.rules.common", "org.pcsrules.rules.editions.edition_2023_08", "org.pcsrules.rules.editions.edition_2026_07");
        SameScores.asShipped(Scorer.of(compiled, SHIPPED));
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
    void nothingOfABuildStaysInTheRepositoryOfDrools() {
        RuleCompiler.compile(SHIPPED, LOADER, "DRL6");
        assertThat(KieServices.get().getRepository().getKieModule(
                KieServices.get().newReleaseId("org.pcsrules.compiled", "rulebook-1", "1"))).isNull();
    }

    @Test
    void aDirectoryWithoutRuleFilesIsRefused() {
        assertThatThrownBy(() -> Rulebook.compile(directory)).isInstanceOf(RulesException.class)
                .hasMessage(directory + ": there are no rule files (*.drl) in it");
    }
}
