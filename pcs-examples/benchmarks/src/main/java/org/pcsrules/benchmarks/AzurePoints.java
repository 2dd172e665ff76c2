package org.pcsrules.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;

/** What contenders work out that do the Azure metrics alone: points by track and metric, to four places. */
final class AzurePoints {

    private static final List<Metric> METRICS = List.of(Metric.NET_CUSTOMER_ADDS, Metric.USAGE_GROWTH, Metric.DEPLOYMENTS);

    private final Map<String, BigDecimal> points = new TreeMap<>();

    void put(String track, String metric, BigDecimal some) {
        points.put(track + " " + metric, some.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private static AzurePoints of(Scorecard card) {
        AzurePoints expected = new AzurePoints();
        card.area(Area.INFRASTRUCTURE).tracks().forEach(track -> METRICS.forEach(metric ->
                expected.put(track.track().name(), metric.name(), track.metric(metric).points().decimal())));
        return expected;
    }

    /** Refuses points that are not those of the scorecard. */
    static void check(Object result, PartnerFacts facts, Scorecard card) {
        Map<String, BigDecimal> expected = of(card).points;
        Map<String, BigDecimal> found = ((AzurePoints) result).points;
        if (!found.equals(expected)) {
            throw new IllegalStateException("not what the plain Java scorer says: " + found + ", not " + expected);
        }
    }
}
