package org.pcsrules.examples.cli.compare;

import org.pcsrules.comparison.Cause;

/** What people say for the causes of a change. */
final class CauseWords {

    private CauseWords() {
    }

    static String of(Cause.Kind kind) {
        return switch (kind) {
            case TENANTS_CHANGED -> "tenants in another segment or cloud";
            case READINGS_CHANGED -> "other readings";
            case CUSTOMERS_GAINED -> "customers gained";
            case CUSTOMERS_LOST -> "customers lost";
            case USAGE_CHANGED -> "usage changed";
            case MONTH_MOVED_ON -> "month compared with moved on";
            case PAST_CORRECTED -> "past corrected";
            case PEOPLE_LEFT -> "people left";
            case PEOPLE_JOINED -> "people joined";
            case CERTIFICATIONS_EXPIRED -> "certifications expired";
            case CERTIFICATIONS_RETIRED -> "certifications retired";
            case CERTIFICATIONS_EARNED -> "certifications earned";
            case CERTIFICATIONS_CORRECTED -> "certifications corrected";
            case CAP_REACHED -> "cap reached";
            case ANOTHER_LINE -> "another line is better";
            case RULE_CHANGED -> "rule changed";
            case ANOTHER_TRACK -> "another track counts";
        };
    }
}
