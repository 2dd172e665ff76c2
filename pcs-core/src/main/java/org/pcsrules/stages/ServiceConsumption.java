package org.pcsrules.stages;

import java.math.BigDecimal;
import java.util.List;
import org.pcsrules.terms.Months;

/** What one tenant consumes of one service. */
public final class ServiceConsumption {

    private final String service;
    private final List<EligibleConsumption.Counted> counted;

    ServiceConsumption(String service, List<EligibleConsumption.Counted> counted) {
        this.service = service;
        this.counted = counted;
    }

    /** The folded name of the service. */
    public String getService() {
        return service;
    }

    /** US dollars of these months together. */
    public BigDecimal usd(Months months) {
        return counted.stream().filter(one -> months.contains(one.monthsBack())).map(EligibleConsumption.Counted::usd)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether anything is consumed in these months. */
    public boolean inUse(Months months) {
        for (EligibleConsumption.Counted one : counted) {
            if (months.contains(one.monthsBack()) && one.usd().signum() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The rows, by index in the facts, that count in these months. */
    public List<Integer> rows(Months months) {
        return counted.stream().filter(one -> months.contains(one.monthsBack()))
                .flatMap(one -> one.rows().stream().filter(row -> row.association() == one.association()))
                .map(AzureRow::index).toList();
    }
}
