package org.pcsrules.stages;

import java.util.Collection;
import java.util.List;
import org.pcsrules.terms.CertificationList;

/** The people with a certification that counts for a list: each as often as the rule that gathers them counts them. */
public record PeopleOf(CertificationList list, List<String> people) {

    /** The people of a list. Whether each is among them once or several times is for the rule to say. */
    public static PeopleOf of(CertificationList list, Collection<?> people) {
        return new PeopleOf(list, people.stream().map(String.class::cast).toList());
    }

    /** How many they are. */
    public int getCount() {
        return people.size();
    }
}
