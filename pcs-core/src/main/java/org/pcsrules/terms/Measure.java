package org.pcsrules.terms;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Part;

/** How the value of a metric's line is measured. Stated by the rules of an edition, applied by the rules of the method. */
public sealed interface Measure {

    /** Those eligible now less those eligible a year ago. */
    record Net(Eligibility eligibility) implements Measure {
    }

    /** Growth of all consumption in percent. @param year the band that the consumption of twelve months must lie in */
    record AzureGrowth(AzureRows rows, Band year) implements Measure {
    }

    /** The number of different services in use. @param excluded services that do not count */
    record Services(AzureRows rows, NameList excluded) implements Measure {
    }

    /** Growth of the consumption of eligible tenants in US dollars. */
    record ConsumptionGrowth(Eligibility.YearlyConsumption eligibility) implements Measure {
    }

    /** Growth of active users of eligible tenants. @param sinceAssociation whether growth counts from the association on */
    record UserGrowth(Eligibility.Licences eligibility, UsageRows rows, boolean sinceAssociation) implements Measure {
    }

    /**
     * Eligible tenants with an active share in the band, less those a year ago.
     *
     * @param activeShare active users by paid licences, 0 to 1 and more
     * @param leftOut a tenant claimed within the year does not count if its share at the claim lay in this band
     */
    record NetDeployments(Eligibility.Licences eligibility, UsageRows rows, Band activeShare, Band leftOut) implements Measure {
    }

    /** Growth of the consumption value in percent. @param baseline the band that the value a year ago must lie in */
    record ValueGrowth(RateCard card, Band baseline) implements Measure {
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
    }
}
