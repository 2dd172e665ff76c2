package org.pcsrules.terms;

import java.util.List;
import org.pcsrules.facts.Part;

/** The words in which the rule files of an edition state how a value is measured. */
public final class Measuring {

    private Measuring() {
    }

    // ---- who is eligible

    /** Tenants by the consumption of a single month in US dollars. */
    public static Eligibility.MonthlyConsumption tenantsByMonth(AzureRows rows, Band usd) {
        return new Eligibility.MonthlyConsumption(rows, usd);
    }

    /** Tenants by the consumption of twelve months in US dollars. */
    public static Eligibility.YearlyConsumption tenantsByYear(AzureRows rows, Band usd) {
        return new Eligibility.YearlyConsumption(rows, usd, false);
    }

    /** Tenants by the paid licences of one listed workload. */
    public static Eligibility.Licences tenantsByLicences(UsageRows rows, Band licences) {
        return new Eligibility.Licences(rows, licences, false);
    }

    /** Pairs of tenant and workload by the revenue of one month in US dollars. */
    public static Eligibility.Revenue workloadsByRevenue(RevenueRows rows, Band usd) {
        return new Eligibility.Revenue(rows, usd);
    }

    /** Pairs of tenant and workload by the consumption value of one month. */
    public static Eligibility.ConsumptionValue workloadsByValue(RateCard card, Band value) {
        return new Eligibility.ConsumptionValue(card, value);
    }

    // ---- what is measured

    /** Those eligible now less those eligible a year ago. */
    public static Measure net(Eligibility who) {
        return new Measure.Net(who);
    }

    /** Growth of all consumption in percent. @param year the band that the consumption of twelve months must lie in */
    public static Measure growthInPercent(AzureRows rows, Band year) {
        return new Measure.AzureGrowth(rows, year);
    }

    /** The number of different services in use. @param excluded services that do not count */
    public static Measure differentServices(AzureRows rows, NameList excluded) {
        return new Measure.Services(rows, excluded);
    }

    /** Growth of the consumption of eligible tenants in US dollars. */
    public static Measure growthInDollars(Eligibility.YearlyConsumption who) {
        return new Measure.ConsumptionGrowth(who);
    }

    /** Growth of the active users of eligible tenants. */
    public static Measure growthInUsers(Eligibility.Licences who, UsageRows rows) {
        return new Measure.UserGrowth(who, rows, false);
    }

    /** Growth of the active users of eligible tenants; of a tenant associated within the year, since it was associated. */
    public static Measure growthInUsersSinceAssociation(Eligibility.Licences who, UsageRows rows) {
        return new Measure.UserGrowth(who, rows, true);
    }

    /** Eligible tenants with an active share in the band, 0 to 1 and more, less those a year ago. */
    public static Measure netDeployments(Eligibility.Licences who, UsageRows rows, Band activeShare) {
        return new Measure.NetDeployments(who, rows, activeShare, Band.NOTHING);
    }

    /** As above; a tenant claimed within the year does not count if its share at the claim lay in the second band. */
    public static Measure netDeployments(Eligibility.Licences who, UsageRows rows, Band activeShare, Band leftOutAtClaim) {
        return new Measure.NetDeployments(who, rows, activeShare, leftOutAtClaim);
    }

    /** Growth of the consumption value in percent. @param baseline the band that the value a year ago must lie in */
    public static Measure growthInPercent(RateCard card, Band baseline) {
        return new Measure.ValueGrowth(card, baseline);
    }

    /** Different people with a certification of the list. */
    public static Measure people(CertificationList certifications) {
        return new Measure.People(certifications);
    }

    /** Steps of skilling, the gates first. */
    public static Measure steps(Measure.Step... steps) {
        return new Measure.Steps(List.of(steps));
    }

    /** A gate: so many people meet it, and it gives so many points. */
    public static Measure.Step gate(int number, int people, Object points, CertificationList certifications) {
        return new Measure.Step(number, true, Terms.atLeast(people), Terms.exact(points), certifications);
    }

    /** The last step: each person earns so many points once every gate is met. */
    public static Measure.Step lastStep(int number, Object pointsPerPerson, CertificationList certifications) {
        return new Measure.Step(number, false, Terms.anyAmount(), Terms.exact(pointsPerPerson), certifications);
    }

    /** Nothing: only a reading in the facts gives a value. @param facts the facts that later editions measure it from */
    public static Measure readingOnly(Part facts) {
        return new Measure.ReadingOnly(facts);
    }
}
