package org.pcsrules;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to the elements of an input in a caller's executor and hands the results over in the order of the input. At most a
 * given number of elements is held at a time, each from the moment it is pulled to the moment its result is handed over.
 *
 * <p>The consuming thread drives everything: it pulls the input and gives work to the executor; while it does something else, nothing
 * happens but what was given before. An element whose turn it is and that no thread has begun is worked on by the consuming thread
 * itself: an executor that is busy, full, loses work or waits for this very thread slows the run and never stops it.
 */
final class InOrder<T, R> implements Spliterator<R> {

    private final Iterator<? extends T> input;
    private final Function<? super T, ? extends R> work;
    private final Executor executor;
    private final int most;
    private final ArrayDeque<Task> held = new ArrayDeque<>();
    /** Tasks that the executor was given and has not run, also those that the consumer did meanwhile: never more than are held. */
    private final AtomicInteger waiting = new AtomicInteger();
    private boolean inputEnded;
    private @Nullable Throwable inputFailure;

    private InOrder(Iterator<? extends T> input, Function<? super T, ? extends R> work, Executor executor, int most) {
        this.input = input;
        this.work = work;
        this.executor = executor;
        this.most = most;
    }

    /** The results, lazily; closing the stream leaves nothing under way. @param work never gives null */
    static <T, R> Stream<R> stream(Iterator<? extends T> input, Function<? super T, ? extends R> work, Executor executor, int most) {
        InOrder<T, R> results = new InOrder<>(input, work, executor, most);
        return StreamSupport.stream(results, false).onClose(results::end);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        R result;
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            fill();
            Task next = held.peek();
            if (next == null) {
                if (inputFailure != null) {
                    throw inputFailure;
                }
                return false;
            }
            result = next.result();
            held.remove();
        } catch (Throwable failure) {
            end();
            throw unchecked(failure);
        }
        action.accept(result);
        return true;
    }

    /** Pulls as many elements as may be held. What goes wrong here is told when its turn has come, after the elements before it. */
    private void fill() {
        try {
            while (!inputEnded && held.size() < most) {
                if (input.hasNext()) {
                    Task task = new Task(Objects.requireNonNull(input.next(), "the input gave null"));
                    give(task);
                    held.add(task);
                } else {
                    inputEnded = true;
                }
            }
        } catch (RuntimeException | Error failure) {
            inputEnded = true;
            inputFailure = failure;
        }
    }

    private void give(Task task) {
        if (executor instanceof ExecutorService service && service.isShutdown()) {
            throw new RejectedExecutionException("the executor is shut down");
        }
        if (waiting.get() < most) {
            waiting.incrementAndGet();
            try {
                executor.execute(task);
            } catch (RejectedExecutionException full) {
                waiting.decrementAndGet(); // The consumer will do it.
            }
        }
    }

    /** Begins nothing more and waits for what is under way. */
    private void end() {
        inputEnded = true;
        held.removeIf(Task::drop);
        boolean interrupted = false;
        while (!held.isEmpty()) {
            try {
                held.peek().result();
                held.remove();
            } catch (InterruptedException later) {
                interrupted = true;
            } catch (Throwable told) {
                held.remove();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new CancellationException("interrupted");
        }
        return failure instanceof RuntimeException usual ? usual : new CompletionException(failure);
    }

    /** Never: parts would each hold elements of their own. */
    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    /** One element. The thread that takes it first works on it; the executor may keep the task long after that. */
    private final class Task implements Runnable {
        private final AtomicBoolean taken = new AtomicBoolean();
        private @Nullable FutureTask<R> job;

        Task(T element) {
            this.job = new FutureTask<>(() -> Objects.requireNonNull(work.apply(element), "the work gave null"));
        }

        @Override
        public void run() {
            waiting.decrementAndGet();
            runIfNotTaken();
        }

        private void runIfNotTaken() {
            FutureTask<R> mine = job;
            if (taken.compareAndSet(false, true) && mine != null) {
                mine.run();
            }
        }

        /** The result; works it out if no thread has begun to. */
        R result() throws Throwable {
            runIfNotTaken();
            FutureTask<R> mine = Objects.requireNonNull(job);
            R result;
            try {
                result = mine.get();
            } catch (ExecutionException failed) {
                throw failed.getCause();
            }
            job = null;
            return result;
        }

        /** Whether no thread had begun; then none will. */
        boolean drop() {
            boolean dropped = taken.compareAndSet(false, true);
            if (dropped) {
                job = null;
            }
            return dropped;
        }
    }
}
