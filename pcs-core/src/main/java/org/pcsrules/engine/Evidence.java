package org.pcsrules.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.CheckedFacts;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.stages.LineValue;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/**
 * Tells of each line which facts its value comes from and why the others do not count. It reads what the rules found and the terms
 * they applied; it decides nothing itself.
 */
final class Evidence {

    private final Found found;
    private final CheckedFacts checked;
    private final Map<String, String> readings;

    Evidence(Found found, CheckedFacts checked, Map<String, String> readings) {
        this.found = found;
        this.checked = checked;
        this.readings = readings;
    }

    /** The evidence of a line. */
    LineEvidence of(LineTerm line) {
        Part part = part(line.measure());
        LineValue value = found.lineValues.get(line);
        LineEvidence evidence = new LineEvidence(line, part, value.read() ? Part.READINGS : part);
        if (value.read()) {
            read(line, value, evidence);
            all(part, evidence, Reason.REPLACED_BY_READING, value);
        } else {
            repetitions(part, evidence);
            measured(line.measure(), evidence);
        }
        return evidence;
    }

    /** The subjects alone of a line that is measured. */
    List<Subject> subjects(LineTerm line) {
        Part part = part(line.measure());
        LineEvidence evidence = new LineEvidence(line, part, part);
        measured(line.measure(), evidence);
        return evidence.subjects();
    }

    private void measured(Measure measure, LineEvidence evidence) {
        if (measure instanceof Measure.Net net) {
            net(net.eligibility(), evidence);
        } else if (measure instanceof Measure.AzureGrowth growth) {
            AzureEvidence.growth(found, evidence, growth);
        } else if (measure instanceof Measure.Services services) {
            AzureEvidence.services(found, evidence, services);
        } else if (measure instanceof Measure.ConsumptionGrowth growth) {
            AzureEvidence.consumptionGrowth(found, evidence, growth);
        } else if (measure instanceof Measure.UserGrowth growth) {
            UsageEvidence.growth(found, evidence, growth);
        } else if (measure instanceof Measure.NetDeployments deployments) {
            UsageEvidence.deployments(found, evidence, deployments, "BEST_WORKLOAD".equals(readings.get("ACTIVE_SHARE")));
        } else if (measure instanceof Measure.ValueGrowth growth) {
            BusinessEvidence.growth(found, evidence, growth);
        } else if (measure instanceof Measure.People people) {
            PeopleEvidence.people(found, evidence, people);
        } else if (measure instanceof Measure.Steps steps) {
            PeopleEvidence.steps(found, evidence, steps);
        } else if (measure instanceof Measure.ReadingOnly only) {
            all(only.facts(), evidence, Reason.NOT_USED_IN_EDITION, found.measured.get(measure));
        }
    }

    private void net(Eligibility eligibility, LineEvidence evidence) {
        if (eligibility instanceof Eligibility.MonthlyConsumption who) {
            AzureEvidence.net(found, evidence, who, who.rows());
        } else if (eligibility instanceof Eligibility.YearlyConsumption who) {
            AzureEvidence.net(found, evidence, who, who.rows());
        } else if (eligibility instanceof Eligibility.Licences who) {
            UsageEvidence.net(found, evidence, who);
        } else if (eligibility instanceof Eligibility.Revenue who) {
            BusinessEvidence.revenue(found, evidence, who);
        } else if (eligibility instanceof Eligibility.ConsumptionValue who) {
            BusinessEvidence.deployments(found, evidence, who);
        }
    }

    private static Part part(Measure measure) {
        if (measure instanceof Measure.ReadingOnly only) {
            return only.facts();
        }
        if (measure instanceof Measure.People || measure instanceof Measure.Steps) {
            return Part.CERTIFICATIONS;
        }
        if (measure instanceof Measure.UserGrowth || measure instanceof Measure.NetDeployments
                || measure instanceof Measure.Net net && net.eligibility() instanceof Eligibility.Licences) {
            return Part.MICROSOFT_365_USAGE;
        }
        if (measure instanceof Measure.ValueGrowth || measure instanceof Measure.Net net
                && (net.eligibility() instanceof Eligibility.Revenue || net.eligibility() instanceof Eligibility.ConsumptionValue)) {
            return Part.BUSINESS_APPLICATIONS_USAGE;
        }
        return Part.AZURE_CONSUMPTION;
    }

    private void read(LineTerm line, LineValue value, LineEvidence evidence) {
        List<Reading> all = checked.facts().readings();
        for (int i = 0; i < all.size(); i++) {
            Reading reading = all.get(i);
            if (reading.area() == line.area() && reading.track() == line.track() && reading.metric() == line.metric()
                    && reading.line() == line.line()) {
                if (!checked.repeats(Part.READINGS, i)) {
                    evidence.counts(new Subject("reading", null, value.value(), null, value.value(), List.of(i),
                            "the value that Partner Center shows", value));
                }
            }
        }
    }

    private int size(Part part) {
        PartnerFacts facts = checked.facts();
        return switch (part) {
            case TENANTS -> facts.tenants().size();
            case AZURE_CONSUMPTION -> facts.azureConsumption().size();
            case MICROSOFT_365_USAGE -> facts.microsoft365Usage().size();
            case BUSINESS_APPLICATIONS_USAGE -> facts.businessApplicationsUsage().size();
            case PEOPLE -> facts.people().size();
            case CERTIFICATIONS -> facts.certifications().size();
            case READINGS -> facts.readings().size();
        };
    }

    private void repetitions(Part part, LineEvidence evidence) {
        for (int i = 0; i < size(part); i++) {
            if (checked.repeats(part, i)) {
                evidence.leaves(i, Reason.DUPLICATE_ROW, part);
            }
        }
    }

    private void all(Part part, LineEvidence evidence, Reason reason, @Nullable Object decidedBy) {
        for (int i = 0; i < size(part); i++) {
            evidence.leaves(i, reason, decidedBy == null ? part : decidedBy);
        }
    }
}
