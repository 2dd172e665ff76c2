package org.pcsrules.invariants.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.TrackChoice;
import org.pcsrules.terms.UsageRows;

/**
 * Customers that lie exactly at a figure on which a rule decides, or one step beside it, in months that the rule looks at. Every measure and
 * choice of track has the same chance, however many figures it has.
 */
final class Edges {

    /** One customer at a figure, by one row. */
    private interface Edge {
        Optional<PartnerFacts> rows(CustomerRows rows, String tenant, int monthsBack);
    }

    /** Several customers with the same rows. */
    record Crowd(Thresholds.Group group, Series series) {
    }

    /** Where the row stands: which of the months compared have one. */
    private enum Times {
        NOW, NOW_ALONE, THEN, BOTH, FIRST_OF_NOW, FIRST_OF_THEN, YEAR_BEFORE_TOO, THEN_AND_YEAR_BEFORE, JUST_BEFORE;

        List<Integer> of(Comparing comparing) {
            Months now = comparing.now();
            Months then = comparing.before();
            return switch (this) {
                case NOW, NOW_ALONE -> List.of(now.latest());
                case THEN -> List.of(then.latest());
                case BOTH -> List.of(now.latest(), then.latest());
                case FIRST_OF_NOW -> List.of(now.earliest());
                case FIRST_OF_THEN -> List.of(then.earliest());
                case YEAR_BEFORE_TOO -> List.of(now.latest(), then.latest(), then.yearBefore().earliest());
                case THEN_AND_YEAR_BEFORE -> List.of(then.latest(), then.yearBefore().latest());
                case JUST_BEFORE -> List.of(then.earliest() + 1);
            };
        }
    }

    private final Thresholds thresholds;
    private final Map<Object, List<Series>> origins = new LinkedHashMap<>();
    private final List<Crowd> crowds = new ArrayList<>();

    private Edges(Thresholds thresholds) {
        this.thresholds = thresholds;
        thresholds.lines.forEach(line -> {
            if (!origins.containsKey(line.measure())) {
                line(line);
            }
        });
        thresholds.terms.all(TrackChoice.class).forEach(this::choice);
    }

    /** As many customers as the target of a line asks for, one less or one more, or as many small ones as choose a track. Empty without any. */
    static List<Crowd> crowds(Thresholds thresholds) {
        return List.copyOf(new Edges(thresholds).crowds);
    }

    /** Rows at one edge. Nothing where the edition has no customers. */
    static Arbitrary<Series> series(Thresholds thresholds) {
        List<Arbitrary<Series>> all = new Edges(thresholds).origins.values().stream().filter(some -> !some.isEmpty()).map(Arbitraries::of).toList();
        return all.isEmpty() ? Arbitraries.just((facts, tenant) -> { }) : Arbitraries.oneOf(all);
    }

    private void add(Object origin, Series series) {
        origins.computeIfAbsent(origin, any -> new ArrayList<>()).add(series);
    }

    /** One row, at each of the times. */
    private void add(Object origin, Object of, Edge edge) {
        thresholds.windows.comparing(of).ifPresent(months -> Stream.of(Times.values()).forEach(times -> add(origin, (facts, tenant) ->
                times.of(months).forEach(month -> edge.rows(facts.rows(), tenant, month).ifPresent(facts::usageOf)))));
    }

    /** One row now and another then. As likely as a row at any of the times. */
    private void add(Object origin, Object of, Edge now, Edge then) {
        thresholds.windows.comparing(of).ifPresent(months -> Stream.of(Times.values()).forEach(any -> add(origin, (facts, tenant) -> {
            now.rows(facts.rows(), tenant, months.monthNow()).ifPresent(facts::usageOf);
            then.rows(facts.rows(), tenant, months.monthBefore()).ifPresent(facts::usageOf);
        })));
    }

    /** As many as a target asks for, one less and one more, all eligible. */
    private void crowd(LineTerm line, Object of, Edge edge) {
        SortedSet<Integer> counts = new TreeSet<>();
        Thresholds.counts(counts, line.target());
        thresholds.windows.comparing(of).ifPresent(months -> counts.forEach(count -> crowds.add(new Crowd(new Thresholds.Group(count, count),
                (facts, tenant) -> edge.rows(facts.rows(), tenant, months.monthNow()).ifPresent(facts::usageOf)))));
    }

