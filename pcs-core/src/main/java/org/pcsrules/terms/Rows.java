package org.pcsrules.terms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.pcsrules.facts.Association;

/** Which rows of one kind can count. Two terms are the same only if they are one object: rules share them by name. */
public abstract sealed class Rows permits AzureRows, UsageRows, RevenueRows {

    private final String name;
    private final Set<Association> associations;
    private final NameList names;

    Rows(String name, Set<Association> associations, NameList names) {
        this.name = name;
        this.associations = Collections.unmodifiableSet(EnumSet.copyOf(associations));
        this.names = names;
    }

    /** The name by which rules refer to the term. */
    public final String getName() {
        return name;
    }

    /** The associations that count. */
    public final Set<Association> getAssociations() {
        return associations;
    }

    /** The services or workloads that count. */
    public final NameList getNames() {
        return names;
    }

    @Override
    public String toString() {
        return name;
    }
}
