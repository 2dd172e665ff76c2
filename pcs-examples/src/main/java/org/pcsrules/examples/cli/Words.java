package org.pcsrules.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Reason;

/** What people say for the codes of a scorecard. */
public final class Words {

    private Words() {
    }

    public static String of(Area area) {
        return switch (area) {
            case DATA_AI -> "Data & AI";
            case INFRASTRUCTURE -> "Infrastructure";
            case DIGITAL_APP_INNOVATION -> "Digital & App Innovation";
            case BUSINESS_APPLICATIONS -> "Business Applications";
            case MODERN_WORK -> "Modern Work";
            case SECURITY -> "Security";
        };
    }

    public static String of(Track track) {
        return switch (track) {
            case ENTERPRISE -> "Enterprise track";
            case SMB -> "SMB track";
            case SINGLE -> "single track";
        };
    }

    public static String of(Metric metric) {
        return spoken(metric);
    }

    public static String of(Category category) {
        return spoken(category);
    }

    public static String of(Line line) {
        return switch (line) {
            case AZURE -> "Azure";
            case M365 -> "Microsoft 365";
            case CPOR, CSP, DPOR -> line.name();
        };
    }

    public static String of(Reason reason) {
        return spoken(reason);
    }

    /** Whether a metric counts people with certifications. */
    public static boolean isSkilling(Metric metric) {
        return metric == Metric.INTERMEDIATE_CERTIFICATIONS || metric == Metric.ADVANCED_CERTIFICATIONS;
    }

    /** The unit in which a line is measured. */
    public static String unit(Area area, Metric metric, @Nullable Line line) {
        boolean azure = area == Area.DATA_AI || area == Area.INFRASTRUCTURE || area == Area.DIGITAL_APP_INNOVATION;
        return switch (metric) {
            case NET_CUSTOMER_ADDS -> "customers";
            case INTERMEDIATE_CERTIFICATIONS, ADVANCED_CERTIFICATIONS -> "people";
            case USAGE_GROWTH -> area == Area.MODERN_WORK || line == Line.M365 ? "users"
                    : line == Line.AZURE ? "US dollars" : "percent";
            case DEPLOYMENTS -> azure ? "services" : "customers";
        };
    }

    /** A line's value beside its target: {@code -47 customers, target 5}. */
    public static String measured(Area area, Metric metric, LineScore line) {
        BigFraction value = line.value();
        return value == null
                ? "nothing to measure"
                : number(value) + " " + counted(unit(area, metric, line.line()), value) + ", target " + number(line.target());
    }

    private static String counted(String unit, BigFraction value) {
        return value.abs().equals(BigFraction.ONE) ? one(unit) : unit;
    }

    /** The singular of a unit: {@code customer}, {@code person}, {@code percent}. */
    public static String one(String unit) {
        if (unit.equals("percent")) {
            return unit;
        }
        return unit.equals("people") ? "person" : unit.substring(0, unit.length() - 1);
    }

    /** All lines of a metric: {@code CPOR -47 customers, target 5; CSP 1 customer, target 10}. */
    public static String measured(Area area, Metric metric, List<LineScore> lines) {
        return lines.stream()
                .map(line -> (line.line() == null ? "" : of(line.line()) + " ") + measured(area, metric, line))
                .collect(Collectors.joining("; "));
    }

    /** A number with at most four places. */
    public static String number(BigFraction number) {
        return Numbers.decimal(number, 4).toPlainString();
    }

    public static String number(Points points) {
        return points.decimal().toPlainString();
    }

    /** The exact fraction in brackets, or nothing for a whole number. */
    public static String fraction(Points points) {
        String exact = points.toString();
        return exact.indexOf('/') < 0 ? "" : "(" + exact + ")";
    }

    /** {@code 1 point}, {@code 2.5 points}. */
    public static String points(Points points) {
        return number(points) + (points.exact().equals(BigFraction.ONE) ? " point" : " points");
    }

    public static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String spoken(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
