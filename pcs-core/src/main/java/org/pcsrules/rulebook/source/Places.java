package org.pcsrules.rulebook.source;

import java.util.Arrays;

/** Turns offsets of a file's text into lines and columns. */
final class Places {

    private final String file;
    private final int[] lineStarts;

    Places(String file, String text) {
        this.file = file;
        int[] starts = new int[text.length() + 1];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    Span span(int start, int end) {
        int line = line(start);
        int endLine = line(end);
        return new Span(file, start, end, line + 1, start - lineStarts[line] + 1, endLine + 1, end - lineStarts[endLine] + 1);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
