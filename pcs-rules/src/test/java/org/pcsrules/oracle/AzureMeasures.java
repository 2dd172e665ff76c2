package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.Numbers;

/** METHOD section 7, and the lines {@code AZURE} of section 9.2. */
final class AzureMeasures {

    private final AzureTable table;
    private final boolean singleMonth;

    AzureMeasures(AzureTable table, boolean singleMonth) {
        this.table = table;
        this.singleMonth = singleMonth;
    }

    Measured measured(Measure.AzureNetTenants measure) {
        int net = 0;
        for (AzureTable.Amounts tenant : table.amounts(measure.rows())) {
            net += (eligible(tenant, measure, 0) ? 1 : 0) - (eligible(tenant, measure, 12) ? 1 : 0);
        }
        return Measured.of(BigFraction.of(net));
    }

    private static boolean eligible(AzureTable.Amounts tenant, Measure.AzureNetTenants measure, int back) {
        for (int i = 0; i < measure.months(); i++) {
            if (tenant.month(back + i).compareTo(measure.monthlyAtLeast()) >= 0) {
                return true;
            }
        }
        return false;
    }

    Measured measured(Measure.AzureGrowthPercent measure) {
        Collection<AzureTable.Amounts> tenants = table.amounts(measure.rows());
        BigDecimal year = total(tenants, tenant -> tenant.year(0));
        BigFraction now = Numbers.fraction(singleMonth ? total(tenants, tenant -> tenant.month(0)) : year);
        BigFraction then = Numbers.fraction(total(tenants, tenant -> singleMonth ? tenant.month(12) : tenant.year(12)));
        if (then.signum() == 0) {
            return Measured.without(null, Blocker.Kind.NO_BASELINE);
        }
        BigFraction growth = Measured.percent(now, then);
        return year.compareTo(measure.ttmAtLeast()) < 0
                ? Measured.without(growth, Blocker.Kind.BELOW_MINIMUM)
                : Measured.of(growth);
    }

    static BigDecimal total(Collection<AzureTable.Amounts> tenants, Function<AzureTable.Amounts, BigDecimal> amount) {
        BigDecimal total = BigDecimal.ZERO;
        for (AzureTable.Amounts tenant : tenants) {
            total = total.add(amount.apply(tenant));
        }
        return total;
    }

    Measured measured(Measure.AzureDistinctServices measure) {
        return Measured.of(BigFraction.of(table.services(measure.rows())));
    }

    Measured measured(Measure.AzureTtmNetTenants measure) {
        int net = 0;
        for (AzureTable.Amounts tenant : table.amounts(measure.rows())) {
            net += (eligible(tenant, measure.band(), measure.promotedStay(), 0) ? 1 : 0)
                    - (eligible(tenant, measure.band(), measure.promotedStay(), 12) ? 1 : 0);
        }
        return Measured.of(BigFraction.of(net));
    }

    Measured measured(Measure.AzureTtmGrowth measure) {
        BigDecimal growth = BigDecimal.ZERO;
        for (AzureTable.Amounts tenant : table.amounts(measure.rows())) {
            if (eligible(tenant, measure.band(), measure.promotedStay(), 0)) {
                growth = growth.add(singleMonth ? tenant.month(0) : tenant.year(0));
            }
            if (eligible(tenant, measure.band(), measure.promotedStay(), 12)) {
                growth = growth.subtract(singleMonth ? tenant.month(12) : tenant.year(12));
            }
        }
        return Measured.of(Numbers.fraction(growth));
    }

    /** A tenant that grew out of the band within the year stays. */
    private static boolean eligible(AzureTable.Amounts tenant, Band band, boolean promotedStay, int back) {
        return band.contains(tenant.year(back))
                || promotedStay && band.isExceededBy(tenant.year(back)) && band.contains(tenant.year(back + 12));
    }
}
