package org.pcsrules.benchmarks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What rules of engines without accumulation find out, and the points that it gives. */
final class Findings {

    /** The marks of the tracks in US dollars. */
    static final Map<String, BigDecimal> MARKS = Map.of("ENTERPRISE", new BigDecimal(1000), "SMB", new BigDecimal(500));

    private final Map<String, Set<String>> now = new HashMap<>();
    private final Map<String, Set<String>> then = new HashMap<>();
    private final Set<String> services = new HashSet<>();
    private BigDecimal year = BigDecimal.ZERO;
    private BigDecimal yearBefore = BigDecimal.ZERO;

    void customerNow(String track, String tenant) {
        now.computeIfAbsent(track, any -> new HashSet<>()).add(tenant);
    }

    void customerThen(String track, String tenant) {
        then.computeIfAbsent(track, any -> new HashSet<>()).add(tenant);
    }

    void consumedThisYear(BigDecimal usd) {
        year = year.add(usd);
    }

    void consumedTheYearBefore(BigDecimal usd) {
        yearBefore = yearBefore.add(usd);
    }

    void inUse(String service) {
        services.add(service);
    }

    AzurePoints points() {
        AzurePoints points = new AzurePoints();
        MARKS.keySet().forEach(track -> {
            int net = now.getOrDefault(track, Set.of()).size() - then.getOrDefault(track, Set.of()).size();
            points.put(track, "NET_CUSTOMER_ADDS", NewcomerFacts.points(30, 3, BigDecimal.valueOf(net)));
            points.put(track, "USAGE_GROWTH", NewcomerFacts.growth(year, yearBefore));
            points.put(track, "DEPLOYMENTS", NewcomerFacts.points(10, 5, BigDecimal.valueOf(services.size())));
        });
        return points;
    }
}
