package org.pcsrules.terms;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcsrules.Names;
import org.pcsrules.RulesException;

/**
 * A list of services or workloads that rule files name.
 *
 * @param name the name by which rules refer to the list
 * @param entries folded names; empty where every name is on the list
 * @param all whether every name is on the list
 */
public record NameList(String name, Set<String> entries, boolean all) {

    private static final int MOST = 2_048;

    /** Whether a folded name is on the list. */
    public boolean lists(String foldedName) {
        return all || entries.contains(foldedName);
    }

    /**
     * A list under another name with these entries and more.
     *
     * @throws RulesException if they are so many that rules which add to their own lists would never end
     */
    public NameList and(String otherName, String... more) {
        Set<String> both = Stream.concat(entries.stream(), Arrays.stream(more).map(Names::fold)).collect(Collectors.toUnmodifiableSet());
        if (both.size() > MOST) {
            throw new RulesException("the list '" + otherName + "' would have more than " + MOST + " entries");
        }
        return new NameList(otherName, both, all);
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
