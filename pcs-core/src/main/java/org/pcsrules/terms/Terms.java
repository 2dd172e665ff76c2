package org.pcsrules.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.EditionInfo;
import org.pcsrules.Names;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Numbers;

/** The words in which the rule files of an edition state its terms. Numbers are whole numbers, or text such as {@code "20/3"} or {@code "0.4"}. */
public final class Terms {

    /** Without an exponent: written out, such a number could fill the memory. */
    private static final Pattern EXACT = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18}|\\s*/\\s*\\d{1,18})?");

    private Terms() {
    }

    /** An exact number: an int, a long, or text such as {@code "20/3"} or {@code "0.4"}. @throws IllegalArgumentException otherwise */
    public static BigFraction exact(Object number) {
        if (number instanceof BigFraction fraction) {
            return fraction;
        }
        if (number instanceof Integer || number instanceof Long) {
            return BigFraction.of(((Number) number).longValue());
        }
        if (number instanceof String text && EXACT.matcher(text).matches()) {
            return text.contains(".") ? Numbers.fraction(new BigDecimal(text)) : BigFraction.parse(text);
        }
        throw new IllegalArgumentException("a whole number or text such as \"20/3\" is needed, not " + number);
    }

    /** From the bound on, the bound included. */
    public static Band atLeast(Object bound) {
        return new Band(exact(bound), true, null, false);
    }

    /** Above the bound. */
    public static Band moreThan(Object bound) {
        return new Band(exact(bound), false, null, false);
    }

    /** Below the bound. */
    public static Band lessThan(Object bound) {
        return new Band(null, false, exact(bound), false);
    }

    /** Any amount. */
    public static Band anyAmount() {
        return new Band(null, false, null, false);
    }

    /** Months counted back: 1 is the last complete month, 13 the same month a year before. */
    public static Months months(int latest, int earliest) {
        return new Months(latest, earliest);
    }

    /** One month, counted back. */
    public static Months month(int monthsBack) {
        return new Months(monthsBack, monthsBack);
    }

    /** A list of services or workloads. */
    public static NameList nameList(String name, String... entries) {
        return new NameList(name, Arrays.stream(entries).map(Names::fold).collect(Collectors.toUnmodifiableSet()), false);
    }

    /** Every service or workload. */
    public static NameList everyName() {
        return new NameList("ALL", Set.of(), true);
    }

    /** Associations that count together. */
    public static List<Association> associations(Association... associations) {
        return List.of(associations);
    }

    /** Which rows of Azure consumption can count. */
    public static AzureRows azureRows(String name, List<Association> associations, NameList services, Offer... offers) {
        return new AzureRows(name, Set.of(offers), Set.copyOf(associations), services);
    }

    /** Which rows of Microsoft 365 usage can count. */
    public static UsageRows usageRows(String name, List<Association> associations, NameList workloads) {
        return new UsageRows(name, Set.copyOf(associations), workloads);
    }

    /** Which rows of business applications revenue can count. */
    public static RevenueRows revenueRows(String name, List<Association> associations, NameList workloads) {
        return new RevenueRows(name, Set.copyOf(associations), workloads);
    }

    /** A rate card without workloads. */
    public static RateCard rateCard(String name) {
        return new RateCard(name, List.of());
    }

    /** Certifications that count for a step or a metric, by their ids. */
    public static CertificationList certifications(String name, String... ids) {
        return new CertificationList(name, Set.of(ids));
    }

    /** A certification of the catalogue; the exam code may be empty. */
    public static KnownCertification certification(String id, String exam, String title) {
        return new KnownCertification(id, title, exam.isEmpty() ? null : exam, List.of(), null, null);
    }

    /** Other names of a service or workload. */
    public static OtherNames otherNames(OtherNames.Kind of, String name, String... others) {
        return new OtherNames(of, name, List.of(others));
    }

    /** An open point of the published text, and what is open; its readings are to be added, the default first. */
    public static TextReading textReading(String name, String open) {
        return new TextReading(name, open, List.of());
    }

    /** A published source: its id, what it is, who speaks, where it was read, and the day that it tells of. */
    public static Source source(String id, String title, String kind, String where, String asOf) {
        return new Source(id, title, kind, where, asOf);
    }

    /** An edition in force from a day on. */
    public static Edition edition(String id, String from) {
        return new Edition(new EditionInfo(id, LocalDate.parse(from), null, "COMPLETE", "high", null, "", List.of(), List.of()), List.of(id));
    }

    /** The metrics that an area must have on each of its tracks. */
    public static AreaMetrics metricsOf(Area area, Metric... metrics) {
        return new AreaMetrics(area, Set.of(metrics));
    }

    /** One metric of an area on a track. */
    public static MetricTerm metric(Area area, Track track, Metric metric) {
        return MetricTerm.of(area, track, metric);
    }
}
