package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;
import org.pcsrules.RulebookWatcher;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;
import org.pcsrules.scorecard.RulebookId;

/** What pages say that commands print is what they print. */
class CommandPagesTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"rulebook-changes.md", "analysts-guide.md", "rule-examples.md"})
    void theCommandsOfThePagePrintWhatItShows(String name) throws IOException {
        String page = Files.readString(CommandPage.path(name)).replace("\r\n", "\n");
        String now = new CommandPage(temporary.toRealPath()).follow(page);
        Path copy = Path.of(System.getProperty("basedir", "."), "target", name);
        Files.writeString(copy, now);
        assertThat(page).as("%s is out of date; the build wrote it anew to %s", name, copy).isEqualTo(now);
    }

    @Test
    void aChangedThresholdComesIntoForceInARunningApplicationAsTheGuideSays() throws Exception {
        Path directory = temporary.toRealPath().resolve("my-rules");
        new Shell().run("rules", "export", directory.toString(), "--edition", "2026-07");
        // The examples that hold the threshold are worked out anew with it.
        replace(directory.resolve("editions/2026/modern-work.examples.yaml"), "USAGE_GROWTH: 1.2}", "USAGE_GROWTH: 5/4}");
        replace(directory.resolve("editions/2026/modern-work.examples.yaml"), "USAGE_GROWTH: 2.4,", "USAGE_GROWTH: 5/2,");
        replace(directory.resolve("common/windows.examples.yaml"), "USAGE_GROWTH: 1.5,", "USAGE_GROWTH: 25/16,");
        replace(directory.resolve("common/readings.examples.yaml"), "score: 71,", "score: 575/8,");
        PartnerFacts facts = FactsJson.read(Files.readString(Path.of(System.getProperty("basedir", "."), "samples/modern-work-reseller.json")),
                Rulebook.shipped().catalogue(), ReadLimits.DEFAULT);
        LocalDate day = LocalDate.of(2026, 8, 15);
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        Duration every = Duration.ofMillis(50);
        CompletableFuture<String> told = new CompletableFuture<>();
        RulebookWatcher.Listener listener = new RulebookWatcher.Listener() {
            @Override
            public void taken(RulebookId rulebook) {
                told.complete(rulebook.hash());
            }

            @Override
            public void refused(Path refused, String why) {
                told.complete(why);
            }
        };
        try {
            // guide: begin
            PcsEngine pcs = PcsEngine.builder().rulebook(Rulebook.compile(directory)).build();
            new RulebookWatcher(pcs, directory, listener).start(scheduler, every);
            // guide: end
            assertThat(pcs.score(facts, day).area(Area.MODERN_WORK).qualified()).isFalse();
            replace(directory.resolve("editions/2026/modern-work.drl"), ".line(Line.CPOR, 500,", ".line(Line.CPOR, 480,");
            assertThat(told.get(2, TimeUnit.MINUTES)).isEqualTo(pcs.rulebook().id().hash());
            assertThat(pcs.score(facts, day).area(Area.MODERN_WORK).qualified()).isTrue();
        } finally {
            scheduler.shutdownNow();
        }
    }

    @Test
    void theJavaCodeOfTheGuideIsThatOfTheTestAbove() throws IOException {
        Path source = Path.of(System.getProperty("basedir", "."), "src/test/java/org/pcsrules/examples/cli/rules/CommandPagesTest.java");
        String code = between(Files.readString(source).replace("\r\n", "\n"), "// guide: begin\n", "            // guide: end");
        assertThat(between(Files.readString(CommandPage.path("analysts-guide.md")).replace("\r\n", "\n"), "```java\n", "```")).isEqualTo(code.stripTrailing().stripIndent() + "\n");
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, by));
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
