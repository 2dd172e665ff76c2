package org.pcsrules.oracle;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Blocker;

/** Measures one partner on one day; the same measure once. */
final class Measurer {

    private final EligibleRows rows;
    private final AzureTable azureTable;
    private final AzureMeasures azure;
    private final Microsoft365Measures microsoft365;
    private final BusinessMeasures business;
    private final People people;
    private final boolean secondGateAfterFirst;
    private final Map<Measure, Measured> known = new IdentityHashMap<>();

    Measurer(EligibleRows rows, Map<String, Terms.CertificationTerms> certifications, LocalDate asOf, Chosen chosen) {
        Months months = Months.before(asOf);
        this.rows = rows;
        azureTable = new AzureTable(rows.azure(), months);
        azure = new AzureMeasures(azureTable, chosen.is("AZURE_GROWTH_BASIS", "SINGLE_MONTH"));
        microsoft365 = new Microsoft365Measures(new Microsoft365Table(rows.microsoft365(), months),
                chosen.is("ACTIVE_SHARE", "BEST_WORKLOAD"));
        business = new BusinessMeasures(new BusinessTable(rows.business(), months));
        people = new People(rows, certifications, asOf);
        secondGateAfterFirst = chosen.is("SMB_SECOND_GATE", "AFTER_FIRST");
    }

    Measured measured(Measure measure, Track track) {
        // The only measure that depends on the track by itself; a list of steps belongs to one track anyway.
        if (measure instanceof Measure.Steps steps) {
            return people.measured(steps, track == Track.SMB && secondGateAfterFirst);
        }
        Measured measured = known.get(measure);
        if (measured == null) {
            measured = measured(measure);
            known.put(measure, measured);
        }
        return measured;
    }

    private Measured measured(Measure measure) {
        if (measure instanceof Measure.People one) {
            return people.measured(one);
        } else if (measure instanceof Measure.AzureNetTenants one) {
            return azure.measured(one);
        } else if (measure instanceof Measure.AzureGrowthPercent one) {
            return azure.measured(one);
        } else if (measure instanceof Measure.AzureDistinctServices one) {
            return azure.measured(one);
        } else if (measure instanceof Measure.AzureTtmNetTenants one) {
            return azure.measured(one);
        } else if (measure instanceof Measure.AzureTtmGrowth one) {
            return azure.measured(one);
        } else if (measure instanceof Measure.Microsoft365NetTenants one) {
            return microsoft365.measured(one);
        } else if (measure instanceof Measure.Microsoft365UserGrowth one) {
            return microsoft365.measured(one);
        } else if (measure instanceof Measure.Microsoft365NetDeployments one) {
            return microsoft365.measured(one);
        } else if (measure instanceof Measure.BusinessNetWorkloads one) {
            return business.measured(one);
        } else if (measure instanceof Measure.BusinessGrowthPercent one) {
            return business.measured(one);
        } else if (measure instanceof Measure.BusinessNetDeployments one) {
            return business.measured(one);
        }
        return Measured.without(null, Blocker.Kind.NOT_MEASURED);
    }

    Map<String, AzureTable.Amounts> azure(Measure.AzureRows selection) {
        return azureTable.select(selection);
    }

    BusinessMeasures business() {
        return business;
    }

    Tenant tenant(String id) {
        return rows.tenant(id);
    }
}
