package org.pcsrules.facts;

/** A solution area; each scores at most 100 points and has a designation of its own. In the order in which a scorecard lists them. */
public enum Area {
    /** Data &amp; AI (Azure). */
    DATA_AI,
    /** Infrastructure (Azure). */
    INFRASTRUCTURE,
    /** Digital &amp; App Innovation (Azure). */
    DIGITAL_APP_INNOVATION,
    /** Business Applications. */
    BUSINESS_APPLICATIONS,
    /** Modern Work. */
    MODERN_WORK,
    /** Security. */
    SECURITY
}
