package org.pcsrules.facts;

/** A group of metrics, in the order in which a scorecard lists them. */
public enum Category {
    /** Net customer adds. */
    PERFORMANCE,
    /** Both certification metrics. */
    SKILLING,
    /** Usage growth and deployments. */
    CUSTOMER_SUCCESS
}
