package org.pcsrules.rulebook.changes;

import java.util.List;

/**
 * A rule, or another statement of a rule file, whose text differs in more than comments and spacing. Rules are the same rule if they have one
 * name in one package, or else one {@code @ruleId}.
 *
 * @param kind whether it is new, left out, changed, or stands in another folder as it was, so that other editions have it
 * @param what {@code rule}; {@code import}, {@code function} and so on of other statements; {@code folder} of a folder that only one rulebook has
 * @param name its name; of a changed rule that of the second rulebook
 * @param ruleId its short id, empty if it has none
 * @param file the file, of a rule left out that of the first rulebook, else that of the second
 * @param line the line on which it begins, of a changed one the first line that differs; from 1
 * @param before of a changed one, the lines of the first rulebook that differ; of a moved one, the file in which it stood
 * @param after of a changed one, the lines of the second rulebook that differ
 * @param shown whether a change of terms or of an edition shows it
 */
public record RuleChange(Kind kind, String what, String name, String ruleId, String file, int line, List<String> before, List<String> after,
        boolean shown) {

    /** What became of it. */
    public enum Kind { ADDED, REMOVED, CHANGED, MOVED }

    public RuleChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
