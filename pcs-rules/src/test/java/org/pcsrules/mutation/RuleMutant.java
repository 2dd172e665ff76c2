package org.pcsrules.mutation;

/**
 * A rule with one thing changed.
 *
 * @param file the file, as in {@code method/points.drl}
 * @param line the line that is changed, from 1
 * @param rule the name of the rule
 * @param change what is changed, as in {@code atMost([300] -> 301}
 * @param text the whole rule with the change
 */
record RuleMutant(String file, int line, String rule, String change, String text) {

    /** What names it from run to run, whatever the line. */
    String key() {
        return file + " | " + rule + " | " + change;
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + change + "   (" + rule + ")";
    }
}
