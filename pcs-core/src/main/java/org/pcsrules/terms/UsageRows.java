package org.pcsrules.terms;

import java.util.Set;
import org.pcsrules.facts.Association;

/** Which rows of Microsoft 365 usage can count: under these associations, for these workloads, from the association on. */
public final class UsageRows extends Rows {

    UsageRows(String name, Set<Association> associations, NameList workloads) {
        super(name, associations, workloads);
    }
}
