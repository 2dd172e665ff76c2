package org.pcsrules.conformance;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.NameList;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.TrackChoice;

/** The figures of one edition as its rule files state them: one entry per figure, in plain words. {@link PublishedFigures} is its twin. */
final class StatedFigures {

    private final EditionTerms terms;
    private final Map<String, String> figures = new TreeMap<>();

    private StatedFigures(EditionTerms terms) {
        this.terms = terms;
    }

    static Map<String, String> of(EditionTerms terms) {
        StatedFigures sheet = new StatedFigures(terms);
        terms.all(TrackChoice.class).forEach(choice -> sheet.put(choice.area() + " track choice", choice(choice)));
        terms.metrics().forEach(sheet::metric);
        return sheet.figures;
    }

    private void put(String at, String figure) {
        if (figures.put(at, figure) != null) {
            throw new IllegalStateException(at + " is stated twice");
        }
    }

    private static String choice(TrackChoice choice) {
        if (choice instanceof TrackChoice.Only only) {
            return "only " + only.track();
        }
        if (choice instanceof TrackChoice.SmbShare share) {
            return "SMB if the share is " + band(share.smbShare()) + ", twelve months " + band(share.ttmAcrUsd()) + ", otherwise "
                    + share.otherwise() + ", " + rows(share.rows());
        }
        if (choice instanceof TrackChoice.LargeWorkloads large) {
            return "ENTERPRISE if workloads are " + band(large.workloads()) + " with " + band(large.large()) + ", otherwise "
                    + large.otherwise() + ", " + rows(large.rows());
        }
        return "the higher score";
    }

    private void metric(MetricTerm metric) {
        put(metric + " maximum", metric.getMaximum() + " by " + metric.getUnit() + ", source " + metric.getSource());
        if (metric.getLines().size() > 1) {
            put(metric + " lines", metric.getCombine().name());
        }
        for (LineTerm line : metric.getLines()) {
            String name = metric + (line.line() == null ? "" : " " + line.line());
            put(name + " target", exact(line.target()) + " for " + line.maximum() + (line.ownMaximum() ? " of its own" : ""));
            put(name + " measure", measure(line));
        }
    }

    private String measure(LineTerm line) {
        Measure measure = line.measure();
        if (measure instanceof Measure.Net net) {
            return net(net.eligibility());
        }
        if (measure instanceof Measure.AzureGrowth growth) {
            return "growth in percent, twelve months " + band(growth.year()) + ", " + rows(growth.rows());
        }
        if (measure instanceof Measure.Services services) {
            return "services without " + list(services.excluded()) + ", " + rows(services.rows());
        }
        if (measure instanceof Measure.ConsumptionGrowth growth) {
            return "growth in dollars of " + tenants(growth.eligibility());
        }
        if (measure instanceof Measure.UserGrowth growth) {
            return "growth of users" + (growth.sinceAssociation() ? " since association" : "") + ", " + rows(growth.rows()) + ", of "
                    + tenants(growth.eligibility());
        }
        if (measure instanceof Measure.NetDeployments deployments) {
            return "net tenants with a share " + band(deployments.activeShare()) + ", left out "
                    + (deployments.leftOut() == Band.NOTHING ? "none" : band(deployments.leftOut())) + ", " + rows(deployments.rows()) + ", of "
                    + tenants(deployments.eligibility());
        }
        if (measure instanceof Measure.ValueGrowth growth) {
            return "growth in percent, then " + band(growth.baseline()) + ", " + card(growth.card());
        }
        if (measure instanceof Measure.People people) {
            return exact(BigFraction.of(line.maximum()).divide(line.target())) + " a person of " + sorted(people.certifications());
        }
        if (measure instanceof Measure.Steps steps) {
            return steps.steps().stream().map(StatedFigures::step).collect(Collectors.joining("; "));
        }
        return "only readings";
    }

    private static String step(Measure.Step step) {
        return (step.gate() ? band(step.people()) + " give " + exact(step.points()) : exact(step.points()) + " a person") + " of "
                + sorted(step.certifications());
    }

    private String net(Eligibility who) {
        if (who instanceof Eligibility.Revenue revenue) {
            return "net workloads " + band(revenue.band()) + ", " + rows(revenue.rows());
        }
        if (who instanceof Eligibility.ConsumptionValue value) {
            return "net deployments " + band(value.band()) + ", " + card(value.card());
        }
        return "net " + tenants(who);
    }

    private String tenants(Eligibility who) {
        if (who instanceof Eligibility.MonthlyConsumption month) {
            Comparing months = terms.all(Comparing.class).stream().filter(one -> one.of().equals(month)).findFirst().orElseThrow();
            return "tenants " + band(month.band()) + " in one of " + (months.now().earliest() - months.now().latest() + 1) + " months, "
                    + rows(month.rows());
        }
        if (who instanceof Eligibility.YearlyConsumption year) {
            return "tenants " + band(year.band()) + " in twelve months" + stay(year.promotedStay()) + ", " + rows(year.rows());
        }
        Eligibility.Licences licences = (Eligibility.Licences) who;
        return "tenants " + band(licences.band()) + " licences" + stay(licences.promotedStay()) + ", " + rows(licences.rows());
    }

    private static String stay(boolean promoted) {
        return promoted ? ", promoted ones stay" : "";
    }

    private static String rows(Rows rows) {
        String offers = rows instanceof AzureRows azure ? new TreeSet<>(azure.getOffers()) + " " : "";
        return offers + sorted(rows.getAssociations()) + " of " + list(rows.getNames());
    }

    private static String list(NameList list) {
        return list.all() ? "ALL" : new TreeSet<>(list.entries()).toString();
    }

    private static String card(RateCard card) {
        Map<String, String> rates = new TreeMap<>();
        card.getEntries().forEach(entry -> rates.put(entry.workload(), exact(entry.rate()) + " by "
                + (entry.profiles() ? "profiles" : "activeUsers") + " under " + sorted(entry.associations()) + " of "
                + new TreeSet<>(entry.factWorkloads())));
        return rates.toString();
    }

    private static String sorted(CertificationList list) {
        return sorted(list.certifications());
    }

    private static String sorted(Collection<?> names) {
        return names.stream().map(String::valueOf).sorted().toList().toString();
    }

    private static String band(Band band) {
        String words = band.toString();
        return words.isEmpty() ? "any" : words;
    }

    private static String exact(BigFraction number) {
        return number.getDenominatorAsInt() == 1 ? number.getNumerator().toString() : number.getNumerator() + "/" + number.getDenominator();
    }
}
