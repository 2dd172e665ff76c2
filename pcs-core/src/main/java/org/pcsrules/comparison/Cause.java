package org.pcsrules.comparison;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.Points;

/**
 * One cause of a change in score.
 *
 * @param kind the cause
 * @param since of {@link Kind#ANOTHER_TRACK}: the cause with which the choice of the track changed; null otherwise
 * @param parts where it acts; at least one
 */
public record Cause(Kind kind, @Nullable Kind since, List<CausePart> parts) {

    /** The causes, in the order in which a comparison goes from one side to the other. */
    public enum Kind {
        /** Tenants are of another segment or in another cloud. */
        TENANTS_CHANGED,
        /** The values that Partner Center shows, given instead of measured ones, are others. */
        READINGS_CHANGED,
        /** Tenants, or pairs of tenant and workload, count that did not. */
        CUSTOMERS_GAINED,
        /** Tenants, or pairs of tenant and workload, no longer count. */
        CUSTOMERS_LOST,
        /** Customers that stayed use more or less, or other services. */
        USAGE_CHANGED,
        /** The months that are compared with are later ones, and other customers and amounts stand in them. */
        MONTH_MOVED_ON,
        /** The months that are compared with are the same, but the facts say something else of them. */
        PAST_CORRECTED,
        /** People are no longer linked to the partner. */
        PEOPLE_LEFT,
        /** People are linked to the partner who were not. */
        PEOPLE_JOINED,
        /** Certifications have passed their last day of validity. */
        CERTIFICATIONS_EXPIRED,
        /** Retired certifications have passed their last counting day. */
        CERTIFICATIONS_RETIRED,
        /** Certifications have been earned. */
        CERTIFICATIONS_EARNED,
        /** The facts say something else of a certification for which no time has passed. */
        CERTIFICATIONS_CORRECTED,
        /** The points that a metric's maximum, or zero, keeps back. */
        CAP_REACHED,
        /** Another line of a metric is the better one. */
        ANOTHER_LINE,
        /** The terms of another edition apply. */
        RULE_CHANGED,
        /** Another track of the area counts. */
        ANOTHER_TRACK
    }

    public Cause {
        parts = List.copyOf(parts);
    }

    /** The points of all parts together; negative if the score fell. */
    public Points points() {
        return new Points(parts.stream().map(part -> part.points().exact()).reduce(BigFraction.ZERO, BigFraction::add));
    }
}
