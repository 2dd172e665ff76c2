package org.pcsrules.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.oracle.ReferenceScorer;

/** Scores one partner, or several one after the other; the contender's result was found right before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Score {

    /** Who scores: a {@link Who}. */
    @Param("PCS")
    public Who who;

    /** What is scored: a {@link Partner}. */
    @Param("TYPICAL")
    public Partner partner;

    private static final List<Who> WHOLE = List.of(Who.PCS, Who.PCS_EXPLAIN, Who.PLAIN_JAVA, Who.FLOOR_FLAT, Who.FLOOR_NESTED);
    /** What a newcomer's rules and other engines are measured on: they do the Azure metrics alone, this library does everything. */
    private static final List<Who> AZURE = List.of(Who.PCS, Who.PLAIN_JAVA, Who.NEWCOMER, Who.EVRETE, Who.EASY_RULES);
    private static final int WARM_UP_SECONDS = Integer.getInteger("pcs.benchmarks.warmUpSeconds", 60);
    private static final int QUIET_SECONDS = 4;
    /** Milliseconds of compiling in a second of work. */
    private static final long HARDLY_ANYTHING = 30;

    private List<Supplier<?>> work = List.of();
    /** Here the virtual machine cannot tell that nobody looks at the results. */
    private volatile List<?> warm = List.of();

    /** The contenders. */
    public enum Who {
        PCS("this library", () -> new Pcs(false)),
        PCS_EXPLAIN("this library, explaining", () -> new Pcs(true)),
        PLAIN_JAVA("plain Java scorer", PlainJava::new),
        FLOOR_FLAT("facts inserted flat, one trivial rule", () -> new Floor(false)),
        FLOOR_NESTED("facts nested in their tenants, one trivial rule", () -> new Floor(true)),
        NEWCOMER("rules as a newcomer would write them", Newcomer::new),
        EVRETE("the same on Evrete", OnEvrete::new),
        EASY_RULES("the same on Easy Rules", OnEasyRules::new);

        private final String title;
        private final Supplier<Contender> contender;

        Who(String title, Supplier<Contender> contender) {
            this.title = title;
            this.contender = contender;
        }

        String title() {
            return title;
        }
    }

    /** What is scored. */
    public enum Partner {
        SMALL("Small: 70 facts", 1, 70, WHOLE),
        TYPICAL("Typical: 6,000 facts", 1, 6_000, WHOLE),
        LARGE("Large: 100,000 facts", 1, 100_000, WHOLE),
        HUGE("Huge: 1,000,000 facts", 1, 1_000_000, List.of(Who.PCS, Who.PLAIN_JAVA, Who.FLOOR_FLAT, Who.FLOOR_NESTED)),
        BATCH("Batch: 500 small partners, one after the other", 500, 70, List.of(Who.PCS, Who.PLAIN_JAVA, Who.FLOOR_FLAT, Who.FLOOR_NESTED)),
        SMALL_AZURE("Small, Azure alone: 70 facts", 1, 70, AZURE),
        TYPICAL_AZURE("Typical, Azure alone: 6,000 facts", 1, 6_000, AZURE);

        private final String title;
        private final int count;
        private final int rows;
        private final List<Who> contenders;

        Partner(String title, int count, int rows, List<Who> contenders) {
            this.title = title;
            this.count = count;
            this.rows = rows;
            this.contenders = contenders;
        }

        String title() {
            return title;
        }

        /** How many facts in all. */
        int rows() {
            return count * rows;
        }

        Stream<PartnerFacts> facts() {
            return contenders == AZURE ? Stream.of(Partners.azureAlone(rows, 0)) : Partners.many(count, rows);
        }

        /** Those that score it. */
        List<Who> contenders() {
            return contenders;
        }
    }

    /** Makes the partners, and holds the contender's results against those of the plain Java scorer. */
    @Setup
    public void prepare() {
        Contender contender = who.contender.get();
        ReferenceScorer reference = ReferenceScorer.create();
        work = partner.facts().<Supplier<?>>map(facts -> {
            Supplier<?> one = contender.work(facts);
            contender.check(one.get(), facts, reference.score(facts, Partners.AS_OF, null, Map.of()));
            return one;
        }).toList();
        warmUp();
    }

    /**
     * For some seconds, and then until the compiler of the virtual machine has had hardly anything left to do for a while, or for as long as is
     * waited at most. What is called once for a score is compiled well only after thousands of scores, with quiet seconds before.
     * Seconds are of processor time, so that a busy machine does not measure code that is not compiled yet.
     */
    private void warmUp() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        int second = 0;
        for (int quiet = 0; second < WARM_UP_SECONDS && (second < WARM_UP_SECONDS / 3 || quiet < QUIET_SECONDS); second++) {
            long before = compiler.getTotalCompilationTime();
            workForASecond();
            quiet = compiler.getTotalCompilationTime() - before <= HARDLY_ANYTHING ? quiet + 1 : 0;
        }
        if (second == WARM_UP_SECONDS) {
            System.err.println("the code may still have been compiled after " + second + " s of warm-up");
        }
        warm = List.of();
    }

    private void workForASecond() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long until = threads.getCurrentThreadCpuTime() + TimeUnit.SECONDS.toNanos(1);
        while (threads.getCurrentThreadCpuTime() < until) {
            warm = work.stream().map(Supplier::get).toList();
        }
    }

    /** Does the work. */
    @Benchmark
    public void score(Blackhole results) {
        for (Supplier<?> one : work) {
            results.consume(one.get());
        }
    }
}
