package org.pcsrules.terms;

import java.util.Set;

/**
 * Certifications that count for a step or a metric. Compared by object: rules share lists by name.
 *
 * @param name the name by which rules refer to the list
 * @param certifications ids of the catalogue
 */
public record CertificationList(String name, Set<String> certifications) {

    /** Whether a certification is on the list. */
    public boolean lists(String certification) {
        return certifications.contains(certification);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
