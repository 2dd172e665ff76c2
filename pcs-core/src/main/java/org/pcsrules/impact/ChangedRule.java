package org.pcsrules.impact;

import org.jspecify.annotations.Nullable;

/**
 * A rule whose change bears on a score.
 *
 * @param rule its name, in the second rulebook unless it was left out
 * @param ruleId its short id, empty if it has none
 * @param file the rule file; null if it is not known
 * @param line the line, from 1; 0 if it is not known
 */
public record ChangedRule(String rule, String ruleId, @Nullable String file, int line) {
}
