package org.pcsrules.mutation;

import static org.pcsrules.facts.Line.CPOR;
import static org.pcsrules.facts.Metric.ADVANCED_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.DEPLOYMENTS;
import static org.pcsrules.facts.Metric.INTERMEDIATE_CERTIFICATIONS;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Metric.USAGE_GROWTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;

/** Partners in corners that random ones do not reach: values are read, so that each metric has just the points that are wanted. */
final class Corners {

    private final PartnerFacts.Builder facts = PartnerFacts.builder("1234567");

    private Corners() {
    }

    /** The partners, by what they are, for any edition from 2026 on. */
    static Map<String, PartnerFacts> of2026() {
        Map<String, PartnerFacts> corners = new LinkedHashMap<>();
        corners.put("the SMB track alone qualifies, with the lower score",
                modernWork(Track.ENTERPRISE, "5", "4", "2", "1000", "0").modern(Track.SMB, "10", "2", "1", "250", "2").facts.build());
        corners.put("the SMB track alone qualifies, with the same score",
                modernWork(Track.ENTERPRISE, "5", "4", "2", "1000", "0").modern(Track.SMB, "10", "2", "1", "250", "3").facts.build());
        corners.put("the Enterprise track alone qualifies, with the same score",
                modernWork(Track.ENTERPRISE, "5", "4", "2", "500", "3").modern(Track.SMB, "10", "2", "1", "500", "0").facts.build());
        corners.put("both tracks qualify, with the same score",
                modernWork(Track.ENTERPRISE, "5", "4", "2", "500", "3").modern(Track.SMB, "10", "2", "1", "250", "3").facts.build());
        return corners;
    }

    /** Two people with a certification earned on a day, and nobody else, or two others with each of some other certifications. */
    static PartnerFacts holding(String certification, LocalDate earnedOn, List<String> others) {
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567").add(new Certification("p-1", certification, earnedOn, null))
                .add(new Certification("p-2", certification, earnedOn, null));
        others.stream().filter(other -> !other.equals(certification)).forEach(other ->
                facts.add(new Certification("p-3", other, earnedOn, null)).add(new Certification("p-4", other, earnedOn, null)));
        return facts.build();
    }

    /** A certification that expires on the last day on which it counts though retired, for a day around that day. */
    static PartnerFacts expiresWhenItRetires() {
        return PartnerFacts.builder("1234567")
                .add(new Certification("p-1", "MS-900", LocalDate.of(2026, 3, 31), LocalDate.of(2027, 3, 31))).build();
    }

    /** The partners, by what they are, for any edition of 2023. */
    static Map<String, PartnerFacts> of2023() {
        Corners growthAlone = new Corners();
        growthAlone.read(Area.DATA_AI, Track.SINGLE, NET_CUSTOMER_ADDS, null, "3");
        growthAlone.read(Area.DATA_AI, Track.SINGLE, INTERMEDIATE_CERTIFICATIONS, null, "10");
        growthAlone.read(Area.DATA_AI, Track.SINGLE, DEPLOYMENTS, null, "5");
        Corners customerSuccess = new Corners();
        customerSuccess.read(Area.DATA_AI, Track.SINGLE, NET_CUSTOMER_ADDS, null, "3");
        customerSuccess.read(Area.DATA_AI, Track.SINGLE, INTERMEDIATE_CERTIFICATIONS, null, "10");
        return Map.of("usage growth alone has no points", growthAlone.facts.build(),
                "customer success alone has no points", customerSuccess.facts.build());
    }

    private static Corners modernWork(Track track, String adds, String intermediate, String advanced, String growth, String deployments) {
        return new Corners().modern(track, adds, intermediate, advanced, growth, deployments);
    }

    private Corners modern(Track track, String adds, String intermediate, String advanced, String growth, String deployments) {
        read(Area.MODERN_WORK, track, NET_CUSTOMER_ADDS, null, adds);
        read(Area.MODERN_WORK, track, INTERMEDIATE_CERTIFICATIONS, null, intermediate);
        read(Area.MODERN_WORK, track, ADVANCED_CERTIFICATIONS, null, advanced);
        read(Area.MODERN_WORK, track, USAGE_GROWTH, CPOR, growth);
        read(Area.MODERN_WORK, track, DEPLOYMENTS, CPOR, deployments);
        return this;
    }

    private void read(Area area, Track track, Metric metric, @Nullable Line line, String value) {
        facts.add(new Reading(area, track, metric, line, new BigDecimal(value)));
    }
}
