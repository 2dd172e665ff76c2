package org.pcsrules.terms;

import java.util.Set;
import org.pcsrules.facts.Association;

/** Which rows of business applications revenue can count: under these associations, for these workloads. */
public final class RevenueRows extends Rows {

    RevenueRows(String name, Set<Association> associations, NameList workloads) {
        super(name, associations, workloads);
    }
}
