package org.pcsrules.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcsrules.Catalogue;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.RevenueRows;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.TrackChoice;
import org.pcsrules.terms.UsageRows;

/** Facts of no use to an area never move it. */
final class Independence {

    private final List<Rows> rows = new ArrayList<>();
    private final List<RateCard> cards = new ArrayList<>();
    private final List<CertificationList> lists = new ArrayList<>();

    private Independence(Trial trial, Area area) {
        trial.lines().stream().filter(line -> line.area() == area).map(LineTerm::measure).forEach(this::measure);
        for (TrackChoice choice : trial.terms().all(TrackChoice.class)) {
            if (choice.area() == area && choice instanceof TrackChoice.SmbShare share) {
                rows.add(share.rows());
            } else if (choice.area() == area && choice instanceof TrackChoice.LargeWorkloads large) {
                rows.add(large.rows());
            }
        }
    }

    static void check(Trial trial, Catalogue names) {
        for (AreaScore was : trial.card().areas()) {
            Trial alone = trial.with(new Independence(trial, was.area()).of(trial.facts(), was.area(), names),
                    "with only the facts that " + was.area() + " can use");
            AreaScore is = alone.card().area(was.area());
            alone.require(is.equals(was), () -> Plain.difference(List.of(was), List.of(is)));
        }
    }

    private void measure(Measure measure) {
        if (measure instanceof Measure.Net net) {
            eligibility(net.eligibility());
        } else if (measure instanceof Measure.AzureGrowth growth) {
            rows.add(growth.rows());
        } else if (measure instanceof Measure.Services services) {
            rows.add(services.rows());
        } else if (measure instanceof Measure.ConsumptionGrowth growth) {
            eligibility(growth.eligibility());
        } else if (measure instanceof Measure.UserGrowth growth) {
            eligibility(growth.eligibility());
            rows.add(growth.rows());
        } else if (measure instanceof Measure.NetDeployments deployments) {
            eligibility(deployments.eligibility());
            rows.add(deployments.rows());
        } else if (measure instanceof Measure.ValueGrowth growth) {
            cards.add(growth.card());
        } else if (measure instanceof Measure.People people) {
            lists.add(people.certifications());
        } else if (measure instanceof Measure.Steps steps) {
            steps.steps().forEach(step -> lists.add(step.certifications()));
        }
    }

    private void eligibility(Eligibility who) {
        if (who instanceof Eligibility.MonthlyConsumption one) {
            rows.add(one.rows());
        } else if (who instanceof Eligibility.YearlyConsumption one) {
            rows.add(one.rows());
        } else if (who instanceof Eligibility.Licences one) {
            rows.add(one.rows());
        } else if (who instanceof Eligibility.Revenue one) {
            rows.add(one.rows());
        } else if (who instanceof Eligibility.ConsumptionValue one) {
            cards.add(one.card());
        }
    }

    private PartnerFacts of(PartnerFacts facts, Area area, Catalogue names) {
        Set<String> certifications = lists.stream().flatMap(list -> list.certifications().stream()).collect(Collectors.toSet());
        return facts.toBuilder()
                .azureConsumption(facts.azureConsumption().stream().filter(row -> lists(AzureRows.class, names.azureService(row.service()))).toList())
                .microsoft365Usage(facts.microsoft365Usage().stream()
                        .filter(row -> lists(UsageRows.class, names.microsoft365Workload(row.workload()))).toList())
                .businessApplicationsUsage(facts.businessApplicationsUsage().stream().filter(row -> {
                    String workload = names.businessApplicationsWorkload(row.workload());
                    return lists(RevenueRows.class, workload)
                            || cards.stream().flatMap(card -> card.getEntries().stream()).anyMatch(entry -> entry.factWorkloads().contains(workload));
                }).toList())
                .certifications(facts.certifications().stream().filter(row -> certifications.contains(names.certification(row.certification()))).toList())
                .readings(facts.readings().stream().filter(row -> row.area() == area).toList())
                .build();
    }

    private boolean lists(Class<? extends Rows> kind, String name) {
        return rows.stream().anyMatch(one -> kind.isInstance(one) && one.getNames().lists(name));
    }
}
