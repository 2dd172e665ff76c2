package org.pcsrules.terms;

import java.util.List;

/**
 * Other names of one service or workload.
 *
 * @param of what the names are of
 * @param name the name under which it counts
 * @param others the other names
 */
public record OtherNames(Kind of, String name, List<String> others) {

    /** What a name is of. */
    public enum Kind {
        AZURE_SERVICE, MICROSOFT_365_WORKLOAD, BUSINESS_APPLICATIONS_WORKLOAD
    }
}
