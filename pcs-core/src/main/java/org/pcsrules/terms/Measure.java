package org.pcsrules.terms;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Part;

/**
 * How the value of a metric's line is measured. Stated by the rules of an edition, applied by the rules of the method. Those that compare
 * have the months that stand for now and the months before that they are compared with, null until these are stated ({@code windows.drl}).
 */
public sealed interface Measure {

    /** The same, over the months that are stated for it and for who is eligible. */
    default Measure over(Windows windows) {
        return this;
    }

    /** Whether the months that it needs are stated. */
    default boolean isOverMonths() {
        return true;
    }

    /** Those eligible now less those eligible a year ago. */
    record Net(Eligibility eligibility) implements Measure {

        @Override
        public Net over(Windows windows) {
            return new Net(windows.over(eligibility));
        }
    }

    /** Growth of all consumption in percent. @param year the band that the consumption of twelve months must lie in @param trailing these twelve months */
    record AzureGrowth(AzureRows rows, Band year, @Nullable Months now, @Nullable Months before, @Nullable Months trailing) implements Measure {

        public AzureGrowth(AzureRows rows, Band year) {
            this(rows, year, null, null, null);
        }

        @Override
        public AzureGrowth over(Windows windows) {
            return new AzureGrowth(rows, year, windows.now(this), windows.before(this), windows.year(this));
        }

        @Override
        public boolean isOverMonths() {
            return now != null && trailing != null;
        }
    }

    /** The number of different services in use. @param excluded services that do not count */
    record Services(AzureRows rows, NameList excluded, @Nullable Months now, @Nullable Months before) implements Measure {

        public Services(AzureRows rows, NameList excluded) {
            this(rows, excluded, null, null);
        }

        @Override
        public Services over(Windows windows) {
            return new Services(rows, excluded, windows.now(this), windows.before(this));
        }

        @Override
        public boolean isOverMonths() {
            return now != null;
        }
    }

    /** Growth of the consumption of eligible tenants in US dollars. */
    record ConsumptionGrowth(Eligibility.YearlyConsumption eligibility, @Nullable Months now, @Nullable Months before) implements Measure {

        public ConsumptionGrowth(Eligibility.YearlyConsumption eligibility) {
            this(eligibility, null, null);
        }

        @Override
        public ConsumptionGrowth over(Windows windows) {
            return new ConsumptionGrowth(windows.over(eligibility), windows.now(this), windows.before(this));
        }

        @Override
        public boolean isOverMonths() {
            return now != null;
        }
    }

    /** Growth of active users of eligible tenants. @param sinceAssociation whether growth counts from the association on */
    record UserGrowth(Eligibility.Licences eligibility, UsageRows rows, boolean sinceAssociation, @Nullable Months now,
            @Nullable Months before) implements Measure {

        public UserGrowth(Eligibility.Licences eligibility, UsageRows rows, boolean sinceAssociation) {
            this(eligibility, rows, sinceAssociation, null, null);
        }

        @Override
        public UserGrowth over(Windows windows) {
            return new UserGrowth(windows.over(eligibility), rows, sinceAssociation, windows.now(this), windows.before(this));
        }

        @Override
        public boolean isOverMonths() {
            return now != null;
        }
    }

    /**
     * Eligible tenants with an active share in the band, less those a year ago.
     *
     * @param activeShare active users by paid licences, 0 to 1 and more
     * @param leftOut a tenant claimed within the year does not count if its share at the claim lay in this band
     */
    record NetDeployments(Eligibility.Licences eligibility, UsageRows rows, Band activeShare, Band leftOut, @Nullable Months now,
            @Nullable Months before) implements Measure {

        public NetDeployments(Eligibility.Licences eligibility, UsageRows rows, Band activeShare, Band leftOut) {
            this(eligibility, rows, activeShare, leftOut, null, null);
        }

        @Override
        public NetDeployments over(Windows windows) {
            return new NetDeployments(windows.over(eligibility), rows, activeShare, leftOut, windows.now(this), windows.before(this));
        }

        @Override
        public boolean isOverMonths() {
            return now != null;
        }
    }

    /** Growth of the consumption value in percent. @param baseline the band that the value a year ago must lie in */
    record ValueGrowth(RateCard card, Band baseline, @Nullable Months now, @Nullable Months before) implements Measure {

        public ValueGrowth(RateCard card, Band baseline) {
            this(card, baseline, null, null);
        }

        @Override
        public ValueGrowth over(Windows windows) {
            return new ValueGrowth(card, baseline, windows.now(this), windows.before(this));
        }

        @Override
        public boolean isOverMonths() {
            return now != null;
        }
    }

    /** Different people with a certification of the list. */
    record People(CertificationList certifications) implements Measure {
    }

    /** Steps of skilling: gates, then a last step in which each person earns points. */
    record Steps(List<Step> steps) implements Measure {
        public Steps {
            steps = List.copyOf(steps);
        }

        /** How many gates there are. */
        public int gates() {
            return steps.size() - 1;
        }

        /** The points of all gates together. */
        public BigFraction gatePoints() {
            return steps.stream().filter(Step::gate).map(Step::points).reduce(BigFraction.ZERO, BigFraction::add);
        }

        /** The last step. */
        public Step last() {
            return steps.get(steps.size() - 1);
        }
    }

    /** Nothing is measured: only a reading in the facts gives a value. @param facts the facts that later editions measure it from */
    record ReadingOnly(Part facts) implements Measure {
    }

    /**
     * One step of skilling.
     *
     * @param number from 1
     * @param gate whether it is a gate; the last step is none
     * @param people how many people meet the gate
     * @param points the points of a met gate, or of each person in the last step
     * @param certifications the certifications that count
     */
    record Step(int number, boolean gate, Band people, BigFraction points, CertificationList certifications) {

        /** Written out, as in {@link Eligibility}. */
        @Override
        public int hashCode() {
            return 31 * certifications.hashCode() + number;
        }
    }
}
