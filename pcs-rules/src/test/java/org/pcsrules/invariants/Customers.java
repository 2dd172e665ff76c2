package org.pcsrules.invariants;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.invariants.partners.CustomerRows;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.UsageRows;

/** Customers that are new to a partner: made so that they count on a given line, on no other line of its metric if that can be. */
final class Customers {

    private Customers() {
    }

    /** One unit more of a line that counts customers or users, as one new customer. Empty for other lines, and where facts cannot give it. */
    static Optional<PartnerFacts> oneMore(Trial trial, LineTerm line, String tenant) {
        CustomerRows customers = trial.customers();
        if (line.measure() instanceof Measure.Net net) {
            return month(trial, net.eligibility()).flatMap(month -> net(trial, net.eligibility(), tenant, month));
        }
        if (line.measure() instanceof Measure.UserGrowth growth) {
            return licences(growth.eligibility()).flatMap(paid -> association(trial, line, growth.eligibility().rows(), growth.rows())
                    .flatMap(association -> customers.usage(tenant, growth.eligibility().rows(), growth.rows(), association, paid, 1, null,
                            now(trial, growth))));
        }
        if (line.measure() instanceof Measure.NetDeployments deployments) {
            return licences(deployments.eligibility()).flatMap(paid -> active(deployments.activeShare(), paid).flatMap(active ->
                    association(trial, line, deployments.eligibility().rows(), deployments.rows()).flatMap(association -> customers.usage(tenant,
                            deployments.eligibility().rows(), deployments.rows(), association, paid, active, null, now(trial, deployments)))));
        }
        return Optional.empty();
    }

    /** A customer that gives a line something to count, whatever it counts. */
    static Optional<PartnerFacts> counting(Trial trial, LineTerm line, String tenant) {
        CustomerRows customers = trial.customers();
        Measure measure = line.measure();
        if (measure instanceof Measure.AzureGrowth growth) {
            return customers.azure(tenant, growth.rows(), Around.inside(growth.year(), Around.CENT).orElse(Around.CENT), now(trial, growth));
        }
        if (measure instanceof Measure.Services services) {
            return customers.azure(tenant, services.rows(), Around.CENT, now(trial, services));
        }
        if (measure instanceof Measure.ConsumptionGrowth growth) {
            return month(trial, growth.eligibility()).flatMap(month -> net(trial, growth.eligibility(), tenant, month));
        }
        if (measure instanceof Measure.ValueGrowth growth) {
            return growth.card().getEntries().stream().findFirst()
                    .flatMap(entry -> customers.value(tenant, growth.card(), entry.rate(), now(trial, growth)));
        }
        return oneMore(trial, line, tenant);
    }

    /** A customer that is eligible by its rows of one month. */
    static Optional<PartnerFacts> net(Trial trial, Eligibility who, String tenant, int monthsBack) {
        return inside(who).flatMap(amount -> trial.customers().amount(tenant, who, amount, monthsBack));
    }

    /** The smallest amount that makes a customer eligible. */
    static Optional<BigFraction> inside(Eligibility who) {
        if (who instanceof Eligibility.ConsumptionValue value) {
            return value.card().getEntries().stream().flatMap(entry -> Around.inside(value.band(), entry.rate()).stream()).min(BigFraction::compareTo);
        }
        return Around.inside(who.band(), who instanceof Eligibility.Licences ? Around.ONE : Around.CENT);
    }

    static Optional<Long> licences(Eligibility.Licences who) {
        return Around.inside(who.band(), Around.ONE).map(BigFraction::longValue);
    }

    /** The fewest active users of so many licences whose share lies in a band. */
    static Optional<Long> active(Band share, long paid) {
        return paid == 0 ? Optional.empty()
                : Around.inside(share, BigFraction.of(1, paid)).map(inside -> Around.floor(inside.multiply(paid)).longValue());
    }

    /** The month that stands for now and lies latest. */
    static int now(Trial trial, Object of) {
        return month(trial, of).orElse(1);
    }

    static Optional<Integer> month(Trial trial, Object of) {
        return trial.windows().comparing(of).map(Comparing::monthNow);
    }

    /** An association that counts on the line, and if possible on no other line of the metric. */
    private static Optional<Association> association(Trial trial, LineTerm line, UsageRows who, UsageRows rows) {
        Set<Association> others = trial.metricTerm(line).getLines().stream().filter(other -> other != line).map(LineTerm::measure)
                .flatMap(measure -> measure instanceof Measure.UserGrowth growth ? growth.rows().getAssociations().stream()
                        : measure instanceof Measure.NetDeployments some ? some.rows().getAssociations().stream() : java.util.stream.Stream.empty())
                .collect(Collectors.toSet());
        return rows.getAssociations().stream().filter(who.getAssociations()::contains).filter(one -> !others.contains(one)).sorted().findFirst();
    }
}
