package org.pcsrules.stages;

import java.math.BigDecimal;
import org.pcsrules.facts.Association;

/**
 * A row of business applications usage, ready for the rules.
 *
 * @param index its index in the facts
 * @param monthsBack 1 is the last complete month; 0 and below lie after it
 * @param workload the folded name under which the workload counts
 * @param revenueUsd US dollars
 * @param activeUsers active users
 * @param profiles profiles
 * @param association the association
 */
public record BusinessRow(int index, int monthsBack, String workload, BigDecimal revenueUsd, long activeUsers, long profiles,
        Association association) {
}