    private void line(LineTerm line) {
        Measure measure = line.measure();
        if (measure instanceof Measure.Net net) {
            eligibility(measure, net.eligibility());
            inside(net.eligibility()).ifPresent(amount -> crowd(line, net.eligibility(),
                    (rows, tenant, month) -> rows.amount(tenant, net.eligibility(), amount, month)));
        } else if (measure instanceof Measure.AzureGrowth growth) {
            azureGrowth(line, growth);
        } else if (measure instanceof Measure.Services services) {
            services(line, services);
        } else if (measure instanceof Measure.ConsumptionGrowth growth) {
            eligibility(measure, growth.eligibility());
        } else if (measure instanceof Measure.UserGrowth growth) {
            users(line, growth);
        } else if (measure instanceof Measure.NetDeployments deployments) {
            deployments(line, deployments);
        } else if (measure instanceof Measure.ValueGrowth growth) {
            valueGrowth(line, growth);
        }
    }

    private void eligibility(Object origin, Eligibility who) {
        List<BigFraction> amounts = who instanceof Eligibility.ConsumptionValue value ? amounts(value.card(), value.band())
                : Around.bounds(who.band(), who instanceof Eligibility.Licences ? Around.ONE : Around.CENT);
        amounts.forEach(amount -> add(origin, who, (rows, tenant, month) -> rows.amount(tenant, who, amount, month)));
    }

    private static Optional<BigFraction> inside(Eligibility who) {
        return who instanceof Eligibility.ConsumptionValue value ? amounts(value.card(), value.band()).stream().filter(value.band()::contains).findFirst()
                : Around.inside(who.band(), who instanceof Eligibility.Licences ? Around.ONE : Around.CENT);
    }

    /** One user of the dearest workload more or less. */
    private static List<BigFraction> amounts(RateCard card, Band band) {
        return card.getEntries().stream().map(RateCard.Entry::rate).max(BigFraction::compareTo).map(rate -> Around.bounds(band, rate)).orElse(List.of());
    }

    /** Growth to the target, half of it, a little more, and less than nothing. */
    private static List<BigFraction> percents(LineTerm line) {
        return List.of(line.target(), line.target().divide(2), line.target().add(1), BigFraction.of(-10));
    }

    private void azureGrowth(LineTerm line, Measure.AzureGrowth growth) {
        for (BigFraction usd : Around.bounds(growth.year(), Around.CENT)) {
            add(growth, growth, (rows, tenant, month) -> rows.azure(tenant, growth.rows(), usd, month));
        }
        for (BigFraction percent : percents(line)) {
            BigFraction before = Around.inside(growth.year(), Around.ONE).orElse(Around.ONE).multiply(2);
            BigFraction after = before.multiply(percent.add(100)).divide(100);
            add(growth, growth, (rows, tenant, month) -> rows.azure(tenant, growth.rows(), after, month),
                    (rows, tenant, month) -> rows.azure(tenant, growth.rows(), before, month));
        }
    }

    private void valueGrowth(LineTerm line, Measure.ValueGrowth growth) {
        for (BigFraction before : amounts(growth.card(), growth.baseline())) {
            add(growth, growth, (rows, tenant, month) -> rows.value(tenant, growth.card(), before, month));
            for (BigFraction percent : percents(line)) {
                BigFraction after = before.multiply(percent.add(100)).divide(100);
                add(growth, growth, (rows, tenant, month) -> rows.value(tenant, growth.card(), after, month),
                        (rows, tenant, month) -> rows.value(tenant, growth.card(), before, month));
            }
        }
    }

    /** As many services as the target asks for, one less and one more; those that are excluded. */
    private void services(LineTerm line, Measure.Services services) {
        List<String> names = services.rows().getNames().all() ? Stream.iterate(1, one -> one + 1).limit(12).map(number -> "service " + number).toList()
                : services.rows().getNames().entries().stream().sorted().toList();
        int target = Math.min(names.size() - 1, line.target().intValue());
        for (int count = Math.max(1, target - 1); count <= target + 1; count++) {
            List<String> used = names.subList(0, count);
            add(services, services, (rows, tenant, month) -> used.stream().map(name -> rows.azure(tenant, services.rows(), name, BigFraction.ONE, month))
                    .flatMap(Optional::stream).reduce(Facts::plus));
        }
        services.excluded().entries().stream().sorted().forEach(name -> add(services, services,
                (rows, tenant, month) -> rows.azure(tenant, services.rows(), name, BigFraction.ONE, month)));
    }

