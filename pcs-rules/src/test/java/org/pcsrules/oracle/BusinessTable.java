package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.BusinessApplicationsUsage;

/** Revenue, users and profiles of L and L-12 by tenant and workload, each consumption once (METHOD section 4). */
final class BusinessTable {

    private static final int ASSOCIATIONS = Association.values().length;

    private final Map<String, Map<String, Workload>> tenants = new HashMap<>();

    BusinessTable(List<BusinessApplicationsUsage> rows, Months months) {
        for (BusinessApplicationsUsage row : rows) {
            int back = months.back(row.month());
            if (back == 0 || back == 12) {
                tenants.computeIfAbsent(row.tenant(), id -> new HashMap<>())
                        .computeIfAbsent(row.workload(), name -> new Workload(new Month(), new Month()))
                        .at(back).add(row);
            }
        }
    }

    Iterable<Map<String, Workload>> tenants() {
        return tenants.values();
    }

    /** One workload of one tenant. */
    record Workload(Month now, Month then) {

        /** @param back 0 or 12 */
        Month at(int back) {
            return back == 0 ? now : then;
        }
    }

    static final class Month {
        private final BigDecimal[] revenue = new BigDecimal[ASSOCIATIONS];
        private final long[] users = new long[ASSOCIATIONS];
        private final long[] profiles = new long[ASSOCIATIONS];

        private void add(BusinessApplicationsUsage row) {
            int association = row.association().ordinal();
            revenue[association] = revenue[association] == null ? row.revenueUsd() : revenue[association].add(row.revenueUsd());
            users[association] = Math.addExact(users[association], row.activeUsers());
            profiles[association] = Math.addExact(profiles[association], row.profiles());
        }

        BigDecimal revenue(int associations) {
            @Nullable BigDecimal largest = AzureTable.largest(revenue, associations);
            return largest == null ? BigDecimal.ZERO : largest;
        }

        /** Active users, or profiles. */
        long count(boolean ofProfiles, int associations) {
            long[] counts = ofProfiles ? profiles : users;
            long largest = 0;
            for (int i = 0; i < ASSOCIATIONS; i++) {
                if ((associations & 1 << i) != 0 && counts[i] > largest) {
                    largest = counts[i];
                }
            }
            return largest;
        }
    }
}
