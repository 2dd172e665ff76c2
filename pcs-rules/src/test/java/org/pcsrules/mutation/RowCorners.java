package org.pcsrules.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

/** Partners in corners that random ones do not reach: rows whose amounts lie where it matters to the last unit. */
final class RowCorners {

    /** Just below what is counted from, and at it: profiles are worth a fifth of a dollar. */
    private static final List<Long> PROFILES = List.of(24_999L, 25_000L, 49_999L, 50_000L, 124_999L, 125_000L, 249_999L, 250_000L);
    private static final List<Long> PERCENT_AT_FIRST = List.of(20L, 30L, 40L, 50L, 60L);

    private static final List<String> WORKLOADS = List.of("Business Central", "Sales", "Field Service", "Finance", "Power BI");

    private RowCorners() {
    }

    /** Partners as of the 15th of the month after this one, by what they are. */
    static Map<String, PartnerFacts> of(YearMonth last) {
        Map<String, PartnerFacts> corners = new LinkedHashMap<>();
        for (long profiles : PROFILES) {
            corners.put(profiles + " profiles", profiles(last, profiles));
        }
        for (Association association : List.of(Association.CPOR, Association.DPOR, Association.CSP_TIER_1)) {
            for (long licences : List.of(50L, 500L)) {
                for (long first : PERCENT_AT_FIRST) {
                    for (long now : List.of(40L, 70L)) {
                        corners.put(association + ", " + licences + " licences, " + first + " percent active at first, " + now + " now",
                                associatedWithinTheYear(last, association, licences, first, now));
                    }
                }
            }
        }
        corners.put("active without licences", security(last, 0, 10));
        corners.put("active at the share that counts as deployed", security(last, 400, 60));
        corners.put("consumption beyond the limit in the first of twelve months", oneLargeMonth(last, 11));
        corners.put("consumption beyond the limit in the month before twelve", oneLargeMonth(last, 12));
        corners.put("large a month earlier", largeAMonthEarlier(last));
        corners.put("one large workload of five tenants", oneLargeWorkloadOfFiveTenants(last));
        YearMonth before = last.minusYears(1);
        corners.put("five large workloads", largeWorkloads(last, List.of(last, before)));
        corners.put("four large workloads, and one now", largeWorkloads(last, List.of(last)));
        corners.put("four large workloads, and one a year ago", largeWorkloads(last, List.of(before)));
        for (YearMonth month : List.of(last, before, last.minusMonths(1))) {
            corners.put("a reading of Enterprise, and revenue in " + month, revenueAndReading(month));
        }
        return corners;
    }

    private static PartnerFacts profiles(YearMonth last, long profiles) {
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567").add(Tenant.of("t-1", Segment.SMB));
        facts.add(new BusinessApplicationsUsage("t-1", last, "Customer Insights", BigDecimal.ZERO, 0, profiles + 1, Association.PAL, null));
        return facts.add(new BusinessApplicationsUsage("t-1", last.minusYears(1), "Customer Insights", BigDecimal.ZERO, 0, profiles, Association.PAL, null))
                .build();
    }

    private static PartnerFacts associatedWithinTheYear(YearMonth last, Association association, long licences, long percentAtFirst, long percentNow) {
        LocalDate on = last.minusMonths(3).atDay(1);
        return PartnerFacts.builder("1234567").add(Tenant.of("t-1", Segment.SMB))
                .add(new Microsoft365Usage("t-1", last.minusMonths(3), "Teams", licences, licences * percentAtFirst / 100, association, on, null))
                .add(new Microsoft365Usage("t-1", last, "Teams", licences, licences * percentNow / 100, association, on, null)).build();
    }

    private static PartnerFacts security(YearMonth last, long licences, long active) {
        return PartnerFacts.builder("1234567").add(Tenant.of("t-1", Segment.SMB))
                .add(new Microsoft365Usage("t-1", last, "Intune", licences, active, Association.CPOR, null, null)).build();
    }

    /** Small customers alone, one of which consumed much some months back. */
    private static PartnerFacts oneLargeMonth(YearMonth last, int monthsBefore) {
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567");
        for (String tenant : List.of("t-1", "t-2", "t-3", "t-4", "t-5")) {
            facts.add(Tenant.of(tenant, Segment.SMB));
            facts.add(consumption(tenant, last, "1000"));
        }
        return facts.add(consumption("t-1", last.minusMonths(monthsBefore), "2000000")).build();
    }

    private static AzureConsumption consumption(String tenant, YearMonth month, String usd) {
        return new AzureConsumption(tenant, month, "Virtual Machines", null, new BigDecimal(usd), Offer.STANDARD, Association.PAL, null);
    }

    /** Five workloads that are large in the months before those that the track is chosen by. */
    private static PartnerFacts largeAMonthEarlier(YearMonth last) {
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567").add(Tenant.of("t-1", Segment.SMB));
        for (String workload : WORKLOADS) {
            for (YearMonth month : List.of(last, last.minusYears(1))) {
                facts.add(revenue("t-1", workload, month, "1"));
                facts.add(revenue("t-1", workload, month.minusMonths(1), "5001"));
            }
        }
        return facts.build();
    }

    /** Five tenants with the same one large workload. */
    private static PartnerFacts oneLargeWorkloadOfFiveTenants(YearMonth last) {
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567");
        for (String tenant : List.of("t-1", "t-2", "t-3", "t-4", "t-5")) {
            facts.add(Tenant.of(tenant, Segment.SMB));
            facts.add(revenue(tenant, "Sales", last, "5001"));
            facts.add(revenue(tenant, "Sales", last.minusYears(1), "5001"));
        }
        return facts.build();
    }

    /** Four workloads that are large now and a year ago, and one in some months. */
    private static PartnerFacts largeWorkloads(YearMonth last, List<YearMonth> ofTheFifth) {
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567").add(Tenant.of("t-1", Segment.SMB));
        for (String workload : WORKLOADS) {
            List<YearMonth> months = workload.equals(WORKLOADS.get(0)) ? ofTheFifth : List.of(last, last.minusYears(1));
            months.forEach(month -> facts.add(revenue("t-1", workload, month, "5001")));
        }
        return facts.build();
    }

    /** Where there is revenue the track is chosen by it, and else by the reading. */
    private static PartnerFacts revenueAndReading(YearMonth month) {
        return PartnerFacts.builder("1234567").add(Tenant.of("t-1", Segment.SMB)).add(revenue("t-1", "Sales", month, "100"))
                .add(new Reading(Area.BUSINESS_APPLICATIONS, Track.ENTERPRISE, Metric.NET_CUSTOMER_ADDS, null, BigDecimal.ONE)).build();
    }

    private static BusinessApplicationsUsage revenue(String tenant, String workload, YearMonth month, String usd) {
        return new BusinessApplicationsUsage(tenant, month, workload, new BigDecimal(usd), 0, 0, Association.CSP_TIER_1, null);
    }
}
