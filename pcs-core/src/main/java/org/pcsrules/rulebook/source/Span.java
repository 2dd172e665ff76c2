package org.pcsrules.rulebook.source;

/**
 * A place in a rule file.
 *
 * @param file the file, as in {@code editions/2026-07/security.drl}
 * @param start the offset of its first character in the file's text, from 0
 * @param end the offset after its last character
 * @param line the line on which it begins, from 1
 * @param column the column in which it begins, from 1
 * @param endLine the line on which it ends
 * @param endColumn the column after its last character
 */
public record Span(String file, int start, int end, int line, int column, int endLine, int endColumn) {

    /** From the beginning of this one to the end of another of the same file. */
    public Span to(Span last) {
        return new Span(file, start, last.end, line, column, last.endLine, last.endColumn);
    }

    /** {@code editions/2026-07/security.drl:17}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
