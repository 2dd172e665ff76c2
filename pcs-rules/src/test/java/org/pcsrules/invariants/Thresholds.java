package org.pcsrules.invariants;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.invariants.partners.Facts;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.RateCard;

/**
 * Every figure decides exactly at its value. A new customer is laid at each bound of each band and one step beside it; the line's value must
 * change by what the band says, and by nothing else.
 */
final class Thresholds {

    private static final String NEW = "new customer";
    private static final int USERS = 7;

    private final Trial trial;
    private final Trial none;

    private Thresholds(Trial given) {
        this.trial = given.with(Facts.measured(given.facts()), "without readings");
        this.none = given.with(Facts.none(given.facts()), "without any facts");
    }

    static void check(Trial given) {
        Thresholds thresholds = new Thresholds(given);
        Set<Measure> done = new HashSet<>();
        for (LineTerm line : given.lines()) {
            if (done.add(line.measure())) {
                thresholds.line(line);
            }
        }
        TrackChoices.check(thresholds.none);
        Gates.check(thresholds.none);
    }

    private void line(LineTerm line) {
        Measure measure = line.measure();
        if (measure instanceof Measure.Net net) {
            net(line, net.eligibility());
        } else if (measure instanceof Measure.ConsumptionGrowth growth) {
            for (BigFraction usd : Around.bounds(growth.eligibility().band(), Around.CENT)) {
                moves(line, trial.customers().azure(NEW, growth.eligibility().rows(), usd, now(growth)), "US dollars " + Numbers.exact(usd),
                        in(growth.eligibility(), usd) ? usd : BigFraction.ZERO);
            }
        } else if (measure instanceof Measure.UserGrowth growth) {
            for (BigFraction paid : Around.bounds(growth.eligibility().band(), Around.ONE)) {
                moves(line, trial.customers().usage(NEW, growth.eligibility().rows(), growth.rows(), paid.longValue(), USERS, null, now(growth)),
                        Numbers.exact(paid) + " licences", BigFraction.of(in(growth.eligibility(), paid) ? USERS : 0));
            }
        } else if (measure instanceof Measure.NetDeployments deployments) {
            deployments(line, deployments);
        } else if (measure instanceof Measure.AzureGrowth growth) {
            azureGrowth(line, growth);
        } else if (measure instanceof Measure.ValueGrowth growth) {
            valueGrowth(line, growth);
        }
    }

    private int now(Object of) {
        return Customers.now(trial, of);
    }

    private int then(Object of) {
        return trial.windows().comparing(of).map(Comparing::monthBefore).orElse(13);
    }

    /** The value of a line moves by an amount when a customer is added. */
    private void moves(LineTerm line, Optional<PartnerFacts> customer, String what, BigFraction by) {
        moves(trial, line, customer, what, by);
    }

    private static void moves(Trial before, LineTerm line, Optional<PartnerFacts> customer, String what, BigFraction by) {
        customer.ifPresent(rows -> {
            Trial more = before.with(Facts.plus(before.facts(), rows), "with a new customer of " + what);
            BigFraction was = before.line(line).value();
            BigFraction is = more.line(line).value();
            more.require(was != null && was.add(by).equals(is), () -> Trial.name(line) + ": a customer of " + what + " moves the value from " + was
                    + " to " + is + " instead of by " + Numbers.exact(by));
        });
    }

    // ---- who is eligible

    private void net(LineTerm line, Eligibility who) {
        for (BigFraction step : steps(who)) {
            for (BigFraction amount : Around.bounds(who.band(), step)) {
                int by = (in(who, amount) ? 1 : 0) - (who.band().contains(BigFraction.ZERO) ? 1 : 0);
                moves(line, trial.customers().amount(NEW, who, amount, now(who)), "amount " + Numbers.exact(amount), BigFraction.of(by));
                Around.inside(who.band(), step).ifPresent(inside -> grown(line, who, amount, inside));
            }
        }
    }

    /** A customer that was inside the band a year ago: it stays if it grew beyond the band and the term says so. */
    private void grown(LineTerm line, Eligibility who, BigFraction amount, BigFraction before) {
        boolean in = who.band().contains(amount) || staysAYear(who) && who.band().exceededBy(amount);
        moves(none, line, trial.customers().amount(NEW, who, amount, now(who)).flatMap(is -> trial.customers().amount(NEW, who, before, then(who))
                .map(was -> Facts.plus(was, is))), "amount " + Numbers.exact(amount) + " after " + Numbers.exact(before), BigFraction.of(in ? 0 : -1));
    }

    private static List<BigFraction> steps(Eligibility who) {
        if (who instanceof Eligibility.ConsumptionValue value) {
            return value.card().getEntries().stream().map(RateCard.Entry::rate).distinct().toList();
        }
        return List.of(who instanceof Eligibility.Licences ? Around.ONE : Around.CENT);
    }

