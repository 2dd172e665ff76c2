package org.pcsrules;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rulebook of an engine and the one before it. Those who read never wait; replacements go one at a time. */
final class RulebookInForce {

    private record State(Rulebook rulebook, @Nullable Rulebook before) {
    }

    private final ReentrantLock replacing = new ReentrantLock();
    private volatile State state;

    /** @param check refuses a rulebook that the engine cannot use */
    RulebookInForce(Rulebook first, Consumer<Rulebook> check) {
        check.accept(first);
        this.state = new State(first, null);
    }

    Rulebook get() {
        return state.rulebook();
    }

    /** @param preparation runs first; if it fails, nothing is replaced */
    void replace(Rulebook next, Runnable preparation) {
        Objects.requireNonNull(next, "next");
        replacing.lock();
        try {
            preparation.run();
            state = new State(next, state.rulebook());
        } finally {
            replacing.unlock();
        }
    }

    Rulebook rollback() {
        replacing.lock();
        try {
            State now = state;
            if (now.before() == null) {
                throw new IllegalStateException("there is no rulebook to go back to");
            }
            state = new State(now.before(), null);
            return now.rulebook();
        } finally {
            replacing.unlock();
        }
    }
}