    private void users(LineTerm line, Measure.UserGrowth growth) {
        for (BigFraction paid : Around.bounds(growth.eligibility().band(), Around.ONE)) {
            users(growth, growth.eligibility(), growth.rows(), paid.longValue(), paid.longValue(), null);
            users(growth, growth.eligibility(), growth.rows(), paid.longValue(), paid.longValue() / 2, 3);
        }
        Around.inside(growth.eligibility().band(), Around.ONE).ifPresent(paid -> {
            for (long beside = -1; beside <= 1; beside++) {
                users(growth, growth.eligibility(), growth.rows(), paid.longValue(), line.target().longValue() + beside, null);
            }
        });
    }

    private void deployments(LineTerm line, Measure.NetDeployments measure) {
        Band band = measure.eligibility().band();
        Optional<BigFraction> least = Around.inside(band, Around.ONE);
        BigFraction dividing = least.flatMap(one -> Around.dividing(band, one, measure.activeShare())).orElse(least.orElse(Around.ONE));
        for (BigFraction share : Around.bounds(measure.activeShare(), BigFraction.ONE.divide(dividing))) {
            long active = Around.floor(share.multiply(dividing)).longValue();
            users(measure, measure.eligibility(), measure.rows(), dividing.longValue(), active, null);
            users(measure, measure.eligibility(), measure.rows(), dividing.longValue(), active, 0);
        }
        for (BigFraction paid : Around.bounds(band, Around.ONE)) {
            users(measure, measure.eligibility(), measure.rows(), paid.longValue(), paid.longValue(), null);
        }
        crowd(line, measure, (rows, tenant, month) -> rows.usage(tenant, measure.eligibility().rows(), measure.rows(), dividing.longValue(),
                dividing.longValue(), null, month));
    }

    /** Users of a tenant associated so many months before the month of the row; always, if null. */
    private void users(Object of, Eligibility.Licences who, UsageRows line, long paid, long active, @Nullable Integer associated) {
        add(of, of, (rows, tenant, month) -> {
            LocalDate on = associated == null ? null : rows.month(month + associated).atDay(1);
            return rows.usage(tenant, who.rows(), line, paid, active, on, month);
        });
    }

    private void choice(TrackChoice choice) {
        if (choice instanceof TrackChoice.SmbShare share) {
            thresholds.windows.comparing(share).ifPresent(months -> thresholds.shareGroups.forEach(group -> crowds.add(new Crowd(group, (facts, tenant) ->
                    facts.rows().azure(tenant, share.rows(), BigFraction.ONE, months.monthNow()).ifPresent(facts::usageOf)))));
            add("SMB share", share, (rows, tenant, month) -> rows.azure(tenant, share.rows(), BigFraction.ONE, month));
            Around.bounds(share.ttmAcrUsd(), Around.CENT).forEach(usd -> add("SMB share", share,
                    (rows, tenant, month) -> rows.azure(tenant, share.rows(), usd, month)));
        } else if (choice instanceof TrackChoice.LargeWorkloads large) {
            Around.bounds(large.large(), Around.CENT).forEach(usd -> add(large, large, (rows, tenant, month) -> rows.revenue(tenant, large.rows(), usd, month)));
            List<String> names = large.rows().getNames().entries().stream().sorted().toList();
            Around.inside(large.large(), Around.CENT).ifPresent(usd -> Around.bounds(large.workloads(), Around.ONE).forEach(count -> {
                Edge workloads = (rows, tenant, month) -> names.stream().limit(count.longValue())
                        .map(name -> rows.revenue(tenant, large.rows(), name, usd, month)).flatMap(Optional::stream).reduce(Facts::plus);
                add(large, large, workloads, workloads);
            }));
        }
    }
}
