package org.pcsrules.rulebook.examples;

import org.apache.commons.numbers.fraction.BigFraction;

/** What a band is held against. */
public enum Size {
    /** Azure consumption of a tenant in a single month, in US dollars. */
    CONSUMPTION_OF_A_MONTH("US dollars in a month"),
    /** Azure consumption of a tenant in twelve months, in US dollars. */
    CONSUMPTION_OF_A_YEAR("US dollars in twelve months"),
    /** Azure consumption of all tenants in twelve months, in US dollars. */
    CONSUMPTION_OF_ALL("US dollars of all tenants in twelve months"),
    /** Paid licences of one workload of a tenant. */
    LICENCES("paid licences"),
    /** Revenue of a tenant with a workload in a month, in US dollars. */
    REVENUE("US dollars of revenue in a month"),
    /** Consumption value of a tenant with a usage workload. */
    VALUE("in consumption value"),
    /** Consumption value of all tenants a year ago. */
    VALUE_OF_ALL_A_YEAR_AGO("in consumption value of all customers a year ago"),
    /** Active users of a tenant by its paid licences, 0 to 1 and more. */
    ACTIVE_SHARE("active share", BigFraction.of(1, 100)),
    /** The same in the month in which a tenant was associated. */
    ACTIVE_SHARE_AT_FIRST("active share in the month of association", BigFraction.of(1, 100));

    private final String words;
    private final BigFraction step;

    Size(String words) {
        this(words, BigFraction.ONE);
    }

    Size(String words, BigFraction step) {
        this.words = words;
        this.step = step;
    }

    /** What follows the figure in plain words, as in {@code paid licences}. */
    public String words() {
        return words;
    }

    /** How far from a bound is just below or just above it. */
    public BigFraction step() {
        return step;
    }
}
