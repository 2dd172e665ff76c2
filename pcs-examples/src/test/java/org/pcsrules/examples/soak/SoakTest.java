package org.pcsrules.examples.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.Rulebook;

/** A few seconds in the default build; {@code mvn -Psoak test -Dsoak.seconds=3600} for as long as wanted. */
class SoakTest {

    private static final long SECONDS = Long.getLong("pcs.soak.seconds", 4);
    private static final int THREADS = 16;

    @Test
    void sixteenThreadsGetTheScoresThatOneGetsWhileRulebooksAreSwappedAndLeaveNeitherSessionsNorMemoryBehind()
            throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        List<Rulebook> rulebooks = List.of(Rulebook.shipped(), lowerPassMark());
        AtomicInteger reloads = new AtomicInteger();
        try (PcsEngine engine = PcsEngine.create()) {
            List<SoakCases.Case> cases = SoakCases.all(engine.catalogue(), executor);
            List<PcsEngine> alone = rulebooks.stream().map(one -> PcsEngine.builder().rulebook(one).build()).toList();
            Soak.Report report = new Soak(engine, alone, () -> {
                engine.reload(rulebooks.get(reloads.incrementAndGet() % 2));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }).run(cases, THREADS, SECONDS);
            System.out.println(THREADS + " threads, " + cases.size() + " cases, " + reloads + " reloads, scores by rulebook "
                    + report.answered().values() + "\n" + report.live());
            assertThat(report.wrong()).isEmpty();
            assertThat(report.openSessions()).isZero();
            assertThat(report.answered()).as("scores by rulebook").hasSize(2);
            assertThat(report.live().atEnd()).as("live set at the end").isLessThan(report.live().afterWarmUp() * 21 / 20 + (1 << 20));
            assertThat(report.asked().values()).as("every case was asked").noneMatch(count -> count.get() == 0);
        } finally {
            executor.shutdown();
        }
    }

    /** The shipped rulebook but for one number, which most scorecards tell of. */
    private static Rulebook lowerPassMark() {
        SortedMap<String, byte[]> files = Rulebook.shipped().files();
        String file = "common/designation.drl";
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        String changed = text.replace("new PassMark(70, ", "new PassMark(40, ");
        assertThat(changed).isNotEqualTo(text);
        files.put(file, changed.getBytes(StandardCharsets.UTF_8));
        return Rulebook.compile("lower pass mark", files);
    }
}
