package org.pcsrules.rulebook.examples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.engine.RuleTrace;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.stages.AzureTenants;
import org.pcsrules.stages.EligibleConsumption;
import org.pcsrules.stages.EligibleUsage;
import org.pcsrules.stages.RevenuePairs;
import org.pcsrules.stages.UsageTenants;
import org.pcsrules.stages.ValuePairs;
import org.pcsrules.stages.WorkloadUsage;
import org.pcsrules.stages.WorkloadValue;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Ratio;
import org.pcsrules.terms.UsageRows;

/** The bands of a measure, and how large the customers of a score are that they were held against. */
final class Sizes {

    /** A band. @param of what it is held against */
    record Held(Size of, Band band) {
        List<BigFraction> bounds() {
            return Stream.of(band.lower(), band.upper()).flatMap(Stream::ofNullable).filter(bound -> !band.equals(Band.NOTHING)).toList();
        }
    }

    private final Map<Size, Set<BigFraction>> found = new EnumMap<>(Size.class);
    private final RuleTrace.Reach reach;

    private Sizes(RuleTrace.Reach reach) {
        this.reach = reach;
    }

    /** The bands of a measure; a line of skilling has none. */
    static List<Held> bands(Measure measure) {
        List<Held> bands = new ArrayList<>();
        Eligibility who = eligibility(measure);
        if (who != null) {
            bands.add(new Held(of(who), who.band()));
        }
        if (measure instanceof Measure.AzureGrowth growth) {
            bands.add(new Held(Size.CONSUMPTION_OF_ALL, growth.year()));
        } else if (measure instanceof Measure.ValueGrowth growth) {
            bands.add(new Held(Size.VALUE_OF_ALL_A_YEAR_AGO, growth.baseline()));
        } else if (measure instanceof Measure.NetDeployments deployments) {
            bands.add(new Held(Size.ACTIVE_SHARE, deployments.activeShare()));
            bands.add(new Held(Size.ACTIVE_SHARE_AT_FIRST, deployments.leftOut()));
        }
        return bands;
    }

    /** Who counts in a measure; null where nobody is chosen. */
    static @Nullable Eligibility eligibility(Measure measure) {
        return measure instanceof Measure.Net net ? net.eligibility()
                : measure instanceof Measure.ConsumptionGrowth growth ? growth.eligibility()
                : measure instanceof Measure.UserGrowth growth ? growth.eligibility()
                : measure instanceof Measure.NetDeployments deployments ? deployments.eligibility() : null;
    }

    private static Size of(Eligibility who) {
        return who instanceof Eligibility.MonthlyConsumption ? Size.CONSUMPTION_OF_A_MONTH
                : who instanceof Eligibility.YearlyConsumption ? Size.CONSUMPTION_OF_A_YEAR
                : who instanceof Eligibility.Licences ? Size.LICENCES
                : who instanceof Eligibility.Revenue ? Size.REVENUE : Size.VALUE;
    }

    /** The sizes that the bands of a measure were held against in a score. */
    static Map<Size, Set<BigFraction>> of(Measure measure, RuleTrace.Reach reach) {
        Sizes sizes = new Sizes(reach);
        Eligibility who = eligibility(measure);
        if (who != null) {
            Stream.of(who.now(), who.before()).forEach(months -> sizes.eligibility(who, months));
        }
        if (measure instanceof Measure.AzureGrowth growth) {
            sizes.azure(growth.rows(), all -> sizes.add(Size.CONSUMPTION_OF_ALL, EligibleConsumption.total(all, growth.trailing())));
        } else if (measure instanceof Measure.ValueGrowth growth) {
            sizes.values(growth.card(), all -> sizes.add(Size.VALUE_OF_ALL_A_YEAR_AGO, WorkloadValue.total(all, growth.before())));
        } else if (measure instanceof Measure.NetDeployments deployments) {
            sizes.usage(deployments.rows(), tenant -> {
                sizes.add(Size.ACTIVE_SHARE, tenant.shareOfTenant(deployments.now()));
                if (tenant.associatedAfter(deployments.before())) {
                    sizes.add(Size.ACTIVE_SHARE_AT_FIRST, tenant.shareOfTenant(tenant.getFirstMonth()));
                }
            });
        }
        return sizes.found;
    }

    private void eligibility(Eligibility who, Months months) {
        if (who instanceof Eligibility.MonthlyConsumption of) {
            azure(of.rows(), all -> all.forEach(tenant -> add(of(who), Numbers.fraction(tenant.largestMonth(months)))));
        } else if (who instanceof Eligibility.YearlyConsumption of) {
            azure(of.rows(), all -> all.forEach(tenant -> add(of(who), Numbers.fraction(tenant.usd(months)))));
        } else if (who instanceof Eligibility.Licences of) {
            usage(of.rows(), tenant -> {
                for (WorkloadUsage pair : tenant.getWorkloads()) {
                    add(of(who), BigFraction.of(pair.paid(months.latest())));
                }
            });
        } else if (who instanceof Eligibility.Revenue of) {
            reach.concluded(RevenuePairs.class).filter(pairs -> pairs.rows() == of.rows()).flatMap(pairs -> pairs.all().stream())
                    .forEach(pair -> add(of(who), Numbers.fraction(pair.usd(months))));
        } else if (who instanceof Eligibility.ConsumptionValue of) {
            values(of.card(), all -> all.forEach(pair -> add(of(who), pair.value(months))));
        }
    }

    private void azure(AzureRows rows, Consumer<List<EligibleConsumption>> of) {
        reach.concluded(AzureTenants.class).filter(tenants -> tenants.rows() == rows).forEach(tenants -> of.accept(tenants.all()));
    }

    private void usage(UsageRows rows, Consumer<EligibleUsage> of) {
        reach.concluded(UsageTenants.class).filter(tenants -> tenants.rows() == rows).forEach(tenants -> tenants.all().forEach(of));
    }

    private void values(RateCard card, Consumer<List<WorkloadValue>> of) {
        reach.concluded(ValuePairs.class).filter(pairs -> pairs.card() == card).forEach(pairs -> of.accept(pairs.all()));
    }

    private void add(Size of, @Nullable Ratio share) {
        if (share != null) {
            add(of, share.exact());
        }
    }

    private void add(Size of, BigFraction size) {
        found.computeIfAbsent(of, any -> new TreeSet<>()).add(size);
    }
}
