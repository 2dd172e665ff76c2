package org.pcsrules.invariants;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.invariants.partners.Facts;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.Months;

/** Rows count in the months that the rules look at, the first and the last of them included, and in no other. */
final class WindowEdges {

    private WindowEdges() {
    }

    static void check(Trial trial) {
        Predicate<YearMonth> later = month -> monthsBack(trial, month) < 1;
        Predicate<YearMonth> earlier = month -> monthsBack(trial, month) > trial.windows().earliest();
        PartnerFacts facts = trial.facts();
        // Microsoft 365 rows of long ago may still tell since when a customer has been associated: only those of months to come are dropped.
        Plain.requireSame(trial, trial.with(facts.toBuilder()
                .azureConsumption(facts.azureConsumption().stream().filter(row -> !later.test(row.month()) && !earlier.test(row.month())).toList())
                .businessApplicationsUsage(facts.businessApplicationsUsage().stream()
                        .filter(row -> !later.test(row.month()) && !earlier.test(row.month())).toList())
                .microsoft365Usage(facts.microsoft365Usage().stream().filter(row -> !later.test(row.month())).toList())
                .build(), "without the rows of months outside every window"));
        Trial none = trial.with(Facts.none(facts), "without any facts");
        Set<Object> done = new HashSet<>();
        for (LineTerm line : trial.lines()) {
            if (line.measure() instanceof Measure.Net net && done.add(net.eligibility())) {
                net(none, line, net.eligibility());
            } else if (line.measure() instanceof Measure.Services services && done.add(services)) {
                services(none, line, services);
            }
        }
    }

    private static int monthsBack(Trial trial, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(month, YearMonth.from(trial.partner().asOf()));
    }

    private static Set<Integer> months(Comparing comparing) {
        Set<Integer> months = new TreeSet<>(List.of(0));
        for (Months window : List.of(comparing.now(), comparing.before())) {
            months.addAll(List.of(window.latest() - 1, window.latest(), window.earliest(), window.earliest() + 1));
        }
        return months;
    }

    private static void net(Trial none, LineTerm line, Eligibility who) {
        Comparing comparing = none.windows().comparing(who).orElse(null);
        if (comparing == null || who.band().contains(BigFraction.ZERO)) {
            return;
        }
        boolean oneMonth = who instanceof Eligibility.Licences || who instanceof Eligibility.ConsumptionValue;
        for (int month : months(comparing)) {
            int value = (counts(comparing.now(), month, oneMonth) ? 1 : 0) - (counts(comparing.before(), month, oneMonth) ? 1 : 0);
            Customers.net(none, who, "new customer", month).ifPresent(rows -> require(none, rows, line, month, value));
        }
    }

    private static boolean counts(Months window, int month, boolean oneMonth) {
        return oneMonth ? window.latest() == month : window.contains(month);
    }

    private static void services(Trial none, LineTerm line, Measure.Services services) {
        none.windows().comparing(services).ifPresent(comparing -> {
            for (int month : months(comparing)) {
                Optional<PartnerFacts> rows = none.customers().azure("new customer", services.rows(), Around.CENT, month);
                rows.filter(one -> !services.excluded().lists(one.azureConsumption().get(0).service()))
                        .ifPresent(one -> require(none, one, line, month, comparing.now().contains(month) ? 1 : 0));
            }
        });
    }

    private static void require(Trial none, PartnerFacts rows, LineTerm line, int month, int value) {
        Trial one = none.with(Facts.plus(none.facts(), rows), "with a customer " + month + " months back");
        one.require(BigFraction.of(value).equals(one.line(line).value()), () -> Trial.name(line) + ": a customer with rows of the month " + month
                + " months back alone gives value " + one.line(line).value() + " instead of " + value);
    }
}
