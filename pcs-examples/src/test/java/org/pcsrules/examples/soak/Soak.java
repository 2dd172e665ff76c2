package org.pcsrules.examples.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.pcsrules.PcsEngine;
import org.pcsrules.scorecard.Scorecard;

/**
 * Many threads ask an engine mixed questions for a while, and its rulebook is replaced meanwhile. Each answer is held against the one that a
 * single thread was given before under the rulebook that the answer names; now and then everything rests and the memory in use is measured.
 */
final class Soak {

    private static final int MEASUREMENTS = 12;

    /**
     * What was found.
     *
     * @param wrong answers that differ from those of a single thread, at most some of them; empty if all is well
     * @param openSessions sessions of any rulebook that were open while everything rested, the most of all measurements
     * @param asked how often each case was asked, at least once
     * @param answered how many scores there were under each rulebook, by its hash
     */
    record Report(List<String> wrong, int openSessions, Map<String, AtomicLong> asked, Map<String, AtomicLong> answered, LiveSet live) {
    }

    private final PcsEngine engine;
    private final List<PcsEngine> alone;
    private final Runnable disturbance;
    private final ReentrantReadWriteLock rest = new ReentrantReadWriteLock(true);
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicLong> asked = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> answered = new ConcurrentHashMap<>();
    private final AtomicLong total = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    /**
     * A soak.
     *
     * @param engine the engine that is asked
     * @param alone for each rulebook that may be in force an engine that keeps it: its answers are the right ones
     * @param disturbance done again and again by a thread of its own meanwhile, such as replacing the rulebook
     */
    Soak(PcsEngine engine, List<PcsEngine> alone, Runnable disturbance) {
        this.engine = engine;
        this.alone = alone;
        this.disturbance = disturbance;
    }

    Report run(List<SoakCases.Case> cases, int threads, long seconds) throws InterruptedException {
        // Scorecards name their rulebook: an answer equals that of the rulebook it names or none.
        Map<String, Set<Object>> expected = new ConcurrentHashMap<>();
        List<SoakCases.Case> weighted = new ArrayList<>();
        for (SoakCases.Case one : cases) {
            expected.put(one.name(), alone.stream().map(one::ask).collect(Collectors.toUnmodifiableSet()));
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
                openSessions = Math.max(openSessions, alone.stream().mapToInt(PcsEngine::openSessions).sum());
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
        return new Report(List.copyOf(wrong), openSessions, asked, answered, live);
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

    private void ask(SoakCases.Case one, Map<String, Set<Object>> expected) {
        Object answer = one.ask(engine);
        asked.get(one.name()).incrementAndGet();
        total.incrementAndGet();
        if (answer instanceof Scorecard card) {
            answered.computeIfAbsent(card.rulebook().hash(), hash -> new AtomicLong()).incrementAndGet();
        }
        if (!expected.get(one.name()).contains(answer)) {
            tell(one.name() + ": expected " + expected.get(one.name()) + " but was " + answer);
        }
    }

    private void tell(String failure) {
        if (wrong.size() < 10) {
            wrong.add(failure);
        }
    }
}
