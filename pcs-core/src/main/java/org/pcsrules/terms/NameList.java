package org.pcsrules.terms;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcsrules.Names;

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

    /** A list under another name with these entries and more. */
    public NameList and(String otherName, String... more) {
        return new NameList(otherName, Stream.concat(entries.stream(), Arrays.stream(more).map(Names::fold))
                .collect(Collectors.toUnmodifiableSet()), all);
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
