package org.pcsrules.examples.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;

/** A few seconds in the default build; {@code mvn -Psoak test -Dsoak.seconds=3600} for as long as wanted. */
class SoakTest {

    private static final long SECONDS = Long.getLong("pcs.soak.seconds", 4);
    private static final int THREADS = 16;

    @Test
    void sixteenThreadsGetTheScoresThatOneGetsAndLeaveNeitherSessionsNorMemoryBehind() throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try (PcsEngine engine = PcsEngine.create()) {
            List<SoakCases.Case> cases = SoakCases.all(engine.catalogue(), executor);
            Soak soak = new Soak(() -> engine, () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100)));
            Soak.Report report = soak.run(cases, THREADS, SECONDS);
            System.out.println(THREADS + " threads, " + cases.size() + " cases\n" + report.live());
            assertThat(report.wrong()).isEmpty();
            assertThat(report.openSessions()).isZero();
            assertThat(engine.openSessions()).isZero();
            assertThat(report.live().atEnd()).as("live set at the end").isLessThan(report.live().afterWarmUp() * 21 / 20 + (1 << 20));
            assertThat(report.asked().values()).as("every case was asked").noneMatch(count -> count.get() == 0);
        } finally {
            executor.shutdown();
        }
    }
}
