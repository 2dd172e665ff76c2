package org.pcsrules.examples.soak;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much memory is in use when nothing is under way, over the time of a soak. */
final class LiveSet {

    /**
     * One measurement.
     *
     * @param seconds since the beginning
     * @param asked questions answered until then
     * @param heap bytes in use after a collection
     * @param classes classes loaded
     * @param threads threads alive
     */
    record Sample(double seconds, long asked, long heap, int classes, int threads) {
    }

    private final long start = System.nanoTime();
    private final List<Sample> samples = new ArrayList<>();

    /** Measures; nothing else may be under way. */
    void measure(long asked) throws InterruptedException {
        long heap = Long.MAX_VALUE;
        // What references of the weaker kinds hold goes in a later collection.
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
            heap = Math.min(heap, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        samples.add(new Sample((System.nanoTime() - start) / 1e9, asked, heap, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount()));
    }

    /** The heap at the end of the warm-up, which takes the first third of the measurements. */
    long afterWarmUp() {
        return samples.get(samples.size() / 3).heap();
    }

    /** The least heap of the last two measurements. */
    long atEnd() {
        return Math.min(samples.get(samples.size() - 1).heap(), samples.get(samples.size() - 2).heap());
    }

    /** The measurements as a table. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("seconds     asked   live kB  classes  threads\n");
        for (Sample sample : samples) {
            table.append(String.format(Locale.ROOT, "%7.1f %9d %9d %8d %8d%n",
                    sample.seconds(), sample.asked(), sample.heap() >> 10, sample.classes(), sample.threads()));
        }
        return table.toString();
    }
}
