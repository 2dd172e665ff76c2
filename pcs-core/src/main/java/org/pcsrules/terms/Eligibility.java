package org.pcsrules.terms;

/**
 * Which customers are eligible: an amount of theirs must lie in a band. The rules of the method say which months the amount is
 * taken from ({@code windows.drl}) and how the band is applied ({@code eligibility.drl}).
 */
public sealed interface Eligibility {

    /** The band that the amount must lie in. */
    Band band();

    /** A tenant, by the consumption of a single month in US dollars. */
    record MonthlyConsumption(AzureRows rows, Band band) implements Eligibility {
    }

    /** A tenant, by the consumption of twelve months in US dollars. One that grew beyond the band may stay for a year. */
    record YearlyConsumption(AzureRows rows, Band band, boolean promotedStay) implements Eligibility {

        /** The same tenants, and for a year those that grew beyond the band. */
        public YearlyConsumption promotedOnesStay() {
            return new YearlyConsumption(rows, band, true);
        }
    }

    /** A tenant, by the paid licences of one listed workload. One that grew beyond the band may stay for a year. */
    record Licences(UsageRows rows, Band band, boolean promotedStay) implements Eligibility {

        /** The same tenants, and for a year those that grew beyond the band. */
        public Licences promotedOnesStay() {
            return new Licences(rows, band, true);
        }
    }

    /** A pair of tenant and workload, by the revenue of one month in US dollars. */
    record Revenue(RevenueRows rows, Band band) implements Eligibility {
    }

    /** A pair of tenant and workload, by the consumption value of one month. */
    record ConsumptionValue(RateCard card, Band band) implements Eligibility {
    }
}
