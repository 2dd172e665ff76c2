package org.pcsrules.oracle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Microsoft365Usage;

/** Licences and active users by tenant, workload and month, each consumption once (METHOD section 4). */
final class Microsoft365Table {

    /** No row of the selection has a date of association, or one row has none. */
    static final int NO_ASSOCIATION = Integer.MAX_VALUE;
    private static final int ASSOCIATIONS = Association.values().length;
    /** Promotion at L-12 looks at L-24. */
    private static final int MONTHS = 25;

    private final Map<String, Map<String, Workload>> tenants = new HashMap<>();

    Microsoft365Table(List<Microsoft365Usage> rows, Months months) {
        for (Microsoft365Usage row : rows) {
            int back = months.back(row.month());
            int associated = row.associatedOn() == null ? NO_ASSOCIATION : months.back(row.associatedOn());
            // A tenant taken over later was not a customer yet.
            if (back >= 0 && associated >= back) {
                tenants.computeIfAbsent(row.tenant(), id -> new HashMap<>())
                        .computeIfAbsent(row.workload(), name -> new Workload())
                        .add(row, back, associated);
            }
        }
    }

    Collection<Map<String, Workload>> tenants() {
        return tenants.values();
    }

    /** One workload of one tenant. */
    static final class Workload {
        private final Month[] months = new Month[MONTHS];
        /** By association: the earliest association in months before L, or {@link #NO_ASSOCIATION}; 0 bits: no row at all. */
        private final int[] associated = new int[ASSOCIATIONS];
        private int rows;

        private void add(Microsoft365Usage row, int back, int associatedBack) {
            int association = row.association().ordinal();
            rows |= 1 << association;
            // Further back is larger, and no date at all is larger still: the largest is what counts.
            associated[association] = Math.max(associated[association], associatedBack);
            if (back < MONTHS) {
                if (months[back] == null) {
                    months[back] = new Month();
                }
                months[back].add(row, association);
            }
        }

        boolean hasRows(int associations) {
            return (rows & associations) != 0;
        }

        /** How many months before L the earliest association lies, or {@link #NO_ASSOCIATION}. */
        int associatedBack(int associations) {
            int largest = 0;
            for (int i = 0; i < ASSOCIATIONS; i++) {
                if ((rows & associations & 1 << i) != 0) {
                    largest = Math.max(largest, associated[i]);
                }
            }
            return largest;
        }

        boolean hasRows(int back, int associations) {
            Month month = months[back];
            return month != null && (month.rows & associations) != 0;
        }

        long paid(int back, int associations) {
            Month month = months[back];
            return month == null ? 0 : largest(month.paid, associations);
        }

        long active(int back, int associations) {
            Month month = months[back];
            return month == null ? 0 : largest(month.active, associations);
        }

        private static long largest(long[] sums, int associations) {
            long largest = 0;
            for (int i = 0; i < ASSOCIATIONS; i++) {
                if ((associations & 1 << i) != 0 && sums[i] > largest) {
                    largest = sums[i];
                }
            }
            return largest;
        }
    }

    private static final class Month {
        private final long[] paid = new long[ASSOCIATIONS];
        private final long[] active = new long[ASSOCIATIONS];
        private int rows;

        private void add(Microsoft365Usage row, int association) {
            rows |= 1 << association;
            paid[association] = Math.addExact(paid[association], row.paidLicences());
            active[association] = Math.addExact(active[association], row.activeUsers());
        }
    }
}
