package org.pcsrules.engine;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Reason;

/** Plain words of the evidence. */
final class Words {

    private Words() {
    }

    static String of(Reason reason) {
        return switch (reason) {
            case NOT_USED_IN_EDITION -> "the edition measures this from readings only";
            case REPLACED_BY_READING -> "a reading gives the value of this line";
            case DUPLICATE_ROW -> "the same row stands earlier in the document";
            case SOVEREIGN_CLOUD -> "the tenant lives in a sovereign cloud";
            case MONTH_OUTSIDE_WINDOW -> "the month is not one of those that are compared";
            case OFFER_NOT_ELIGIBLE -> "the offer does not count";
            case ASSOCIATION_NOT_ELIGIBLE -> "the association does not count for this line";
            case SERVICE_NOT_ELIGIBLE -> "the service is not in the list";
            case WORKLOAD_NOT_ELIGIBLE -> "the workload is not in the list";
            case BEFORE_ASSOCIATION -> "the month lies before the association";
            case COVERED_BY_OTHER_ASSOCIATION -> "the same consumption counts under another association that reports more of it";
            case NOT_YET_EARNED -> "earned after the as-of date";
            case CERTIFICATION_NOT_LISTED -> "the certification is in no list of this metric";
            case EARNED_AFTER_RETIREMENT -> "earned after the certification was retired";
            case EXPIRED -> "expired before the as-of date";
            case RETIRED -> "retired, and its last counting day has passed";
            case PERSON_NOT_LINKED -> "the person is not linked to the partner on the as-of date";
            case ALREADY_COUNTED -> "the person already counts";
            case ALREADY_ACTIVE_AT_CLAIM -> "the tenant was already active when it was claimed";
            case TENANT_NOT_ELIGIBLE -> "the tenant is outside the band";
            case BELOW_THRESHOLD -> "the mark is not reached";
        };
    }

    static String amount(@Nullable BigFraction amount) {
        return amount == null ? "none" : Numbers.decimal(amount, 2).toPlainString();
    }

    static String percent(@Nullable BigFraction share) {
        return share == null ? "no paid licences" : Numbers.decimal(share.multiply(100), 1).toPlainString() + " % active";
    }

    static BigFraction exact(BigDecimal amount) {
        return Numbers.fraction(amount);
    }

    /** Gained, kept, lost: what became of a subject that is eligible at one time or both. */
    static String became(boolean now, boolean then) {
        return now ? then ? "counts now and a year ago" : "gained" : "lost";
    }
}
