package org.pcsrules.invariants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.invariants.partners.Facts;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.OneMore;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.NameList;

/** What an explanation says that one more unit gives is what it gives when facts with that unit are scored. */
final class OneMoreUnit {

    private static final String NEW = "one more";

    private final Trial trial;
    private final Catalogue names;

    private OneMoreUnit(Trial trial, Catalogue names) {
        this.trial = trial;
        this.names = names;
    }

    static void check(Trial trial, Catalogue names) {
        OneMoreUnit units = new OneMoreUnit(trial, names);
        for (LineTerm line : trial.lines()) {
            for (OneMore told : trial.explained(line).oneMore()) {
                if (told.line() == line.line()) {
                    units.facts(line, told.step()).ifPresent(facts -> units.require(line, told, facts));
                }
            }
        }
    }

    private void require(LineTerm line, OneMore told, PartnerFacts facts) {
        Trial more = trial.with(facts, "with one more of " + told.unit() + " for " + Trial.name(line) + (told.step() == null ? "" : ", step " + told.step()));
        BigFraction gain = more.metric(line).points().exact().subtract(trial.metric(line).points().exact());
        more.require(gain.equals(told.gain().exact()), () -> Trial.name(line) + (told.step() == null ? "" : ", step " + told.step()) + ": one more of "
                + told.unit() + " is said to give " + told.gain() + " points and gives " + gain + "; the value went from " + trial.line(line).value()
                + " to " + more.line(line).value());
    }

    /** The partner with one more unit of a line; empty where no facts can be made that give it. */
    Optional<PartnerFacts> facts(LineTerm line, @Nullable Integer step) {
        if (trial.isRead(line)) {
            Reading reading = trial.facts().readings().stream().filter(one -> Readings.isOf(one, line)).findFirst().orElseThrow();
            return Optional.of(Readings.with(trial.facts(), line, reading.value().add(BigDecimal.ONE)));
        }
        return added(line, step).map(more -> Facts.plus(trial.facts(), more));
    }

    private Optional<PartnerFacts> added(LineTerm line, @Nullable Integer step) {
        Measure measure = line.measure();
        if (measure instanceof Measure.AzureGrowth growth) {
            return growth.year().upper() != null ? Optional.empty()
                    : trial.customers().azure(NEW, growth.rows(), then(line).divide(100), Customers.now(trial, growth));
        }
        if (measure instanceof Measure.ValueGrowth growth) {
            return trial.customers().value(NEW, growth.card(), then(line).divide(100), Customers.now(trial, growth));
        }
        if (measure instanceof Measure.Services services) {
            return service(line, services);
        }
        if (measure instanceof Measure.ConsumptionGrowth growth) {
            return dollar(growth);
        }
        if (measure instanceof Measure.People people) {
            return Skills.certification(trial, people.certifications(), any -> true).map(one -> holder(one));
        }
        if (measure instanceof Measure.Steps steps) {
            return Gates.own(trial, steps, steps.steps().get(Objects.requireNonNull(step) - 1)).map(one -> holder(one));
        }
        return Customers.oneMore(trial, line, NEW);
    }

    private PartnerFacts holder(org.pcsrules.terms.KnownCertification one) {
        return PartnerFacts.builder("").add(Skills.held(NEW, one, trial.partner().asOf())).build();
    }

    /** What all subjects of the line had at the time compared with. */
    private BigFraction then(LineTerm line) {
        MetricScore metric = trial.explained(line);
        return Sums.sum(metric.counted(), (Counted one) -> Objects.requireNonNull(one.then()));
    }

    /** A service of the list that is not in use yet. */
    private Optional<PartnerFacts> service(LineTerm line, Measure.Services services) {
        NameList list = services.rows().getNames();
        TreeSet<String> used = new TreeSet<>();
        trial.facts().azureConsumption().forEach(row -> used.add(names.azureService(row.service())));
        List<String> free = list.all() ? List.of("a service not used yet")
                : list.entries().stream().filter(name -> !used.contains(name) && !services.excluded().lists(name)).sorted().toList();
        return free.isEmpty() ? Optional.empty()
                : trial.customers().azure(NEW, services.rows(), free.get(0), BigFraction.ONE, Customers.now(trial, line.measure()));
    }

    /** A customer of the band now and a year ago, whose consumption grew by one dollar. */
    private Optional<PartnerFacts> dollar(Measure.ConsumptionGrowth growth) {
        Optional<Comparing> months = trial.windows().comparing(growth);
        Optional<BigFraction> before = Around.inside(growth.eligibility().band(), Around.CENT);
        if (months.isEmpty() || before.isEmpty() || !growth.eligibility().band().contains(before.get().add(1))) {
            return Optional.empty();
        }
        return trial.customers().azure(NEW, growth.eligibility().rows(), before.get().add(1), months.get().monthNow()).flatMap(now ->
                trial.customers().azure(NEW, growth.eligibility().rows(), before.get(), months.get().monthBefore()).map(then -> Facts.plus(then, now)));
    }
}
