package org.pcsrules.invariants;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.NotCounted;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** The evidence of a scorecard adds up: subjects to values, values to points, points to the score. */
final class Explained {

    private Explained() {
    }

    static void check(Trial trial) {
        Map<String, Integer> sizes = sizes(trial.facts());
        Set<String> rules = trial.explained().rules().stream().map(RuleCited::rule).collect(Collectors.toSet());
        for (LineTerm line : trial.lines()) {
            MetricScore metric = trial.explained(line);
            List<Counted> counted = metric.counted().stream().filter(one -> one.line() == line.line()).toList();
            List<NotCounted> not = metric.notCounted().stream().filter(one -> one.line() == line.line()).toList();
            adds(trial, line, metric.lines().get(line.order()), counted);
            Set<String> facts = new HashSet<>();
            counted.forEach(one -> facts.addAll(one.facts()));
            for (NotCounted one : not) {
                one.facts().forEach(fact -> trial.require(facts.add(fact), () -> Trial.name(line) + ": " + fact + " is told twice, once as "
                        + one.reason()));
            }
            facts.forEach(fact -> trial.require(isThere(sizes, fact), () -> Trial.name(line) + ": there is no fact " + fact));
            for (String part : sizes.keySet()) {
                long told = facts.stream().filter(fact -> fact.startsWith(part + "[")).count();
                trial.require(told == 0 || part.equals(Part.READINGS.code()) || told == sizes.get(part), () -> Trial.name(line) + ": only " + told + " of "
                        + sizes.get(part) + " facts of " + part + " are told");
            }
            // That a row stands twice is found before any rule looks at it.
            Stream.concat(counted.stream().map(Counted::rule),
                    not.stream().filter(one -> one.reason() != Reason.DUPLICATE_ROW).map(NotCounted::rule)).forEach(rule ->
                    trial.require(rules.contains(rule), () -> Trial.name(line) + ": rule '" + rule + "' is cited, but not among the rules told"));
        }
    }

    private static void adds(Trial trial, LineTerm line, LineScore score, List<Counted> counted) {
        BigFraction value = score.value();
        if (value == null) {
            return;
        }
        BigFraction sum = Sums.sum(counted, Counted::effect);
        trial.require(sum.equals(value), () -> Trial.name(line) + ": the effects add up to " + Numbers.exact(sum) + ", the value is " + Numbers.exact(value));
        boolean percent = line.measure() instanceof Measure.AzureGrowth || line.measure() instanceof Measure.ValueGrowth;
        if (percent && !trial.isRead(line)) {
            BigFraction now = Sums.sum(counted, one -> Objects.requireNonNull(one.now()));
            BigFraction then = Sums.sum(counted, one -> Objects.requireNonNull(one.then()));
            trial.require(then.signum() > 0 && now.subtract(then).multiply(100).divide(then).equals(value), () -> Trial.name(line) + ": the amounts add up to "
                    + Numbers.exact(now) + " after " + Numbers.exact(then) + ", which is not " + Numbers.exact(value) + " percent");
        }
    }

    private static boolean isThere(Map<String, Integer> sizes, String fact) {
        int bracket = fact.indexOf('[');
        Integer size = bracket < 0 ? null : sizes.get(fact.substring(0, bracket));
        return size != null && fact.endsWith("]") && Integer.parseInt(fact.substring(bracket + 1, fact.length() - 1)) < size;
    }

    private static Map<String, Integer> sizes(PartnerFacts facts) {
        return Map.of(Part.TENANTS.code(), facts.tenants().size(), Part.AZURE_CONSUMPTION.code(), facts.azureConsumption().size(),
                Part.MICROSOFT_365_USAGE.code(), facts.microsoft365Usage().size(),
                Part.BUSINESS_APPLICATIONS_USAGE.code(), facts.businessApplicationsUsage().size(), Part.PEOPLE.code(), facts.people().size(),
                Part.CERTIFICATIONS.code(), facts.certifications().size(), Part.READINGS.code(), facts.readings().size());
    }
}
