package org.pcsrules.examples.cli;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Points;
import picocli.CommandLine.Help.Ansi;

/**
 * How text is drawn.
 *
 * @param ansi whether it is coloured
 * @param blocks whether it may use characters beyond ASCII
 */
public record Style(Ansi ansi, boolean blocks) {

    private static final int BAR_CELLS = 20;

    /** Text for a file or a terminal that knows neither colour nor blocks. */
    public static final Style PLAIN = new Style(Ansi.OFF, false);

    public String strong(String text) {
        return paint("1", text);
    }

    public String good(String text) {
        return paint("32", text);
    }

    public String bad(String text) {
        return paint("31", text);
    }

    public String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return ansi.enabled() && !text.isBlank() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** The mark before what stands against a designation. */
    public String cross() {
        return blocks ? "✗" : "x";
    }

    /** The mark before what counts. */
    public String tick() {
        return blocks ? "✓" : "*";
    }

    /** A bar; full only if the maximum is reached, empty only if there are no points. */
    public String bar(Points points, int maximum) {
        BigFraction cells = maximum == 0 ? BigFraction.ZERO : points.exact().multiply(BAR_CELLS).divide(maximum);
        int full = Math.min(BAR_CELLS, Numbers.decimal(cells, 0).intValue());
        if (full == 0 && points.exact().signum() > 0) {
            full = 1;
        }
        if (full == BAR_CELLS && cells.compareTo(BigFraction.of(BAR_CELLS)) < 0) {
            full--;
        }
        return blocks
                ? "█".repeat(full) + "░".repeat(BAR_CELLS - full)
                : "[" + "#".repeat(full) + ".".repeat(BAR_CELLS - full) + "]";
    }

    /** Text from a document, made safe for a terminal: one line, no control characters. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) || isLayout(c) ? ' ' : c));
        return line.toString();
    }

    private static boolean isLayout(int c) {
        int type = Character.getType(c);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || type == Character.FORMAT;
    }
}