    /** Whether a customer of an amount now and of nothing before is eligible. */
    private static boolean in(Eligibility who, BigFraction amount) {
        return who.band().contains(amount) || staysAYear(who) && who.band().exceededBy(amount) && who.band().contains(BigFraction.ZERO);
    }

    private static boolean staysAYear(Eligibility who) {
        return who instanceof Eligibility.Licences licences && licences.promotedStay()
                || who instanceof Eligibility.YearlyConsumption yearly && yearly.promotedStay();
    }

    // ---- who is deployed

    private void deployments(LineTerm line, Measure.NetDeployments measure) {
        Eligibility.Licences who = measure.eligibility();
        Band share = measure.activeShare();
        for (BigFraction paid : Around.bounds(who.band(), Around.ONE)) {
            Customers.active(share, paid.longValue()).ifPresent(active -> users(line, measure, paid.longValue(), active));
        }
        Around.inside(who.band(), Around.ONE).ifPresent(least -> {
            long paid = Around.dividing(who.band(), least, share).orElse(least).longValue();
            Around.bounds(share, BigFraction.of(1, paid)).forEach(active -> users(line, measure, paid, Around.floor(active.multiply(paid)).longValue()));
            long claimed = Around.dividing(who.band(), least, measure.leftOut()).orElse(least).longValue();
            Customers.active(share, claimed).ifPresent(active -> Around.bounds(measure.leftOut(), BigFraction.of(1, claimed)).forEach(first ->
                    claimed(line, measure, claimed, active, Around.floor(first.multiply(claimed)).longValue())));
        });
    }

    private void users(LineTerm line, Measure.NetDeployments measure, long paid, long active) {
        boolean deployed = in(measure.eligibility(), BigFraction.of(paid)) && measure.activeShare().contains(BigFraction.of(active, paid));
        moves(line, trial.customers().usage(NEW, measure.eligibility().rows(), measure.rows(), paid, active, null, now(measure)),
                active + " active users of " + paid, BigFraction.of(deployed ? 1 : 0));
    }

    /** A customer claimed the month before the last: what share of its licences was active then may leave it out. */
    private void claimed(LineTerm line, Measure.NetDeployments measure, long paid, long active, long first) {
        int month = now(measure);
        if (measure.leftOut().equals(Band.NOTHING) || month + 1 >= then(measure)) {
            return;
        }
        LocalDate claim = trial.customers().month(month + 1).atDay(1);
        boolean counts = !measure.leftOut().contains(BigFraction.of(first, paid));
        moves(line, trial.customers().usage(NEW, measure.eligibility().rows(), measure.rows(), paid, first, claim, month + 1).flatMap(was ->
                        trial.customers().usage(NEW, measure.eligibility().rows(), measure.rows(), paid, active, claim, month).map(is -> Facts.plus(was, is))),
                active + " active users of " + paid + ", " + first + " when it was claimed", BigFraction.of(counts ? 1 : 0));
    }

    // ---- from which amount on growth counts

    private void azureGrowth(LineTerm line, Measure.AzureGrowth measure) {
        for (BigFraction usd : Around.bounds(measure.year(), Around.CENT)) {
            BigFraction before = BigFraction.of(Around.floor(usd.multiply(50))).divide(100);
            if (before.signum() > 0) {
                grows(line, trial.customers().azure(NEW, measure.rows(), before, then(measure)), trial.customers().azure(NEW, measure.rows(), usd, now(measure)),
                        before, usd, measure.year().contains(usd));
            }
        }
    }

    private void valueGrowth(LineTerm line, Measure.ValueGrowth measure) {
        for (BigFraction rate : measure.card().getEntries().stream().map(RateCard.Entry::rate).distinct().toList()) {
            for (BigFraction before : Around.bounds(measure.baseline(), rate)) {
                if (before.signum() > 0) {
                    BigFraction value = before.multiply(2);
                    grows(line, trial.customers().value(NEW, measure.card(), before, then(measure)),
                            trial.customers().value(NEW, measure.card(), value, now(measure)), before, value, measure.baseline().contains(before));
                }
            }
        }
    }

    private void grows(LineTerm line, Optional<PartnerFacts> then, Optional<PartnerFacts> now, BigFraction before, BigFraction amount, boolean counts) {
        if (then.isEmpty() || now.isEmpty()) {
            return;
        }
        Trial grown = none.with(Facts.plus(Facts.plus(none.facts(), then.get()), now.get()),
                "with one customer of " + Numbers.exact(amount) + " after " + Numbers.exact(before));
        BigFraction growth = amount.subtract(before).multiply(100).divide(before);
        BigFraction points = counts ? Sums.earned(line, growth) : BigFraction.ZERO;
        grown.require(growth.equals(grown.line(line).value()) && points.equals(grown.line(line).points().exact()), () -> Trial.name(line) + ": "
                + Numbers.exact(amount) + " after " + Numbers.exact(before) + " gives value " + grown.line(line).value() + " and "
                + grown.line(line).points() + " points instead of " + Numbers.exact(points));
    }
}
