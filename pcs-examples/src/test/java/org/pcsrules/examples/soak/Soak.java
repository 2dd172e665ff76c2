package org.pcsrules.examples.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.pcsrules.PcsEngine;

/**
 * Many threads ask an engine mixed questions for a while. Each answer is held against the one that a single thread was given before; now
 * and then everything rests and the memory in use is measured.
 */
final class Soak {

    private static final int MEASUREMENTS = 12;

    /**
     * What was found.
     *
     * @param wrong answers that differ from those of a single thread, at most some of them; empty if all is well
     * @param openSessions sessions that were open while everything rested, the most of all measurements
     * @param asked how often each case was asked, at least once
     */
    record Report(List<String> wrong, int openSessions, Map<String, AtomicLong> asked, LiveSet live) {
    }

    private final Supplier<PcsEngine> engines;
    private final Runnable disturbance;
    private final ReentrantReadWriteLock rest = new ReentrantReadWriteLock(true);
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicLong> asked = new ConcurrentHashMap<>();
    private final AtomicLong total = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    /**
     * A soak.
     *
     * @param engines gives the engine for each question anew, so that engines may be replaced meanwhile
     * @param disturbance done again and again by a thread of its own meanwhile, such as replacing the engine
     */
    Soak(Supplier<PcsEngine> engines, Runnable disturbance) {
        this.engines = engines;
        this.disturbance = disturbance;
    }

    Report run(List<SoakCases.Case> cases, int threads, long seconds) throws InterruptedException {
        Map<String, Object> expected = new ConcurrentHashMap<>();
        List<SoakCases.Case> weighted = new ArrayList<>();
        for (SoakCases.Case one : cases) {
            expected.put(one.name(), one.ask(engines.get()));
            asked.put(one.name(), new AtomicLong());
            for (int i = 0; i < one.weight(); i++) {
                weighted.add(one);
            }
        }
        Collections.shuffle(weighted, new Random(1));
        AtomicLong next = new AtomicLong();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(new Thread(() -> repeat(() -> ask(weighted.get((int) (next.getAndIncrement() % weighted.size())), expected))));
        }
        all.add(new Thread(() -> repeat(disturbance)));
        all.forEach(Thread::start);
        LiveSet live = new LiveSet();
        int openSessions = 0;
        for (int i = 0; i < MEASUREMENTS; i++) {
            Thread.sleep(seconds * 1_000 / MEASUREMENTS);
            rest.writeLock().lock();
            try {
                openSessions = Math.max(openSessions, engines.get().openSessions());
                live.measure(total.get());
            } finally {
                rest.writeLock().unlock();
            }
        }
        while (total.get() < weighted.size()) {
            Thread.sleep(50);
        }
        over.set(true);
        for (Thread thread : all) {
            thread.join();
        }
        return new Report(List.copyOf(wrong), openSessions, asked, live);
    }

    private void repeat(Runnable work) {
        while (!over.get()) {
            rest.readLock().lock();
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                tell(failure.toString());
            } finally {
                rest.readLock().unlock();
            }
        }
    }

    private void ask(SoakCases.Case one, Map<String, Object> expected) {
        Object answer = one.ask(engines.get());
        asked.get(one.name()).incrementAndGet();
        total.incrementAndGet();
        if (!answer.equals(expected.get(one.name()))) {
            tell(one.name() + ": expected " + expected.get(one.name()) + " but was " + answer);
        }
    }

    private void tell(String failure) {
        if (wrong.size() < 10) {
            wrong.add(failure);
        }
    }
}
