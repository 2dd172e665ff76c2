package org.pcsrules.facts;

/** What is measured, in the order in which a scorecard lists them. */
public enum Metric {
    /** Customers gained less customers lost over twelve months. */
    NET_CUSTOMER_ADDS,
    /** People with intermediate certifications. */
    INTERMEDIATE_CERTIFICATIONS,
    /** People with advanced certifications. */
    ADVANCED_CERTIFICATIONS,
    /** Growth of usage over twelve months. */
    USAGE_GROWTH,
    /** Deployments, or services in use. */
    DEPLOYMENTS
}
