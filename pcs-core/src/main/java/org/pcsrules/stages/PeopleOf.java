package org.pcsrules.stages;

import java.util.Collection;
import java.util.Set;
import org.pcsrules.terms.CertificationList;

/** The different people with a certification that counts for a list. */
public record PeopleOf(CertificationList list, Set<String> people) {

    /** The people of a list, each once. */
    public static PeopleOf of(CertificationList list, Collection<?> people) {
        return new PeopleOf(list, people.stream().map(String.class::cast).collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    /** How many they are. */
    public int getCount() {
        return people.size();
    }
}
