package org.pcsrules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.engine.RuleFiles;
import org.pcsrules.rulebook.examples.ExampleResult;
import org.pcsrules.rulebook.examples.Examples;
import org.pcsrules.scorecard.RulebookId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a directory of rule files and, when they change, gives an engine the new rulebook.
 *
 * <p>A change is taken once the files are the same at two looks, so that a copy half done is left alone. It is compiled beside the rulebook in
 * force, on the thread that looks; the engine goes on scoring under the old one. Only a rulebook that compiles, and whose examples
 * ({@code *.examples.yaml} beside the rule files, see {@link Examples}) score what they expect, replaces the old one, in one step. A broken
 * edit is told to the listener, and looked at again when it changes. A directory without examples is taken without; one with examples is
 * refused where {@code org.snakeyaml:snakeyaml-engine} is not on the class path, as nobody could say whether they hold.
 *
 * <p>The watcher has no thread of its own: {@link #start} asks the caller's scheduler, {@link #look} is one look. Looks go one at a time.
 */
public final class RulebookWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RulebookWatcher.class);

    /** Is told what becomes of a change. Called on the thread that looks. */
    public interface Listener {

        /** The rulebook is in force from now on. */
        void taken(RulebookId rulebook);

        /** The change is refused; the rulebook before it stays in force. @param why one line per error */
        void refused(Path directory, String why);
    }

    private final PcsEngine engine;
    private final Path directory;
    private final Listener listener;
    private final ReentrantLock looking = new ReentrantLock();
    private String lastSeen;
    private String decided;
    private @Nullable ScheduledFuture<?> looks;

    /**
     * A watcher of a directory. What stands in it now is taken to be the rulebook that the engine has.
     *
     * @throws RulesException if the directory cannot be read or holds no rule files
     */
    public RulebookWatcher(PcsEngine engine, Path directory, Listener listener) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.directory = Objects.requireNonNull(directory, "directory");
        this.listener = Objects.requireNonNull(listener, "listener");
        this.decided = RuleFiles.directory(directory).hashOfAll();
        this.lastSeen = decided;
    }

    /** Looks again and again until closed. @throws IllegalStateException if it was started before */
    public RulebookWatcher start(ScheduledExecutorService scheduler, Duration every) {
        if (looks != null) {
            throw new IllegalStateException("the watcher was started before");
        }
        looks = scheduler.scheduleWithFixedDelay(this::look, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
        return this;
    }

    /** Looks once. Never fails: what goes wrong is told to the listener. @return whether a new rulebook is in force */
    public boolean look() {
        looking.lock();
        try {
            RuleFiles files = RuleFiles.directory(directory);
            String seen = files.hashOfAll();
            boolean settled = seen.equals(lastSeen);
            lastSeen = seen;
            if (!settled || seen.equals(decided)) {
                return false;
            }
            decided = seen;
            Rulebook next = Rulebook.compile(files.name(), files.all());
            List<ExampleResult> failed = Examples.of(next).run().failed();
            if (!failed.isEmpty()) {
                refuse("examples fail:\n" + failed.stream().map(ExampleResult::toString).collect(Collectors.joining("\n")));
                return false;
            }
            engine.reload(next);
            LOG.info("rulebook {} is in force", next.id());
            listener.taken(next.id());
            return true;
        } catch (RulesException | IllegalArgumentException e) {
            refuse(e.getMessage());
            return false;
        } finally {
            looking.unlock();
        }
    }

    private void refuse(String why) {
        LOG.warn("the rule files in {} are refused: {}", directory, why);
        listener.refused(directory, why);
    }

    /** Looks no more. A look under way ends normally. */
    @Override
    public void close() {
        if (looks != null) {
            looks.cancel(false);
        }
    }
}
