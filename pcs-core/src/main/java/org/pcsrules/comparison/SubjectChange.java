package org.pcsrules.comparison;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.Counted;

/**
 * What changes with one subject of a line: a tenant, a pair of tenant and workload, a service, a person.
 *
 * @param subject the subject
 * @param step the step of a step metric, from 1; null otherwise
 * @param effect what it adds to the value of the line, in the line's unit: a lost customer takes 1 away. Of a person, 1 or -1 in the step
 * @param before its evidence on the first side; null if it bears on nothing there
 * @param after its evidence on the second side; null if it bears on nothing there
 */
public record SubjectChange(String subject, @Nullable Integer step, BigFraction effect, @Nullable Counted before, @Nullable Counted after) {
}
