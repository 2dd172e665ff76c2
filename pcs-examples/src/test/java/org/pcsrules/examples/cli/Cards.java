package org.pcsrules.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.NotCounted;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.OneMore;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

/** Scorecards made by hand. */
final class Cards {

    private Cards() {
    }

    /** The reseller of the contract: Modern Work at 27.5 points, and Infrastructure qualified. */
    static Scorecard reseller() {
        return card(List.of("DUPLICATE_ROW: certifications[4] repeats certifications[3]"), List.of(), infrastructure(), modernWork(List.of(), List.of(), List.of()));
    }

    /** The same with evidence for Modern Work's deployments. */
    static Scorecard explained() {
        List<Counted> counted = List.of(
                counted("t-1", "0.412", "0", 1, "41.2 % of 85 paid licences active in 2026-07, none in 2025-07", 17, 18, 19, 3),
                counted("t-2", "0.1", "0.5", -1, "10 % of 40 paid licences active in 2026-07, 50 % in 2025-07", 40),
                counted("t-3", "0.6", "0.2", 1, "60 % of 30 paid licences active in 2026-07, 20 % in 2025-07", 41));
        List<NotCounted> notCounted = List.of(
                notCounted(Line.CSP, Reason.ASSOCIATION_NOT_ELIGIBLE, "partner admin link does not count here", 50, 51, 52),
                notCounted(Line.CSP, Reason.MONTH_OUTSIDE_WINDOW, "neither 2026-07 nor 2025-07",
                        60, 62, 64, 66, 68, 70, 72, 74, 76, 77, 78),
                notCounted(null, Reason.SOVEREIGN_CLOUD, "t-9 lives in a sovereign cloud", 99));
        List<OneMore> oneMore = List.of(new OneMore(Line.CSP, null, "customers", Points.parse("5/2")));
        return card(List.of(), List.of(
                        new RuleCited("Deployed: at least 40 % of the paid licences are active", "MW-DEP-1", "S-MW26"),
                        new RuleCited("Claims count from the approval on", "MW-9", "")),
                modernWork(counted, notCounted, oneMore));
    }

    static Scorecard card(List<String> warnings, List<RuleCited> rules, AreaScore... areas) {
        return new Scorecard("1234567", LocalDate.of(2026, 8, 15), "2026-07",
                new RulebookId("pcs-rules", "abc123", "0.1.0"), warnings, Arrays.asList(areas), rules);
    }

    private static AreaScore modernWork(List<Counted> counted, List<NotCounted> notCounted, List<OneMore> oneMore) {
        TrackScore smb = new TrackScore(Track.SMB, Points.parse("55/2"), List.of(), List.of(
                metric(Metric.NET_CUSTOMER_ADDS, Category.PERFORMANCE, 20, "0", line(null, "-59", 10, "0", true)),
                metric(Metric.INTERMEDIATE_CERTIFICATIONS, Category.SKILLING, 10, "10", line(null, "5", 2, "10", true)),
                metric(Metric.ADVANCED_CERTIFICATIONS, Category.SKILLING, 15, "15", line(null, "1", 1, "15", true)),
                metric(Metric.USAGE_GROWTH, Category.CUSTOMER_SUCCESS, 30, "0",
                        line(Line.CPOR, null, 500, "0", true), line(Line.CSP, "-2070.5", 2000, "0", false)),
                new MetricScore(Metric.DEPLOYMENTS, Category.CUSTOMER_SUCCESS, 25, Points.parse("5/2"),
                        List.of(line(Line.CPOR, "-47", 5, "0", false), line(Line.CSP, "1", 10, "5/2", true)),
                        counted, notCounted, oneMore, "S-MW26")));
        TrackScore enterprise = new TrackScore(Track.ENTERPRISE, Points.parse("10"), List.of(), List.of(
                metric(Metric.INTERMEDIATE_CERTIFICATIONS, Category.SKILLING, 10, "10", line(null, "5", 4, "10", true))));
        return new AreaScore(Area.MODERN_WORK, Track.SMB, smb.score(), false, List.of(
                new Blocker(Blocker.Kind.BELOW_THRESHOLD, null, null, "42.5 points short of 70"),
                new Blocker(Blocker.Kind.METRIC_AT_ZERO, Metric.NET_CUSTOMER_ADDS, null, null),
                new Blocker(Blocker.Kind.METRIC_AT_ZERO, Metric.USAGE_GROWTH, null, null),
                new Blocker(Blocker.Kind.NO_BASELINE, Metric.USAGE_GROWTH, null, null)),
                List.of(enterprise, smb));
    }

    private static AreaScore infrastructure() {
        TrackScore enterprise = new TrackScore(Track.ENTERPRISE, Points.parse("217/3"), List.of(), List.of(
                metric(Metric.NET_CUSTOMER_ADDS, Category.PERFORMANCE, 30, "30", line(null, "4", 3, "30", true)),
                metric(Metric.USAGE_GROWTH, Category.CUSTOMER_SUCCESS, 20, "37/3", line(null, "12.3333", 20, "37/3", true)),
                metric(Metric.DEPLOYMENTS, Category.CUSTOMER_SUCCESS, 10, "10", line(null, "5", 5, "10", true))));
        return new AreaScore(Area.INFRASTRUCTURE, Track.ENTERPRISE, enterprise.score(), true, List.of(), List.of(enterprise));
    }

    static MetricScore metric(Metric metric, Category category, int maximum, String points, LineScore... lines) {
        return new MetricScore(metric, category, maximum, Points.parse(points), Arrays.asList(lines), List.of(), List.of(), List.of(), "S-MW26");
    }

    static LineScore line(@Nullable Line line, @Nullable String value, int target, String points, boolean counts) {
        return new LineScore(line, value == null ? null : fraction(value), BigFraction.of(target), Points.parse(points), counts);
    }

    private static Counted counted(String tenant, String now, String then, int effect, String why, int... rows) {
        return new Counted(tenant, Line.CSP, null, fraction(now), fraction(then), BigFraction.of(effect), addresses(rows), why,
                "Deployed: at least 40 % of the paid licences are active");
    }

    private static NotCounted notCounted(@Nullable Line line, Reason reason, String why, int... rows) {
        return new NotCounted(line, reason, addresses(rows), why, "Claims count from the approval on");
    }

    private static List<String> addresses(int... rows) {
        return Arrays.stream(rows).mapToObj(row -> "microsoft365Usage[" + row + "]").toList();
    }

    private static BigFraction fraction(String decimal) {
        return Numbers.fraction(new BigDecimal(decimal));
    }
}
