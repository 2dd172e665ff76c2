package org.pcsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.rulebook.RulebookExport;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.scorecard.Scorecard;

class ReloadTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final PartnerFacts PARTNER =
            ReferenceJson.facts(ReferenceJson.resource("/org/pcsrules/conformance/partners/2026-07-101.facts.json"));
    private static final int COMPILED_RELOADS = Integer.getInteger("pcs.reloads", 4);

    @TempDir
    private static Path shared;

    @TempDir
    private Path directory;

    /** The Azure areas ask for a hundred times the net customer adds. */
    private static Rulebook stricter;

    private final PcsEngine engine = PcsEngine.create();

    @BeforeAll
    static void compileARulebookOfOurOwn() throws IOException {
        stricter = Rulebook.compile(export(shared, ".target(3, net(", ".target(300, net("));
    }

    @AfterEach
    void nothingIsLeftOpen() {
        assertThat(engine.openSessions()).isZero();
        engine.close();
    }

    private static Path export(Path directory, String text, String by) throws IOException {
        boolean found = false;
        for (Map.Entry<String, byte[]> file : Rulebook.shipped().files().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            String rules = new String(file.getValue(), StandardCharsets.UTF_8);
            found |= rules.contains(text);
            Files.writeString(path, rules.replace(text, by));
        }
        assertThat(found).as(text).isTrue();
        return directory;
    }

    private static void edit(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, by));
    }

    @Test
    void theNewRulebookDecidesAfterAReloadAndTheOldOneAgainAfterARollback() {
        Scorecard before = engine.score(PARTNER, DAY);
        engine.reload(stricter);
        Scorecard after = engine.score(PARTNER, DAY);
        assertThat(after.rulebook()).isEqualTo(stricter.id()).isNotEqualTo(before.rulebook());
        assertThat(after.areas()).isNotEqualTo(before.areas());
        assertThat(engine.rollback()).isSameAs(stricter);
        assertThat(engine.score(PARTNER, DAY)).isEqualTo(before);
    }

    @Test
    void thereIsOneRulebookToGoBackTo() {
        assertThatThrownBy(engine::rollback).isInstanceOf(IllegalStateException.class).hasMessage("there is no rulebook to go back to");
        engine.reload(stricter);
        engine.rollback();
        assertThatThrownBy(engine::rollback).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRulebookWithoutTheEditionOfTheEngineIsRefusedAndTheOldOneStays() throws IOException {
        Path rules = export(directory, "edition(\"2023-12\", \"2023-12-01\")", "edition(\"2023-13\", \"2023-12-01\")");
        try (PcsEngine older = PcsEngine.builder().edition("2023-12").build()) {
            Rulebook without = Rulebook.compile(rules);
            assertThatThrownBy(() -> older.reload(without)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("unknown edition '2023-12'; there are ").hasMessageContaining("2023-13");
            assertThat(older.rulebook()).isSameAs(Rulebook.shipped());
        }
    }

    @Test
    void underLoadNoScoreFailsMixesTwoRulebooksOrWaits() throws Exception {
        Map<RulebookId, Scorecard> expected = Map.of(Rulebook.shipped().id(), engine.score(PARTNER, DAY), stricter.id(), scoreUnder(stricter));
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong scores = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> load = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                load.add(threads.submit(() -> {
                    while (!stop.get()) {
                        Scorecard card = engine.score(PARTNER, DAY);
                        assertThat(card).isEqualTo(expected.get(card.rulebook()));
                        scores.incrementAndGet();
                    }
                }));
            }
            for (int i = 0; i < 50; i++) {
                long before = scores.get();
                engine.reload(i % 2 == 0 ? stricter : Rulebook.shipped());
                while (scores.get() == before && load.stream().noneMatch(Future::isDone)) {
                    Thread.onSpinWait();
                }
            }
            stop.set(true);
            for (Future<?> one : load) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Scorecard scoreUnder(Rulebook rulebook) {
        try (PcsEngine other = PcsEngine.builder().rulebook(rulebook).build()) {
            return other.score(PARTNER, DAY);
        }
    }

    /** {@code -Dpcs.reloads=100} is the long form. Every other time all packages are compiled, else one, the rest as shipped. */
    @Test
    void rulebooksThatWereReplacedAreForgotten() throws Exception {
        Path all = export(directory.resolve("all"), "\nend", "\nend // of the rule");
        Path one = export(directory.resolve("one"), ".target(3, net(", ".target(30, net(");
        List<WeakReference<Object>> replaced = new ArrayList<>();
        int classes = 0;
        long heap = 0;
        for (int i = 0; i < COMPILED_RELOADS; i++) {
            Rulebook next = Rulebook.compile(i % 2 == 0 ? all : one);
            replaced.add(new WeakReference<>(next));
            engine.reload(next);
            engine.score(PARTNER, DAY);
            if (i == 1) { // both of them are in the engine: from here on nothing is added
                collect(replaced);
                classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
                heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            }
        }
        collect(replaced);
        assertThat(alive(replaced)).as("the one in force and the one to go back to").isLessThanOrEqualTo(2);
        assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount()).as("classes").isLessThan(classes + classes / 10);
        assertThat(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()).as("bytes").isLessThan(heap + heap / 5);
    }

    /** Collects garbage until no more than two rulebooks are left, or it does not help. */
    private static void collect(List<WeakReference<Object>> some) throws InterruptedException {
        for (int tries = 0; tries < 100 && (tries < 3 || alive(some) > 2); tries++) {
            System.gc();
            Thread.sleep(20);
        }
    }

    private static long alive(List<WeakReference<Object>> some) {
        return some.stream().filter(one -> one.get() != null).count();
    }

    private static final class Told implements RulebookWatcher.Listener {
        final List<RulebookId> taken = new ArrayList<>();
        final List<String> refused = new ArrayList<>();

        @Override
        public void taken(RulebookId rulebook) {
            taken.add(rulebook);
        }

        @Override
        public void refused(Path where, String why) {
            refused.add(why);
        }
    }

    @Test
    void aWatcherTakesAnEditOnceItHasSettledAndToldOfABrokenOneKeepsTheOldRulebook() throws IOException {
        Path adds = export(directory, "", "").resolve("editions/2026/azure.drl");
        Told told = new Told();
        try (RulebookWatcher watcher = new RulebookWatcher(engine, directory, told)) {
            assertThat(watcher.look()).as("nothing changed").isFalse();

            edit(adds, ".target(3, ", ".target(30, ");
            assertThat(watcher.look()).as("seen for the first time").isFalse();
            assertThat(watcher.look()).isTrue();
            assertThat(told.taken).containsExactly(engine.rulebook().id());
            Scorecard after = engine.score(PARTNER, DAY);

            edit(adds, ".target(30, ", ".targe(30, ");
            watcher.look();
            assertThat(watcher.look()).isFalse();
            assertThat(told.refused).hasSize(1).first().asString().contains("targe(");
            assertThat(engine.score(PARTNER, DAY)).isEqualTo(after);
            assertThat(watcher.look()).as("a broken edit is not compiled again before it changes").isFalse();
            assertThat(told.refused).hasSize(1);
        }
    }

    @Test
    void aWatcherTakesARulebookOnlyOnceItsExamplesPassAndLooksAgainWhenAnExampleChanges() throws IOException {
        for (Map.Entry<String, byte[]> file : RulebookExport.of(Rulebook.shipped(), "2026-07").entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path lists = directory.resolve("editions/2026-07/modern-work");
        Told told = new Told();
        try (RulebookWatcher watcher = new RulebookWatcher(engine, directory, told)) {
            edit(Path.of(lists + ".drl"), "\"teams-meetings-rooms-assessment\"", "\"azure-developer\"");
            watcher.look();
            assertThat(watcher.look()).isFalse();
            assertThat(engine.rulebook()).isSameAs(Rulebook.shipped());
            assertThat(told.taken).isEmpty();
            assertThat(told.refused).singleElement().asString().startsWith("examples fail:\neditions/2026-07/modern-work.examples.yaml:7: MS-102 and the assessment")
                    .contains("\n    edition 2026-07, MODERN_WORK, ENTERPRISE: ADVANCED_CERTIFICATIONS expected 15, was 15/2");

            edit(Path.of(lists + ".examples.yaml"), "expect: {ADVANCED_CERTIFICATIONS: 15}", "expect: {ADVANCED_CERTIFICATIONS: 7.5}");
            watcher.look();
            assertThat(watcher.look()).isTrue();
            assertThat(told.taken).containsExactly(engine.rulebook().id());
            assertThat(told.refused).hasSize(1);
        }
    }
}
