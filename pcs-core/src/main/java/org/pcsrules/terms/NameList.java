package org.pcsrules.terms;

import java.util.Set;

/**
 * A list of services or workloads that rule files name.
 *
 * @param name the name by which rules refer to the list
 * @param entries folded names; empty where every name is on the list
 * @param all whether every name is on the list
 */
public record NameList(String name, Set<String> entries, boolean all) {

    /** Whether a folded name is on the list. */
    public boolean lists(String foldedName) {
        return all || entries.contains(foldedName);
    }

    /** Lists are compared by object, so that comparing terms is cheap. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
