package org.pcsrules.scorecard;

/** Why a fact does not count, in the order in which the tests are applied: the first that fails is the reason. */
public enum Reason {
    /** The edition does not use facts of this kind here. */
    NOT_USED_IN_EDITION,
    /** A reading replaces the line's value. */
    REPLACED_BY_READING,
    /** The same row stands earlier in the document. */
    DUPLICATE_ROW,
    /** The tenant lives in a sovereign cloud. */
    SOVEREIGN_CLOUD,
    /** The month is outside the months that the metric looks at. */
    MONTH_OUTSIDE_WINDOW,
    /** The offer does not count. */
    OFFER_NOT_ELIGIBLE,
    /** The association does not count for the line. */
    ASSOCIATION_NOT_ELIGIBLE,
    /** The service is not in the line's list. */
    SERVICE_NOT_ELIGIBLE,
    /** The workload is not in the line's list. */
    WORKLOAD_NOT_ELIGIBLE,
    /** The month lies before the association. */
    BEFORE_ASSOCIATION,
    /** The same consumption counts under another association. */
    COVERED_BY_OTHER_ASSOCIATION,
    /** The certification was earned after the as-of date. */
    NOT_YET_EARNED,
    /** The certification is in no list of the metric. */
    CERTIFICATION_NOT_LISTED,
    /** The certification was earned after it was retired. */
    EARNED_AFTER_RETIREMENT,
    /** The certification has expired. */
    EXPIRED,
    /** The retired certification no longer counts. */
    RETIRED,
    /** The person is not linked to the partner on the as-of date. */
    PERSON_NOT_LINKED,
    /** The person already counts in this step or metric. */
    ALREADY_COUNTED,
    /** The tenant was already active when its claim was approved. */
    ALREADY_ACTIVE_AT_CLAIM,
    /** The tenant is outside the licence or consumption band. */
    TENANT_NOT_ELIGIBLE,
    /** The subject did not reach the mark. */
    BELOW_THRESHOLD
}
