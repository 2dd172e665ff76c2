package org.pcsrules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.MetricScore;

/** What {@link Invariant} leaves out of its promises on customers is really so: each exception has a partner. */
class NotPromisedTest {

    private static final PcsEngine PCS = PcsEngine.create();

    @Test
    void aNewCustomerCanMoveTheAreaToTheOtherTrackAndLowerTheScore() {
        PartnerFacts.Builder customers = PartnerFacts.builder("1234567");
        for (String smb : List.of("t-1", "t-2", "t-3", "t-4")) {
            customers.add(Tenant.of(smb, Segment.SMB)).add(consumption(smb, smb.equals("t-1") ? "600" : "1"));
        }
        customers.add(Tenant.of("t-5", Segment.ENTERPRISE)).add(consumption("t-5", "1"));
        AreaScore before = infrastructure(customers.build());
        AreaScore after = infrastructure(customers.add(Tenant.of("t-6", Segment.ENTERPRISE)).add(consumption("t-6", "1")).build());
        assertThat(before.track()).isEqualTo(Track.SMB);
        assertThat(after.track()).isEqualTo(Track.ENTERPRISE);
        assertThat(after.score()).isLessThan(before.score());
        assertThat(after.track(Track.SMB).score()).isGreaterThanOrEqualTo(before.track(Track.SMB).score());
        assertThat(after.track(Track.ENTERPRISE).score()).isGreaterThanOrEqualTo(before.track(Track.ENTERPRISE).score());
    }

    private static AreaScore infrastructure(PartnerFacts facts) {
        return PCS.score(facts, LocalDate.of(2026, 8, 15)).area(Area.INFRASTRUCTURE);
    }

    private static AzureConsumption consumption(String tenant, String usd) {
        return new AzureConsumption(tenant, YearMonth.of(2026, 7), "Virtual Machines", null, new BigDecimal(usd), Offer.STANDARD, Association.PAL, null);
    }

    @Test
    void losingACustomerCanEarnPointsWhereItsUsersFellSinceAnAssociationWithinTheYear() {
        LocalDate associated = LocalDate.of(2026, 3, 1);
        PartnerFacts.Builder grown = PartnerFacts.builder("1234567").add(Tenant.of("grown", Segment.SMB)).add(Tenant.of("fallen", Segment.SMB))
                .add(usage("grown", YearMonth.of(2025, 7), 100, 10, null)).add(usage("grown", YearMonth.of(2026, 7), 100, 90, null))
                .add(usage("fallen", YearMonth.of(2026, 3), 100, 60, associated));
        MetricScore lost = modernWork(grown.build(), LocalDate.of(2026, 8, 15), Metric.USAGE_GROWTH);
        MetricScore kept = modernWork(grown.add(usage("fallen", YearMonth.of(2026, 7), 100, 20, associated)).build(), LocalDate.of(2026, 8, 15),
                Metric.USAGE_GROWTH);
        assertThat(lost.points()).isGreaterThan(kept.points());
    }

    @Test
    void aCustomerThatGrowsOutOfTheSizeBandCostsPoints() {
        LocalDate asOf = LocalDate.of(2023, 8, 15);
        assertThat(modernWork(oneCustomer(301), asOf, Metric.NET_CUSTOMER_ADDS).points())
                .isLessThan(modernWork(oneCustomer(300), asOf, Metric.NET_CUSTOMER_ADDS).points());
    }

    private static PartnerFacts oneCustomer(long licences) {
        return PartnerFacts.builder("1234567").add(Tenant.of("t-1", Segment.SMB)).add(usage("t-1", YearMonth.of(2023, 7), licences, 1, null)).build();
    }

    private static MetricScore modernWork(PartnerFacts facts, LocalDate asOf, Metric metric) {
        return PCS.score(facts, asOf).area(Area.MODERN_WORK).track(Track.SMB).metric(metric);
    }

    private static Microsoft365Usage usage(String tenant, YearMonth month, long licences, long active, LocalDate associatedOn) {
        return new Microsoft365Usage(tenant, month, "Teams", licences, active, Association.CPOR, associatedOn, null);
    }
}
