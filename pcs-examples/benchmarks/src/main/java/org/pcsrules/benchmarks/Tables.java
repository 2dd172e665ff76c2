package org.pcsrules.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;
import org.pcsrules.benchmarks.Score.Partner;
import org.pcsrules.benchmarks.Score.Who;

/** Results as Markdown: a table for each partner, and how the goals stand. Medians over the rounds; ratios are taken round by round. */
final class Tables {

    /** Microseconds, processor microseconds and bytes of one operation in one round. */
    private record Figures(double time, double cpu, double bytes) {

        static Figures of(RunResult result) {
            return new Figures(result.getPrimaryResult().getScore(), result.getSecondaryResults().get(CpuProfiler.CPU).getScore(),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }

    private final Map<Partner, Map<Who, List<Figures>>> figures = new EnumMap<>(Partner.class);
    private final StringBuilder text = new StringBuilder();

    Tables(Collection<RunResult> results) {
        for (RunResult result : results) {
            Partner partner = Partner.valueOf(result.getParams().getParam("partner"));
            Who who = Who.valueOf(result.getParams().getParam("who"));
            figures.computeIfAbsent(partner, any -> new EnumMap<>(Who.class)).computeIfAbsent(who, any -> new ArrayList<>())
                    .add(Figures.of(result));
        }
    }

    String text() {
        figures.forEach(this::table);
        line("### Goals");
        line("");
        line("| Goal | Time | Processor time | |");
        line("|---|---|---|---|");
        atMost("typical: at most 1.5 times the facts inserted flat", Partner.TYPICAL, Who.PCS, Who.FLOOR_FLAT, 1.5);
        atMost("typical: at most 4 times plain Java", Partner.TYPICAL, Who.PCS, Who.PLAIN_JAVA, 4);
        atMost("small: at most 4 times the facts inserted flat, or 100 µs", Partner.SMALL, Who.PCS, Who.FLOOR_FLAT, 4);
        atMost("a newcomer's rules take 10 times as long: at most a tenth", Partner.TYPICAL_AZURE, Who.PCS, Who.NEWCOMER, 0.1);
        atMost("ahead of Evrete", Partner.TYPICAL_AZURE, Who.PCS, Who.EVRETE, 1);
        atMost("ahead of Easy Rules", Partner.TYPICAL_AZURE, Who.PCS, Who.EASY_RULES, 1);
        perFact("huge: cost per fact at most 1.3 times that of typical", Partner.HUGE, Partner.TYPICAL, 1.3);
        return text.toString();
    }

    private void table(Partner partner, Map<Who, List<Figures>> rows) {
        line("### " + partner.title());
        line("");
        line("| | Time | Processor time | Allocated | Time for a fact | This library takes |");
        line("|---|---|---|---|---|---|");
        rows.forEach((who, found) -> line("| " + String.join(" | ", who.title(), time(median(found, Figures::time)),
                time(median(found, Figures::cpu)), bytes(median(found, Figures::bytes)),
                format("%.0f ns", median(found, Figures::time) * 1000 / partner.rows()),
                who == Who.PCS || !rows.containsKey(Who.PCS) ? "" : format("%.2f times as long", ratio(rows.get(Who.PCS), found, Figures::cpu)))
                + " |"));
        line("");
    }

    private void atMost(String goal, Partner partner, Who who, Who other, double limit) {
        Map<Who, List<Figures>> rows = figures.getOrDefault(partner, Map.of());
        if (rows.containsKey(who) && rows.containsKey(other)) {
            goal(goal, ratio(rows.get(who), rows.get(other), Figures::time), ratio(rows.get(who), rows.get(other), Figures::cpu), limit);
        }
    }

    private void perFact(String goal, Partner large, Partner small, double limit) {
        if (figures.containsKey(large) && figures.containsKey(small)) {
            double facts = (double) large.rows() / small.rows();
            List<Figures> one = figures.get(large).get(Who.PCS);
            List<Figures> other = figures.get(small).get(Who.PCS);
            goal(goal, ratio(one, other, Figures::time) / facts, ratio(one, other, Figures::cpu) / facts, limit);
        }
    }

    private void goal(String goal, double time, double cpu, double limit) {
        line("| " + goal + " | " + format("%.2f", time) + " | " + format("%.2f", cpu) + " | " + (cpu <= limit ? "reached" : "missed") + " |");
    }

    private static double ratio(List<Figures> some, List<Figures> others, ToDoubleFunction<Figures> of) {
        double[] ratios = new double[Math.min(some.size(), others.size())];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = of.applyAsDouble(some.get(round)) / of.applyAsDouble(others.get(round));
        }
        return median(ratios);
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> of) {
        return median(rounds.stream().mapToDouble(of).toArray());
    }

    private static double median(double[] values) {
        java.util.Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static String time(double micros) {
        return micros < 1000 ? format("%.1f µs", micros) : micros < 1_000_000 ? format("%.2f ms", micros / 1e3) : format("%.2f s", micros / 1e6);
    }

    private static String bytes(double bytes) {
        return bytes < 1e6 ? format("%.0f kB", bytes / 1e3) : format("%.1f MB", bytes / 1e6);
    }

    private static String format(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }

    private void line(String one) {
        text.append(one).append('\n');
    }
}
