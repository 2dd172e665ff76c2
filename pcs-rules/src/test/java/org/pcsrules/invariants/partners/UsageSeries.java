package org.pcsrules.invariants.partners;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Offer;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.OtherNames;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.RevenueRows;
import org.pcsrules.terms.UsageRows;

/**
 * Monthly rows of customers as they are in life: steady or growing use, customers won and lost, a year's amount in one month or spread over
 * twelve, the same consumption reported by two partners or from two locations.
 */
final class UsageSeries {

    /** An amount of a month. */
    private record Monthly(int monthsBack, BigFraction amount) {
    }

    private final Thresholds thresholds;
    private final Arbitrary<Integer> edges;

    UsageSeries(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.edges = Arbitraries.of(thresholds.windows.edges());
    }

    // ---- amounts over months

    /** At or beside a figure that decides, else anything up to three times the greatest. */
    private static Arbitrary<BigFraction> amount(Collection<BigFraction> figures, int denominator) {
        List<BigFraction> all = List.copyOf(figures);
        int greatest = Around.floor(all.get(all.size() - 1)).intValueExact();
        int most = (int) Math.min(Integer.MAX_VALUE, Math.max(100L, 3L * greatest) * denominator);
        Arbitrary<BigFraction> any = Arbitraries.integers().between(0, most).withoutEdgeCases().map(number -> BigFraction.of(number, denominator));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(all)), Tuple.of(1, any));
    }

    private Arbitrary<List<Monthly>> months(Collection<BigFraction> figures, int denominator) {
        Arbitrary<BigFraction> amount = amount(figures, denominator);
        Arbitrary<List<Monthly>> some = Combinators.combine(edges, amount).as(Monthly::new).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Monthly>> steady = Combinators.combine(Arbitraries.integers().between(1, 14), Arbitraries.integers().between(1, 24), amount,
                Arbitraries.integers().between(-4, 8)).as((latest, length, start, growth) -> run(latest, length, start, growth, denominator));
        Arbitrary<List<Monthly>> spread = Combinators.combine(Arbitraries.integers().between(0, 2), amount)
                .as((year, total) -> spread(1 + 12 * year, total, denominator));
        return Arbitraries.frequencyOf(Tuple.of(3, some), Tuple.of(2, steady), Tuple.of(1, spread));
    }

    /** From a first month to a latest, each so many percent of the first amount more than the one before. */
    private static List<Monthly> run(int latest, int length, BigFraction start, int growth, int denominator) {
        List<Monthly> months = new ArrayList<>();
        for (int month = 0; month < length; month++) {
            BigFraction amount = start.multiply(Math.max(0, 100 + growth * (length - 1 - month))).divide(100);
            months.add(new Monthly(latest + month, BigFraction.of(Around.floor(amount.multiply(denominator))).divide(denominator)));
        }
        return months;
    }

    /** A year's total over its twelve months. */
    private static List<Monthly> spread(int latest, BigFraction total, int denominator) {
        BigFraction twelfth = BigFraction.of(Around.floor(total.multiply(denominator).divide(12))).divide(denominator);
        List<Monthly> months = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            months.add(new Monthly(latest + month, month == 0 ? total.subtract(twelfth.multiply(11)) : twelfth));
        }
        return months;
    }

    private static BigDecimal money(BigFraction amount) {
        return amount.bigDecimalValue(2, RoundingMode.DOWN);
    }

    // ---- the kinds

    Arbitrary<Series> azure() {
        List<Offer> eligible = thresholds.terms.all(AzureRows.class).stream().flatMap(rows -> rows.getOffers().stream()).distinct().sorted().toList();
        Arbitrary<Offer> offer = eligible.isEmpty() ? Arbitraries.of(Offer.class)
                : Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.of(eligible)), Tuple.of(1, Arbitraries.of(Offer.class)));
        return Combinators.combine(Arbitraries.of(thresholds.names(OtherNames.Kind.AZURE_SERVICE)),
                Arbitraries.of("s-1", "s-2").injectNull(0.5), offer, Arbitraries.of(thresholds.associations(AzureRows.class)),
                second(thresholds.associations(AzureRows.class)), months(thresholds.azure, 100))
                .as((service, subscription, one, association, second, months) -> (facts, tenant) -> {
                    for (Monthly month : months) {
                        facts.azure(tenant, month.monthsBack(), service, subscription, money(month.amount()), one, association, null);
                        if (second != null) {
                            facts.azure(tenant, month.monthsBack(), service, subscription, money(month.amount().divide(2)), one, second, "loc-2");
                        }
                    }
                });
    }

    /** Another partner, or another location of the same, that reports the same consumption: now and then. */
    private static Arbitrary<Association> second(List<Association> associations) {
        return Arbitraries.of(associations).injectNull(0.85);
    }

    Arbitrary<Series> microsoft365() {
        List<Association> associations = thresholds.associations(UsageRows.class);
        Arbitrary<BigFraction> share = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(List.copyOf(thresholds.shares))),
                Tuple.of(1, Arbitraries.integers().between(0, 22).withoutEdgeCases().map(part -> BigFraction.of(part, 20))));
        return Combinators.combine(Arbitraries.of(thresholds.names(OtherNames.Kind.MICROSOFT_365_WORKLOAD)), Arbitraries.of(associations),
                second(associations), associated(), months(thresholds.licences, 1), share.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(0, 0, 1, -1))
                .as((workload, association, second, associatedBack, months, shares, beside) -> (facts, tenant) -> {
                    int at = 0;
                    for (Monthly month : months) {
                        long paid = month.amount().longValue();
                        long active = Math.max(0, Around.floor(shares.get(at++ % shares.size()).multiply(paid)).longValue() + beside);
                        LocalDate on = associatedOn(facts, associatedBack);
                        facts.usage(tenant, month.monthsBack(), workload, paid, active, association, on, null);
                        if (second != null) {
                            facts.usage(tenant, month.monthsBack(), workload, paid, active / 2, second, on, "loc-2");
                        }
                    }
                });
    }

    /** How many months ago the customer was associated, twice: odd on the last day of that month, even on its first; always, if null. */
    private Arbitrary<Integer> associated() {
        return Arbitraries.frequencyOf(Tuple.of(2, edges), Tuple.of(1, Arbitraries.integers().between(0, 26)))
                .tuple2().map(two -> 2 * Math.max(0, two.get1()) + two.get2() % 2).injectNull(0.5);
    }

    private static @Nullable LocalDate associatedOn(Assembly facts, @Nullable Integer associated) {
        if (associated == null) {
            return null;
        }
        int monthsBack = associated / 2;
        return associated % 2 == 0 ? facts.rows().month(monthsBack).atDay(1) : facts.rows().month(monthsBack).atEndOfMonth();
    }

    Arbitrary<Series> business() {
        List<Association> associations = new ArrayList<>(thresholds.associations(RevenueRows.class));
        List<BigFraction> rates = new ArrayList<>(List.of(BigFraction.ONE));
        for (RateCard card : thresholds.terms.all(RateCard.class)) {
            card.getEntries().forEach(entry -> {
                entry.associations().stream().sorted().forEach(associations::add);
                rates.add(entry.rate());
            });
        }
        return Combinators.combine(Arbitraries.of(thresholds.names(OtherNames.Kind.BUSINESS_APPLICATIONS_WORKLOAD)), Arbitraries.of(associations),
                second(associations), Arbitraries.of(rates), months(thresholds.revenue, 100), amount(thresholds.value, 1).list().ofMinSize(1).ofMaxSize(3))
                .as((workload, association, second, rate, months, values) -> (facts, tenant) -> {
                    int at = 0;
                    for (Monthly month : months) {
                        long units = Around.floor(values.get(at++ % values.size()).divide(rate)).longValue();
                        facts.business(tenant, month.monthsBack(), workload, money(month.amount()), units, units, association, null);
                        if (second != null) {
                            facts.business(tenant, month.monthsBack(), workload, money(month.amount()), units / 2, units, second, "loc-2");
                        }
                    }
                });
    }
}
