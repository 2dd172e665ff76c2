package org.pcsrules;

import java.util.List;

/**
 * What {@link FactsCheck} found out about the rows of one part of usage: the tenant of each, its service or workload, and the group that
 * it belongs to. Azure rows of one tenant, month, service and subscription are a group; other rows of one tenant and workload. Immutable
 * once the facts are checked.
 */
public final class RowGroups {

    private final int[] tenants;
    private final int[] names;
    private final int[] groups;
    private final List<String> folded;
    private int size;

    RowGroups(int rows, List<String> folded) {
        this.tenants = new int[rows];
        this.names = new int[rows];
        this.groups = new int[rows];
        this.folded = folded;
    }

    void put(int row, int tenant, int name, int group) {
        tenants[row] = tenant;
        names[row] = name;
        groups[row] = group;
        size = Math.max(size, group + 1);
    }

    /** The row's tenant: the index of the first row of {@code tenants} with its id. */
    public int tenant(int row) {
        return tenants[row];
    }

    /** The folded name under which the row's service or workload counts. */
    public String name(int row) {
        return folded.get(names[row]);
    }

    /** The number of the row's group, from 0 to below {@link #size()}. */
    public int group(int row) {
        return groups[row];
    }

    /** How many groups there are. */
    public int size() {
        return size;
    }
}
