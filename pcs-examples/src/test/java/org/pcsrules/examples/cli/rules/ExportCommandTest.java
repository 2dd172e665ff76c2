package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.EditionInfo;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.PartnerFacts;

class ExportCommandTest {

    @TempDir
    private Path temporary;

    private final Shell shell = new Shell();

    @Test
    void theShippedRulebookIsWrittenFileByFile() throws IOException {
        Path rules = temporary.resolve("rules");
        assertThat(shell.run("rules", "export", rules.toString())).isZero();
        int files = Rulebook.shipped().contents().size();
        assertThat(shell.out()).isEqualTo("Wrote " + files + " files of the shipped rulebook to " + rules + "\n");
        try (Stream<Path> written = Files.walk(rules)) {
            assertThat(written.filter(Files::isRegularFile)).hasSize(files);
        }
        for (var file : Rulebook.shipped().contents().entrySet()) {
            assertThat(Files.readAllBytes(rules.resolve(file.getKey()))).as(file.getKey()).isEqualTo(file.getValue());
        }
    }

    @Test
    void oneEditionIsARulebookOfItsOwnThatScoresTheSame() {
        Path rules = temporary.resolve("rules");
        assertThat(shell.run("rules", "export", rules.toString(), "--edition", "2023-12")).isZero();
        Rulebook exported = Rulebook.compile(rules);
        assertThat(exported.editions()).extracting(EditionInfo::id).containsExactly("2023-12");
        assertThat(exported.files().keySet()).noneMatch(file -> file.startsWith("editions/2026")).noneMatch(file -> file.contains("2023-08"))
                .contains("common/names.drl", "method/points.drl", "editions/2023/azure.drl", "editions/2023-12/security.drl", "editions/editions.drl");
        assertThat(exported.terms("2023-12").metrics()).hasToString(Rulebook.shipped().terms("2023-12").metrics().toString());
        PartnerFacts none = PartnerFacts.builder("1").build();
        LocalDate day = LocalDate.of(2024, 3, 1);
        try (PcsEngine mine = PcsEngine.builder().rulebook(exported).build(); PcsEngine shipped = PcsEngine.create()) {
            assertThat(mine.score(none, day).areas()).isEqualTo(shipped.score(none, day).areas());
        }
    }

    @Test
    void aDirectoryThatIsNotEmptyIsRefusedUnlessForced() throws IOException {
        Files.writeString(temporary.resolve("mine.txt"), "mine");
        assertThat(shell.run("rules", "export", temporary.toString())).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualTo(temporary + ": is not empty; name another directory, or give --force, which keeps what is there beside it\n");
        Path rules = Files.createDirectory(temporary.resolve("rules"));
        Files.writeString(rules.resolve("mine.txt"), "mine");
        assertThat(shell.run("rules", "export", rules.toString(), "--force", "--edition", "2026-07")).isZero();
        assertThat(shell.out()).endsWith("files of edition 2026-07 to " + rules + "\nWhat was there is kept in " + temporary.resolve("rules.before") + "\n");
    }

    @Test
    void anEditionThatThereIsNotAndAFileAreRefused() throws IOException {
        Path rules = temporary.resolve("rules");
        assertThat(shell.run("rules", "export", rules.toString(), "--edition", "2031-01")).isEqualTo(2);
        assertThat(shell.err()).startsWith("unknown edition '2031-01'; there are 2022-10");
        assertThat(rules).doesNotExist();
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThat(shell.run("rules", "export", file.toString(), "--force")).isEqualTo(2);
        assertThat(shell.err()).isEqualTo(file + ": is a file, not a directory\n");
    }

    @Test
    void everyResultNamesTheRulebook() {
        Path facts = Path.of(System.getProperty("basedir", "."), "samples/modern-work-reseller.json");
        assertThat(shell.run("score", facts.toString())).isZero();
        String last = List.copyOf(shell.out().lines().toList()).get((int) shell.out().lines().count() - 1);
        assertThat(last).isEqualTo("Rulebook pcs-rules, hash " + Rulebook.shipped().id().hash().substring(0, 12));
    }
}
