package org.pcsrules.stages;

import org.pcsrules.facts.Association;

/**
 * A row of Microsoft 365 usage, ready for the rules.
 *
 * @param index its index in the facts
 * @param monthsBack 1 is the last complete month; 0 and below lie after it
 * @param workload the folded name under which the workload counts
 * @param paidLicences paid licences
 * @param activeUsers active users
 * @param association the association
 * @param associatedMonthsBack the month of the association, counted back; {@link #ALWAYS} if none is known
 */
public record UsageRow(int index, int monthsBack, String workload, long paidLicences, long activeUsers, Association association,
        int associatedMonthsBack) {

    /** Associated since before any month. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    /** Whether the row's month lies before the month of the association. */
    public boolean beforeAssociation() {
        return associatedMonthsBack < monthsBack;
    }
}
