package org.pcsrules.rulebook.examples;

/**
 * Something in a file of examples that cannot be read.
 *
 * @param file the file, as in {@code editions/2026-07/security.examples.yaml}
 * @param line the line, from 1
 * @param message what is wrong and what would be right, in words
 */
public record ExampleProblem(String file, int line, String message) {

    /** {@code editions/2026-07/security.examples.yaml:12: unknown field 'peple', did you mean people?}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
