package org.pcsrules.terms;

import org.jspecify.annotations.Nullable;

/**
 * Which customers are eligible: an amount of theirs must lie in a band. The rules of the method say which months the amount is
 * taken from ({@code windows.drl}) and how the band is applied ({@code eligibility.drl}).
 *
 * <p>Hash codes that a first score asks for are written out: those that records are given cost it some milliseconds for each kind of record.
 */
public sealed interface Eligibility {

    /** The band that the amount must lie in. */
    Band band();

    /** The months that stand for now; null until they are stated. */
    @Nullable Months now();

    /** The months compared with; null until they are stated. */
    @Nullable Months before();

    /** The same, over the months that are stated for it. */
    Eligibility over(Windows windows);

    /** A tenant, by the consumption of a single month in US dollars. */
    record MonthlyConsumption(AzureRows rows, Band band, @Nullable Months now, @Nullable Months before) implements Eligibility {

        public MonthlyConsumption(AzureRows rows, Band band) {
            this(rows, band, null, null);
        }

        @Override
        public MonthlyConsumption over(Windows windows) {
            return new MonthlyConsumption(rows, band, windows.now(this), windows.before(this));
        }

        @Override
        public int hashCode() {
            return 31 * rows.hashCode() + band.hashCode();
        }
    }

    /** A tenant, by the consumption of twelve months in US dollars. One that grew beyond the band may stay for a year. */
    record YearlyConsumption(AzureRows rows, Band band, boolean promotedStay, @Nullable Months now, @Nullable Months before) implements Eligibility {

        public YearlyConsumption(AzureRows rows, Band band, boolean promotedStay) {
            this(rows, band, promotedStay, null, null);
        }

        @Override
        public YearlyConsumption over(Windows windows) {
            return new YearlyConsumption(rows, band, promotedStay, windows.now(this), windows.before(this));
        }

        @Override
        public int hashCode() {
            return 31 * rows.hashCode() + band.hashCode();
        }

        /** The same tenants, and for a year those that grew beyond the band. */
        public YearlyConsumption promotedOnesStay() {
            return new YearlyConsumption(rows, band, true);
        }
    }

    /** A tenant, by the paid licences of one listed workload. One that grew beyond the band may stay for a year. */
    record Licences(UsageRows rows, Band band, boolean promotedStay, @Nullable Months now, @Nullable Months before) implements Eligibility {

        public Licences(UsageRows rows, Band band, boolean promotedStay) {
            this(rows, band, promotedStay, null, null);
        }

        @Override
        public Licences over(Windows windows) {
            return new Licences(rows, band, promotedStay, windows.now(this), windows.before(this));
        }

        @Override
        public int hashCode() {
            return 31 * rows.hashCode() + band.hashCode();
        }

        /** The same tenants, and for a year those that grew beyond the band. */
        public Licences promotedOnesStay() {
            return new Licences(rows, band, true);
        }
    }

    /** A pair of tenant and workload, by the revenue of one month in US dollars. */
    record Revenue(RevenueRows rows, Band band, @Nullable Months now, @Nullable Months before) implements Eligibility {

        public Revenue(RevenueRows rows, Band band) {
            this(rows, band, null, null);
        }

        @Override
        public Revenue over(Windows windows) {
            return new Revenue(rows, band, windows.now(this), windows.before(this));
        }

        @Override
        public int hashCode() {
            return 31 * rows.hashCode() + band.hashCode();
        }
    }

    /** A pair of tenant and workload, by the consumption value of one month. */
    record ConsumptionValue(RateCard card, Band band, @Nullable Months now, @Nullable Months before) implements Eligibility {

        public ConsumptionValue(RateCard card, Band band) {
            this(card, band, null, null);
        }

        @Override
        public ConsumptionValue over(Windows windows) {
            return new ConsumptionValue(card, band, windows.now(this), windows.before(this));
        }

        @Override
        public int hashCode() {
            return 31 * card.hashCode() + band.hashCode();
        }
    }
}
