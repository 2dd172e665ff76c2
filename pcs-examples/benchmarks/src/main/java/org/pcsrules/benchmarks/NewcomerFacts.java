package org.pcsrules.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;

/** Facts and sums of {@code newcomer.drl}. */
public final class NewcomerFacts {

    /** What makes a tenant a customer on a track. */
    public record Mark(String track, BigDecimal usd) {
    }

    /** What one association reports of one consumption. */
    public record Amount(String tenant, int monthsBack, String service, @Nullable String subscription, Association association, BigDecimal usd) {
    }

    /** A consumption that counts. */
    public record Counted(String tenant, int monthsBack, String service, @Nullable String subscription, BigDecimal usd) {
    }

    /** A tenant's consumption of a month. */
    public record MonthTotal(String tenant, int monthsBack, BigDecimal usd) {
    }

    /** A tenant that is a customer now. */
    public record CustomerNow(String track, String tenant) {
    }

    /** A tenant that was a customer a year ago. */
    public record CustomerThen(String track, String tenant) {
    }

    /** The points of a metric. */
    public record Points(String track, String metric, BigDecimal points) {
    }

    private NewcomerFacts() {
    }

    /** 1 for the last complete month. */
    public static int monthsBack(YearMonth month) {
        return (Partners.AS_OF.getYear() - month.getYear()) * 12 + Partners.AS_OF.getMonthValue() - month.getMonthValue();
    }

    /** The part of the maximum that is reached, at least 0. */
    public static BigDecimal points(int maximum, int target, BigDecimal value) {
        BigDecimal points = value.multiply(BigDecimal.valueOf(maximum)).divide(BigDecimal.valueOf(target), MathContext.DECIMAL64);
        return points.max(BigDecimal.ZERO).min(BigDecimal.valueOf(maximum));
    }

    /** The points of usage growth. */
    public static BigDecimal growth(BigDecimal now, BigDecimal then) {
        if (then.signum() == 0 || now.compareTo(BigDecimal.valueOf(1000)) < 0) {
            return BigDecimal.ZERO;
        }
        return points(20, 20, now.subtract(then).multiply(BigDecimal.valueOf(100)).divide(then, MathContext.DECIMAL64));
    }
}
