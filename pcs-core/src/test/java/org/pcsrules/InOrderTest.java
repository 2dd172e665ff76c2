package org.pcsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class InOrderTest {

    private final ExecutorService four = Executors.newFixedThreadPool(4);
    private final AtomicInteger pulled = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();

    @AfterEach
    void stop() {
        four.shutdownNow();
    }

    /** 0, 1, 2 and so on. */
    private Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).peek(any -> pulled.incrementAndGet()).iterator();
    }

    private <R> Function<Integer, R> counted(Function<Integer, R> work) {
        return number -> {
            begun.incrementAndGet();
            underWay.incrementAndGet();
            try {
                return work.apply(number);
            } finally {
                underWay.decrementAndGet();
            }
        };
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 64, 100_000})
    void resultsComeInTheOrderOfTheInputWhateverTakesLongest(int most) {
        Random random = new Random(1);
        int[] micros = random.ints(500, 0, 400).toArray();
        Function<Integer, Integer> work = number -> {
            pause(micros[number]);
            return number;
        };
        try (Stream<Integer> results = InOrder.stream(numbers(500), work, four, most)) {
            assertThat(results.toList()).isEqualTo(upTo(500));
        }
    }

    @Test
    void anEmptyInputGivesNothing() {
        assertThat(InOrder.stream(numbers(0), number -> number, four, 8)).isEmpty();
    }

    @Test
    void nothingIsPulledBeforeTheFirstResultIsAskedFor() {
        try (Stream<Integer> results = InOrder.stream(numbers(10), number -> number, four, 8)) {
            assertThat(pulled).hasValue(0);
        }
        assertThat(pulled).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void asManyElementsAreHeldAsAllowedAndNoMoreHoweverSlowTheConsumer(int most) {
        List<Integer> held = new ArrayList<>();
        AtomicInteger handedOver = new AtomicInteger();
        try (Stream<Integer> results = InOrder.stream(numbers(200), number -> number, four, most)) {
            results.forEach(number -> {
                pause(200);
                held.add(pulled.get() - handedOver.getAndIncrement());
            });
        }
        assertThat(held).hasSize(200).allMatch(count -> count <= most);
        assertThat(held.subList(0, 200 - most)).containsOnly(most);
    }

    @Test
    void aStreamAskedToBeParallelHoldsNoMore() {
        AtomicInteger handedOver = new AtomicInteger();
        try (Stream<Integer> results = InOrder.stream(numbers(5_000), number -> number, four, 4)) {
            assertThat(results.parallel().map(number -> pulled.get() - handedOver.getAndIncrement())).allMatch(held -> held <= 4);
        }
    }

    @Test
    void theWorkIsDoneByTheThreadsOfTheExecutor() {
        CountDownLatch allAtWork = new CountDownLatch(4);
        Function<Integer, String> work = number -> {
            allAtWork.countDown();
            await(allAtWork);
            return Thread.currentThread().getName();
        };
        try (Stream<String> results = InOrder.stream(numbers(4), work, four, 4)) {
            assertThat(results.distinct()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void anExecutorThatRunsInTheCallerWorks() {
        assertThat(InOrder.stream(numbers(50), number -> number, Runnable::run, 8)).containsExactlyElementsOf(upTo(50));
    }

    @Test
    void aConsumerInTheOnlyThreadOfTheExecutorIsNotBlocked() throws Exception {
        ThreadPoolExecutor one = (ThreadPoolExecutor) Executors.newFixedThreadPool(1);
        AtomicInteger mostQueued = new AtomicInteger();
        List<Integer> results = one.submit(() -> InOrder.stream(numbers(1_000), number -> number, one, 8)
                .peek(any -> mostQueued.accumulateAndGet(one.getQueue().size(), Math::max)).toList()).get();
        assertThat(results).isEqualTo(upTo(1_000));
        assertThat(mostQueued).hasValueLessThanOrEqualTo(8);
        one.shutdownNow();
    }

    @Test
    void aConsumerInTheCommonPoolIsNotBlocked() {
        List<Integer> results = ForkJoinPool.commonPool().submit(
                () -> InOrder.stream(numbers(1_000), number -> number, ForkJoinPool.commonPool(), 8).toList()).join();
        assertThat(results).isEqualTo(upTo(1_000));
    }

    @Test
    void anExecutorThatIsFullSlowsTheRunAndLosesNothing() {
        ThreadPoolExecutor full = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
        AtomicInteger refused = new AtomicInteger();
        Executor counting = task -> {
            try {
                full.execute(task);
            } catch (RejectedExecutionException e) {
                refused.incrementAndGet();
                throw e;
            }
        };
        Function<Integer, Integer> slow = number -> {
            pause(100);
            return number;
        };
        assertThat(InOrder.stream(numbers(200), slow, counting, 16)).containsExactlyElementsOf(upTo(200));
        assertThat(refused).hasPositiveValue();
        full.shutdownNow();
    }

    @Test
    void anExecutorThatLosesItsWorkStopsNothing() {
        AtomicInteger given = new AtomicInteger();
        Executor blackHole = task -> given.incrementAndGet();
        assertThat(InOrder.stream(numbers(100), number -> number, blackHole, 8)).containsExactlyElementsOf(upTo(100));
        assertThat(given).hasValue(8);
    }

    @Test
    void anExecutorThatWasShutDownEndsTheRunAfterWhatItHadAccepted() {
        List<Integer> seen = new ArrayList<>();
        try (Stream<Integer> results = InOrder.stream(numbers(100), number -> number, four, 8)) {
            assertThatThrownBy(() -> results.forEach(number -> {
                seen.add(number);
                if (number == 20) {
                    four.shutdown();
                }
            })).isInstanceOf(RejectedExecutionException.class);
        }
        assertThat(seen).isEqualTo(upTo(28));
    }

    @Test
    void anInputThatFailsIsToldAfterTheElementsBeforeIt() {
        Iterator<Integer> broken = Stream.concat(upTo(30).stream(), Stream.of(1).map(any -> {
            throw new IllegalStateException("line 31 cannot be read");
        })).map(any -> (Integer) any).iterator();
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.stream(broken, number -> number, four, 8).forEach(seen::add))
                .isInstanceOf(IllegalStateException.class).hasMessage("line 31 cannot be read");
        assertThat(seen).isEqualTo(upTo(30));
    }

    @Test
    void anElementThatIsNullIsRefusedInItsTurn() {
        List<Integer> withNull = new ArrayList<>(upTo(5));
        withNull.add(null);
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.stream(withNull.iterator(), number -> number, four, 8).forEach(seen::add))
                .isInstanceOf(NullPointerException.class).hasMessage("the input gave null");
        assertThat(seen).isEqualTo(upTo(5));
    }

    @ParameterizedTest
    @ValueSource(classes = {ArithmeticException.class, StackOverflowError.class})
    void workThatFailsIsToldInItsTurnAndEndsTheRunWithNothingUnderWay(Class<? extends Throwable> kind) {
        Function<Integer, Integer> work = counted(number -> {
            if (number == 10) {
                throw InOrderTest.<RuntimeException>sneaky(kind);
            }
            pause(number > 10 ? 20_000 : 0);
            return number;
        });
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.stream(numbers(1_000), work, four, 16).forEach(seen::add)).isInstanceOf(kind);
        assertThat(seen).isEqualTo(upTo(10));
        assertThat(underWay).hasValue(0);
        assertThat(begun).hasValueLessThanOrEqualTo(26);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Class<? extends Throwable> kind) throws E {
        try {
            throw (E) kind.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void closingWaitsForWhatIsUnderWayAndBeginsNothingMore() throws InterruptedException {
        Function<Integer, Integer> work = counted(number -> {
            pause(number == 0 ? 0 : 50_000);
            return number;
        });
        Stream<Integer> results = InOrder.stream(numbers(1_000), work, four, 100);
        assertThat(results.iterator().next()).isZero();
        results.close();
        int atClose = begun.get();
        assertThat(underWay).hasValue(0);
        assertThat(atClose).isLessThanOrEqualTo(9);
        four.shutdown();
        assertThat(four.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(begun).hasValue(atClose);
        assertThat(pulled).hasValue(100);
    }

    @Test
    void aConsumerThatHasSeenEnoughLeavesTheRestUnbegun() {
        try (Stream<Integer> results = InOrder.stream(numbers(1_000_000), counted(number -> number), four, 16)) {
            assertThat(results.limit(5)).containsExactly(0, 1, 2, 3, 4);
        }
        assertThat(pulled).hasValueLessThanOrEqualTo(21);
        assertThat(underWay).hasValue(0);
    }

    @Test
    void aRunThatIsAbandonedEndsByItself() throws InterruptedException {
        InOrder.stream(numbers(1_000_000), counted(number -> number), four, 16).iterator().next();
        four.shutdown();
        assertThat(four.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(pulled).hasValueLessThanOrEqualTo(17);
        assertThat(begun).hasValueLessThanOrEqualTo(17);
    }

    @Test
    void anInterruptedConsumerIsToldAndStaysInterruptedWithNothingUnderWay() {
        CountDownLatch atWork = new CountDownLatch(1);
        Thread consumer = Thread.currentThread();
        Function<Integer, Integer> work = counted(number -> {
            atWork.countDown();
            pause(100_000);
            return number;
        });
        four.execute(() -> {
            await(atWork);
            consumer.interrupt();
        });
        assertThatThrownBy(() -> InOrder.stream(numbers(100), work, four, 3).forEach(any -> { }))
                .isInstanceOf(CancellationException.class).hasMessage("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(underWay).hasValue(0);
        assertThat(begun).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void aConsumerThatNeverWaitsSeesTheInterruptionToo() {
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.stream(numbers(100), number -> number, Runnable::run, 2).forEach(number -> {
            seen.add(number);
            if (number == 7) {
                Thread.currentThread().interrupt();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(seen).isEqualTo(upTo(8));
    }

    private static void pause(int micros) {
        if (micros > 0) {
            try {
                TimeUnit.MICROSECONDS.sleep(micros);
            } catch (InterruptedException e) {
                assertThat(Thread.currentThread().getName()).as("the executor's threads are never interrupted").doesNotContain("pool");
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
